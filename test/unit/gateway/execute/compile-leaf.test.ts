import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type GraphQLLeafType } from 'graphql';
import { compileLeaf } from '../../../../gateway/execute/compile-leaf.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const schema = buildSchema(
  'scalar Rial scalar constructor enum Colour { RED } type Query { a: Int b: Float c: Boolean d: ID }',
);
const types = readTypes(parse('enum Colour { RED HIDDEN }'));
const complete = (type: string, value: unknown) => compileLeaf(schema.getType(type) as GraphQLLeafType, types)(value);

describe('a leaf of the answer', () => {
  it('is what the agency gave, when it fits the type', () => {
    const fitting: [string, unknown][] = [
      ['Int', 0],
      ['Int', 2 ** 31 - 1],
      ['Float', 1.5],
      ['String', ''],
      ['Boolean', false],
      ['ID', 'x'],
      ['Colour', 'RED'],
      ['Rial', '12'],
      ['Rial', { any: ['json'] }],
      ['constructor', 1],
    ];
    for (const [type, value] of fitting) expect([type, complete(type, value)]).toEqual([type, value]);
    expect(complete('ID', 7)).toBe('7');
  });

  it('is nothing when it does not fit: nothing is guessed', () => {
    const misfits: [string, unknown][] = [
      ['Int', 1.5],
      ['Int', 2 ** 31],
      ['Int', '1'],
      ['Int', true],
      ['Float', '1'],
      ['String', 1],
      ['Boolean', 0],
      ['ID', 1.5],
      ['ID', {}],
      ['Colour', 'BLUE'],
      ['Colour', 'constructor'],
    ];
    for (const [type, value] of misfits) expect([type, value, complete(type, value)]).toEqual([type, value, undefined]);
  });

  it('is null when it is a value that clients do not see', () => {
    expect(complete('Colour', 'HIDDEN')).toBeNull();
  });
});
