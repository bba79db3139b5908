import { buildSchema } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { readSnapshot } from '../../../../../gateway/supergraph/supergraph.ts';
import { clientContract } from '../../../../../scripts/lib/clients/client-contract.ts';
import { composeInline } from '../../../../support/compose-inline.ts';

const sdl = `
  type Query { me: Person open: String tags: [Tagged] plate: Plate secret: Secret found: Found }
  interface Secret { code: String }
  type Note implements Secret { code: String @requiresScopes(scopes: [["code"]]) text: String }
  union Found = Car | Plate | Note
  type Mutation { pay: String @requiresScopes(scopes: [["pay"]]) }
  "A person."
  type Person implements Tagged @key(fields: "id") {
    id: ID! tag: String
    name: String @requiresScopes(scopes: [["name"], ["all"]])
    car: Car @requiresScopes(scopes: [["car", "name"]])
  }
  interface Tagged { tag: String }
  type Car { plate: Plate }
  type Plate { digits: String @requiresScopes(scopes: [["plate"]]) }
  enum Unused { A }
`;
const supergraph = composeInline({ one: sdl });
const snapshot = readSnapshot(supergraph, { hasIssuer: true, hasPairwise: true, allowUnenforced: [] });
const api = sdl.replaceAll(/@(requiresScopes|key)\([^)]*\)/g, '');

function contractOf(scopes: readonly string[], roots: readonly string[] | null = null): string {
  return clientContract(api, snapshot, { scopes, roots, trustedOnly: false });
}

const fieldsOf = (text: string, type: string) =>
  Object.keys((buildSchema(text).getType(type) as { getFields?(): object } | undefined)?.getFields?.() ?? {}).sort();

describe('the contract of a client', () => {
  it('has the fields that its scopes can reach', () => {
    expect(fieldsOf(contractOf(['name']), 'Person')).toEqual(['id', 'name', 'tag']);
    expect(fieldsOf(contractOf(['all']), 'Person')).toEqual(['id', 'name', 'tag']);
    expect(fieldsOf(contractOf(['name', 'car', 'plate']), 'Person')).toEqual(['car', 'id', 'name', 'tag']);
    expect(fieldsOf(contractOf([]), 'Person')).toEqual(['id', 'tag']);
  });

  it('leaves out types of which nothing is left, with what leads to them', () => {
    const text = contractOf(['name', 'car']);

    expect(fieldsOf(text, 'Query')).toEqual(['found', 'me', 'open', 'tags']);
    expect(fieldsOf(text, 'Person')).not.toContain('car');
    expect(text).not.toMatch(/Plate|Car|Mutation|Unused/);
  });

  it('has the root fields of its audience only', () => {
    const text = contractOf(['pay', 'name'], ['Query.open', 'Mutation.*']);

    expect([fieldsOf(text, 'Query'), fieldsOf(text, 'Mutation')]).toEqual([['open'], ['pay']]);
    expect(text).not.toContain('Person');
  });

  it('keeps of an interface what every type of it keeps, and of a union the types that are left', () => {
    const text = contractOf([]);

    expect(text).toMatch(/union Found = Note\n/);
    expect(text).not.toContain('Secret');
    expect(fieldsOf(text, 'Note')).toEqual(['text']);
    expect(fieldsOf(contractOf(['code']), 'Secret')).toEqual(['code']);
  });

  it('has no descriptions, which stand in the whole schema', () => {
    expect(contractOf(['name'])).not.toContain('A person.');
  });
});
