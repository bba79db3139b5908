import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { adoptAnswer } from '../../../../gateway/execute/adopt-answer.ts';
import { readAnswer, type Reading } from '../../../../gateway/execute/read-answer.ts';
import { compileShapes } from '../../../../gateway/execute/shape.ts';
import { Hole, Opaque, type Cause } from '../../../../gateway/execute/tree.ts';
import type { Selection } from '../../../../gateway/plan/plan.ts';
import { providedBy } from '../../../../gateway/plan/selections.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const types = readTypes(
  parse(
    'interface Node { id: ID } type Person implements Node { id: ID } type Car implements Node { id: ID } union U = Car',
  ),
);
const cause = (code: string): Cause => ({ subgraph: 'a', code, messages: { fa: 'خطا', en: code } });
const reading: Reading = { types, omitted: cause('OMITTED'), malformed: cause('MALFORMED'), explained: new Set() };

/** What the tree says, for whoever reads it by what was asked for. */
function plain(value: unknown): unknown {
  if (value instanceof Opaque) return { opaque: value.value };
  if (value instanceof Hole) {
    // Which selections one failure left open counts; whether as one reason or as several does not.
    const below = value.reasons.flatMap(({ selections }) => selections ?? []).map(nameOf);
    return { hole: value.causes.map(({ code }) => code), below: [...new Set(below)].sort() };
  }
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)]));
}
const nameOf = (selection: Selection) => (selection.kind === 'field' ? selection.name : `... on ${selection.on}`);

/** As every answer comes: no two of its objects are one. */
const parsed = (data: unknown) => JSON.parse(JSON.stringify(data)) as unknown;

const adopted = (query: string, data: unknown) =>
  adoptAnswer(reading, parsed(data), compileShapes(types, providedBy(query, false)));
const copied = (query: string, data: unknown) => readAnswer(reading, parsed(data), providedBy(query, false), undefined);

describe('adopting an answer', () => {
  it('keeps the agency’s own objects', () => {
    const data = { a: 1, b: { c: [{ d: 'x' }] } };
    const tree = adoptAnswer(reading, data, compileShapes(types, providedBy('{ a b { c { d } } }', false)));
    expect(tree).toBe(data);
  });

  it('leaves behind what was not asked for', () => {
    const data = JSON.parse('{"a": 1, "__proto__": {"polluted": true}, "secret": 2}') as object;
    expect(Object.entries(adopted('{ a }', data) as object)).toEqual([['a', 1]]);
  });

  const queries = [
    '{ a b c { a b } }',
    '{ a c { __typename a ... on Node { b } ... on Car { c { a } } } }',
    '{ c { ... on Person { a } ... on Car { b } } list: c { a } }',
    '{ __typename ... on Node { a c { a } } ... on Node { c { b } } }',
    '{ c { c { c { a } } } b }',
  ];
  const leaf = fc.oneof(
    fc.constantFrom<unknown>(null, 0, '', 'x', true, [], ['x', null], { any: 'json' }),
    fc.string({ unit: fc.constantFrom('"', '\\', '\u2028', '\u0000', '\ud800', 'آ', 'a') }),
  );
  const { object } = fc.letrec<{ object: unknown }>((tie) => ({
    object: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      leaf,
      fc.record(
        {
          __typename: fc.constantFrom('Person', 'Car', 'Node', 'U', 'Made-up', 7, null),
          a: leaf,
          b: leaf,
          c: tie('object'),
          list: fc.array(tie('object'), { maxLength: 3 }),
          extra: leaf,
          ['__proto__']: leaf,
          constructor: leaf,
        },
        { requiredKeys: [], noNullPrototype: true },
      ),
      fc.array(tie('object'), { maxLength: 3 }),
    ),
  }));

  it('gives the same tree as reading it into a copy', () => {
    fc.assert(
      fc.property(fc.constantFrom(...queries), object, (query, data) => {
        expect([query, plain(adopted(query, data))]).toEqual([query, plain(copied(query, data))]);
        expect(({} as Record<string, unknown>)['any']).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });
});
