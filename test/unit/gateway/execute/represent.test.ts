import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { compileRepresent } from '../../../../gateway/execute/represent.ts';
import { Hole, Opaque, type Tree, type TreeValue } from '../../../../gateway/execute/tree.ts';
import type { Selection } from '../../../../gateway/plan/plan.ts';
import { providedBy } from '../../../../gateway/plan/selections.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const types = readTypes(parse('interface Media { id: ID } type Book implements Media { id: ID } type Car { id: ID }'));
const tree = (fields: Record<string, TreeValue>): Tree => Object.assign(Object.create(null), fields);
const requires = (text: string): readonly Selection[] => providedBy(`{ ${text} }`, false);
function represent(entity: Tree, wanted: readonly Selection[]) {
  const { kindOf, write } = compileRepresent(types, wanted);
  const kind = kindOf(entity);
  return kind === null ? null : write(entity, kind);
}

const plain = (text: unknown) => JSON.parse(text as string) as unknown;

describe('a representation', () => {
  it('has the type, the key and the required fields, 0, "", false and null included', () => {
    const entity = tree({
      __typename: 'Book',
      id: '',
      pages: 0,
      sold: false,
      note: null,
      tags: new Opaque(['x']),
      other: 1,
    });
    const wanted = requires('... on Book { __typename id pages sold note tags }');
    expect(plain(represent(entity, wanted))).toEqual({
      __typename: 'Book',
      id: '',
      pages: 0,
      sold: false,
      note: null,
      tags: ['x'],
    });
  });

  it('reads nested objects and lists', () => {
    const entity = tree({ __typename: 'Book', parts: [tree({ n: 1, m: 2 }), null] });
    expect(plain(represent(entity, requires('... on Book { __typename parts { n } }')))).toEqual({
      __typename: 'Book',
      parts: [{ n: 1 }, null],
    });
  });

  it('is none for an object of another type, or one that lacks the key', () => {
    const wanted = requires('... on Media { __typename id }');
    expect(represent(tree({ __typename: 'Car', id: 'c' }), wanted)).toBeNull();
    expect(represent(tree({ __typename: 'Book' }), wanted)).toBeNull();
  });

  it('is a hole when what it needs is missing because an agency failed', () => {
    const hole = new Hole([{ cause: { subgraph: 'a', code: 'X', messages: { fa: '', en: '' } }, selections: null }]);
    expect(represent(tree({ __typename: 'Book', id: hole }), requires('... on Book { __typename id }'))).toBe(hole);
  });

  it('has no prototype to disturb', () => {
    const entity = tree({ __typename: 'Book', ['__proto__']: 'p', constructor: 'c' });
    const made = represent(entity, requires('... on Book { __typename __proto__ constructor }'));
    expect(made).toBe('{"__typename":"Book","__proto__":"p","constructor":"c"}');
  });
});
