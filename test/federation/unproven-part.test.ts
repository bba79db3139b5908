import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeSupergraph } from '../../scripts/lib/compose-supergraph.ts';
import { createStar } from '../../scripts/lib/bench/scale/star.ts';
import { withLink } from '../support/compose-inline.ts';
import type { FederationCase } from './federation-case.ts';

type Sdls = Readonly<Record<string, string>>;

/** Composed with a search of the whole for queries that cannot be answered, and of what is unproven only. */
function bothWays(sdls: Sdls) {
  const subgraphs = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    routingUrl: `http://${name}.test/graphql`,
    sdl: withLink(sdl),
    source: name,
  }));
  return { whole: composeSupergraph(subgraphs, Infinity), part: composeSupergraph(subgraphs, 1) };
}

const folder = join(import.meta.dirname, 'cases');
const cases = await Promise.all(
  globSync('*/case.ts', { cwd: folder })
    .sort()
    .map(async (file): Promise<[string, Sdls]> => {
      const { federationCase } = (await import(join(folder, file))) as { federationCase: FederationCase };
      const sdls = Object.entries(federationCase.agencies).map(([name, { sdl }]) => [name, sdl]);
      return [file.replace('/case.ts', ''), Object.fromEntries(sdls) as Sdls];
    }),
);

const person = 'type Person @key(fields: "id") { id: ID! name: String }';

/** Agencies that cannot answer everything that their schemas promise together, each for another reason. */
const unanswerable: Readonly<Record<string, Sdls>> = {
  'no key leads to a field': {
    a: 'type Query { person: Person } type Person { id: ID! @shareable }',
    b: 'type Query { other: Person } type Person { id: ID! @shareable name: String }',
  },
  'the key cannot be resolved where the field is': {
    a: `type Query { person: Person } ${person}`,
    b: 'type Query { b: Int } type Person @key(fields: "id", resolvable: false) { id: ID! tax: Int }',
  },
  'an agency does not have the key': {
    a: `type Query { person: Person } type Person { name: String @shareable }`,
    b: 'type Query { b: Int } type Person @key(fields: "id") { id: ID! name: String @shareable tax: Int }',
  },
  'two agencies have different keys and nobody has both': {
    a: 'type Query { person: Person } type Person @key(fields: "id") { id: ID! name: String }',
    b: 'type Query { b: Person } type Person @key(fields: "number") { number: ID! tax: Int }',
  },
  'a required field is out of reach': {
    a: 'type Query { person: Person } type Person @key(fields: "id") { id: ID! }',
    b: 'type Query { b: Int } type Person @key(fields: "id") { id: ID! income: Int @external tax: Int @requires(fields: "income") }',
    c: 'type Query { c: Person } type Person @key(fields: "number") { number: ID! income: Int }',
  },
  'a value has other fields in another agency': {
    a: 'type Query { a: Money } type Money { amount: Int @shareable }',
    b: 'type Query { b: Money } type Money { amount: Int @shareable currency: String }',
  },
  'a value of that kind stands far from the root': {
    a: `type Query { person: Person } ${person}`,
    b: 'type Person @key(fields: "id") { id: ID! account: Account } type Account { owner: Person due: Money } type Money { amount: Int @shareable }',
    c: 'type Person @key(fields: "id") { id: ID! tax: Money } type Money { amount: Int @shareable currency: String }',
  },
  'it stands in a list of several types': {
    a: `type Query { found: [Thing] } union Thing = Person | Money ${person} type Money { amount: Int @shareable }`,
    c: 'type Person @key(fields: "id") { id: ID! tax: Money } type Money { amount: Int @shareable currency: String }',
  },
  'a shared field has types that not every agency knows': {
    a: 'type Query { found: Thing @shareable } union Thing = One type One { id: ID! @shareable }',
    b: 'type Query { found: Thing @shareable } union Thing = Two type Two { id: ID! @shareable }',
  },
  'an interface that is an object elsewhere has no key there': {
    a: 'type Query { a: Node } interface Node { id: ID! } type One implements Node { id: ID! }',
    b: 'type Query { b: Int } interface Node @key(fields: "id") { id: ID! } type Two implements Node @key(fields: "id") { id: ID! more: Int }',
  },
};

describe('composing with the proof by keys', () => {
  it.each(cases)('agrees with the search of the whole: %s', (_name, sdls) => {
    const { whole, part } = bothWays(sdls);
    expect(part).toEqual(whole);
    expect(whole.kind).toBe('composed');
  });

  it.each(Object.entries(unanswerable))('finds what cannot be answered: %s', (_name, sdls) => {
    const { whole, part } = bothWays(sdls);
    expect(whole.kind).toBe('failed');
    expect(part.kind).toBe('failed');
  });

  it('has nothing to show of what no query reaches', () => {
    const { whole, part } = bothWays({
      a: 'type Query { one: Int } interface Node @key(fields: "id") { id: ID! } type Stone implements Node @key(fields: "id") { id: ID! }',
      b: 'union Lost = Left type Left { right: Int @shareable }',
    });
    expect(part).toEqual(whole);
    expect(part.kind).toBe('composed');
  });

  it('finds it in a country of forty agencies, too', () => {
    const star = Object.fromEntries(createStar(40).map(({ name, sdl }) => [name, sdl]));
    const odd = (sdl: string) =>
      `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"]) ${sdl}`;
    const { part } = bothWays({ ...star, odd: odd('type Person @key(fields: "number") { number: ID! tax: Int }') });
    expect(part.kind === 'failed' && part.problems.join('\n')).toContain('tax');
  });
});
