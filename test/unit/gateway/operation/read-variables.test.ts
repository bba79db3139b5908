import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import { readVariables } from '../../../../gateway/operation/read-variables.ts';

const schema = buildSchema('enum Colour { RED } input Filter { name: String! } type Query { a(id: ID): Int }');

function read(declared: string, json: string) {
  const [definition] = parse(`query (${declared}) { a }`).definitions;
  return readVariables({ schema, definition: definition as OperationDefinitionNode }, JSON.parse(json));
}

describe('readVariables', () => {
  it('checks values, fills defaults in and leaves out what is not declared', () => {
    const variables = read('$a: Int! $b: ID $c: Int = 3 $d: Int', '{"a": 1, "b": 7, "z": 1}');
    expect({ ...variables }).toEqual({ a: 1, b: '7', c: 3 });
  });

  it('refuses what does not fit with the name and the type, never the value, and without guessing', () => {
    const cases = [
      ['$a: Int!', '{}', 'Int!'],
      ['$a: Int', '{"a": "secret"}', 'Int'],
      ['$a: Colour', '{"a": "REDD secret"}', 'Colour'],
      ['$a: Filter', '{"a": {"nam": "secret"}}', 'Filter'],
    ] as const;
    for (const [declared, json, type] of cases) {
      const refuse = () => read(declared, json);
      expect(refuse).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
      expect(refuse).toThrow(`"$a" must be of type "${type}"`);
      expect(refuse).not.toThrow(/secret|Did you mean/);
    }
  });

  it('keeps variables of any name apart from what objects inherit', () => {
    const variables = read('$__proto__: Boolean $constructor: Boolean $toString: Int', '{"__proto__": true}');
    expect(Object.entries(variables)).toEqual([['__proto__', true]]);
    expect(variables['constructor']).toBeUndefined();
  });
});
