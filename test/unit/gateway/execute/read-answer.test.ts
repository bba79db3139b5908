import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { locate } from '../../../../gateway/execute/faults.ts';
import { readAnswer, type Reading } from '../../../../gateway/execute/read-answer.ts';
import { Hole, type Cause, type Tree } from '../../../../gateway/execute/tree.ts';
import { providedBy } from '../../../../gateway/plan/selections.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const messages = { fa: 'خطا', en: 'error' };
const cause = (code: string): Cause => ({ subgraph: 'a', code, messages });

function read(
  query: string,
  data: unknown,
  errors: [code: string, path: (string | number)[]][] = [],
  missing: string[][] = [],
) {
  const reading: Reading = {
    types: readTypes(parse('interface Node { id: ID } type Person implements Node { id: ID } type Car { id: ID }')),
    omitted: cause('OMITTED'),
    malformed: cause('MALFORMED'),
    explained: new Set(),
  };
  const faults = locate(
    errors.map(([code, path]) => ({ cause: cause(code), path })),
    missing,
  );
  const tree = readAnswer(reading, data, providedBy(query, false), faults) as Tree;
  return { tree, explained: [...reading.explained].map(({ code }) => code) };
}

const codesAt = (value: unknown) => (value instanceof Hole ? value.causes.map(({ code }) => code) : 'no hole');

describe('reading an agency’s answer', () => {
  it('takes what was asked for and leaves the rest', () => {
    expect({ ...read('{ a }', { a: 1, b: 2, __proto__: 3 }).tree }).toEqual({ a: 1 });
  });

  it('finds a hole where something was left out, or is no object', () => {
    const { tree } = read('{ a b { c } }', { b: 'text' });
    expect([codesAt(tree['a']), codesAt(tree['b'])]).toEqual([['OMITTED'], ['MALFORMED']]);
  });

  it('explains a null by the error at its path, or by one below it', () => {
    const { tree, explained } = read('{ a b { c { d } } }', { a: null, b: null }, [
      ['FORBIDDEN', ['a']],
      ['BROKEN', ['b', 'c', 0, 'd']],
    ]);
    expect([codesAt(tree['a']), codesAt(tree['b']), explained]).toEqual([
      ['FORBIDDEN'],
      ['BROKEN'],
      ['FORBIDDEN', 'BROKEN'],
    ]);
  });

  it('explains nulls inside lists, lists of leaves too', () => {
    const { tree } = read('{ a { b } c }', { a: [{ b: 1 }, null], c: ['x', null] }, [
      ['ONE', ['a', 1]],
      ['TWO', ['c', 1]],
    ]);
    expect(codesAt((tree['a'] as unknown[])[1])).toEqual(['ONE']);
    expect(codesAt((tree['c'] as unknown[])[1])).toEqual(['TWO']);
  });

  it('explains whatever is missing at the top by an error without a path', () => {
    const { tree } = read('{ a b }', { a: null, b: 1 }, [['GENERAL', []]], [['a']]);
    expect([codesAt(tree['a']), tree['b']]).toEqual([['GENERAL'], 1]);
  });

  it('does not take an error for explained that points at a value', () => {
    expect(read('{ a }', { a: 1 }, [['ODD', ['a']]]).explained).toEqual([]);
  });

  it('takes the agency’s own null of an object as its word', () => {
    const hole = read('{ a { b } }', { a: null }).tree['a'] as Hole;
    expect([hole.causes, hole.reasons[0]?.selections]).toEqual([[], [expect.objectContaining({ name: 'b' })]]);
  });

  it('reads a fragment by the object’s type', () => {
    const query = '{ a { __typename ... on Node { id } ... on Car { plate } } }';
    expect({ ...(read(query, { a: { __typename: 'Person', id: 'p1' } }).tree['a'] as Tree) }).toEqual({
      __typename: 'Person',
      id: 'p1',
    });
  });
});
