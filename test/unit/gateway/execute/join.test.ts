import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'graphql';
import { join } from '../../../../gateway/execute/join.ts';
import { Hole, isTree, Opaque, type Cause, type Tree, type TreeValue } from '../../../../gateway/execute/tree.ts';
import type { Selection } from '../../../../gateway/plan/plan.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const types = readTypes(parse('interface Media { id: ID } type Book implements Media { id: ID }'));
const cause = (subgraph: string): Cause => ({
  subgraph,
  code: 'SUBGRAPH_UNAVAILABLE',
  messages: { fa: 'خطا', en: subgraph },
});
const [down, dead] = [cause('a'), cause('b')];
const leaf = (name: string): Selection => ({ kind: 'field', from: name, name, conditions: [], selections: null });

const tree = (fields: Record<string, TreeValue>): Tree => Object.assign(Object.create(null), fields);

/** Joining changes what is held, so every joining in a test gets its own copies. */
function copy(value: TreeValue): TreeValue {
  if (Array.isArray(value)) return value.map(copy);
  return isTree(value)
    ? tree(Object.fromEntries(Object.entries(value).map(([key, part]) => [key, copy(part)])))
    : value;
}

const joined = (...values: TreeValue[]) => values.map(copy).reduce((held, come) => join(types, held, come));

/** Holes compare by the set of their reasons. */
function plain(value: TreeValue): unknown {
  if (value instanceof Opaque) return { opaque: value.value };
  if (value instanceof Hole) return { hole: value.reasons.map((reason) => JSON.stringify(reason)).sort() };
  if (Array.isArray(value)) return value.map(plain);
  return isTree(value)
    ? Object.fromEntries(
        Object.entries(value)
          .sort(([one], [other]) => (one < other ? -1 : 1))
          .map(([key, part]) => [key, plain(part)]),
      )
    : value;
}

describe('join', () => {
  it('joins objects and lists of the same length part by part', () => {
    const held = tree({ a: 1, list: [tree({ x: 1 }), null] });
    const come = tree({ b: 2, list: [tree({ y: 2 }), tree({ y: 3 })] });
    expect(plain(joined(held, come))).toEqual({ a: 1, b: 2, list: [{ x: 1, y: 2 }, { y: 3 }] });
  });

  it('lets a value win over a hole, and a hole over null', () => {
    const hole = new Hole([{ cause: down, selections: null }]);
    expect(joined(hole, 1)).toBe(1);
    expect(joined(null, 1)).toBe(1);
    expect(joined(hole, null)).toBe(hole);
  });

  it('turns a hole into holes of the fields that it stood for', () => {
    const hole = new Hole([{ cause: down, selections: [leaf('name'), leaf('id')] }]);
    expect(plain(joined(tree({ id: 'p1' }), hole))).toEqual({
      id: 'p1',
      name: { hole: [JSON.stringify({ cause: down, selections: null })] },
    });
  });

  it('leaves open only what is about the object’s type', () => {
    const on = (type: string, name: string): Selection => ({
      kind: 'fragment',
      on: type,
      conditions: [],
      selections: [leaf(name)],
    });
    const hole = new Hole([{ cause: down, selections: [on('Media', 'title'), on('Film', 'minutes')] }]);
    expect(Object.keys(joined(tree({ __typename: 'Book' }), hole) as Tree)).toEqual(['__typename', 'title']);
  });

  it('keeps the object type that an interface object does not know', () => {
    const [book, media] = [tree({ __typename: 'Book' }), tree({ __typename: 'Media' })];
    expect([joined(book, media), joined(media, book)]).toEqual([book, book]);
  });

  it('keeps names like __proto__ as ordinary keys', () => {
    const result = joined(tree({}), tree({ ['__proto__']: tree({ polluted: true }), constructor: 1 })) as Tree;
    expect(Object.keys(result)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  // What agencies may give of one object: they agree on its shape, not on what they know of it.
  const because = fc.constantFrom(down, dead, null);
  const leafValue = fc.oneof(
    fc.constantFrom<TreeValue>(null, 0, 1, '', 'x', false, new Opaque(['x']), new Opaque({ x: 1 })),
    because.map((reason) => new Hole([{ cause: reason, selections: null }])),
  );
  const { object } = fc.letrec<{ object: TreeValue }>((tie) => ({
    object: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constant<TreeValue>(null),
      because.map((reason) => new Hole([{ cause: reason, selections: [leaf('a'), leaf('__proto__')] }])),
      fc
        .record(
          {
            a: leafValue,
            ['__proto__']: leafValue,
            below: tie('object'),
            list: fc.tuple(tie('object'), tie('object')).map((pair): TreeValue => pair),
          },
          { requiredKeys: [], noNullPrototype: true },
        )
        .map((fields) => tree(fields as Record<string, TreeValue>)),
    ),
  }));

  it('gives the same in whatever order things arrive', () => {
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), fc.integer(), (values, turn) => {
        const rotated = values.map((_, index) => values[(index + Math.abs(turn)) % values.length]!);
        const expected = plain(joined(...values));
        expect(plain(joined(...rotated))).toEqual(expected);
        expect(plain(joined(...[...values].reverse()))).toEqual(expected);
        expect(plain(joined(...values, ...values))).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});
