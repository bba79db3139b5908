import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { createOperations, type Operation } from '../../../../gateway/operation/operation.ts';
import type { Snapshot } from '../../../../gateway/supergraph/supergraph.ts';

const schema = buildSchema(`
  type Query { me: Person all: [Node] }
  interface Node { id: ID owner: Node }
  type Person implements Node { id: ID owner: Person name: String friend: Person }
  type Car implements Node { id: ID owner: Node plate: String }
  type Subscription { ticks: Int }
`);

const createOwnOperations = () =>
  createOperations(
    { apiSchema: schema, listSizes: new Map(), filled: new Map(), singleQuestions: new Set() } as unknown as Snapshot,
    {
      maxEntries: 10,
    },
  );

function operationOf(text: string, name?: string): Operation {
  const document = parse(text);
  return createOwnOperations().find({
    document,
    queryHash: 'h',
    operation: getOperationAST(document, name) ?? undefined,
  });
}

const coordinatesOf = (text: string) => [...operationOf(text).coordinates].sort();

describe('an operation', () => {
  it('selects fields of object types, whatever aliases and fragments stand around them', () => {
    expect(coordinatesOf('{ a: me { ...F ... on Person { friend { id } } } } fragment F on Node { id }')).toEqual([
      'Person.friend',
      'Person.id',
      'Query.me',
    ]);
  });

  it('selects a field of an interface on every type that it may meet there, and only those', () => {
    expect(coordinatesOf('{ all { id ... on Car { owner { id } } } }')).toEqual([
      'Car.id',
      'Car.owner',
      'Person.id',
      'Query.all',
    ]);
    expect(coordinatesOf('{ all { ... on Person { owner { name } } } }')).toContain('Person.name');
  });

  it('selects nothing by introspection', () => {
    expect(coordinatesOf('{ __typename __schema { types { name } } }')).toEqual([]);
  });

  it('expands fragments that double at each level in no time, and refuses what they come to', () => {
    const levels = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`);
    const bomb = `{ me { ...F0 } } ${levels.join(' ')} fragment F40 on Person { name }`;
    expect(() => coordinatesOf(bomb)).toThrow(expect.objectContaining({ code: 'MAX_FIELDS_LIMIT' }));
  });

  it('is the same object for the same document', () => {
    const operations = createOwnOperations();
    const document = parse('{ me { id } }');
    const request = { document, queryHash: 'h', operation: getOperationAST(document) ?? undefined };
    expect(operations.find(request)).toBe(operations.find(request));
  });

  it('is refused when it uses a name that fetches need for themselves', () => {
    const taken = expect.objectContaining({ code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(() => operationOf('{ me { __typename: name } }')).toThrow(taken);
    expect(() => operationOf('query($representations: ID) { me { id } }')).toThrow(taken);
    expect(() => operationOf('query($contextualArgument_1_0: ID) { me { id } }')).toThrow(taken);
    expect(coordinatesOf('{ me { x: __typename __typename } }')).toEqual(['Query.me']);
  });

  it('is refused when the document does not have it, and when it is a subscription', () => {
    expect(() => operationOf('query A { me { id } } query B { me { id } }')).toThrow(
      expect.objectContaining({ code: 'OPERATION_RESOLUTION_FAILURE' }),
    );
    expect(() => operationOf('subscription { ticks }')).toThrow(
      expect.objectContaining({ code: 'OPERATION_NOT_SUPPORTED' }),
    );
  });
});
