import { buildSchema, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { operationTypes } from '../../../../../scripts/lib/clients/operation-types.ts';

const schema = buildSchema(`
  scalar Rial
  enum State { DUE PAID }
  input Filter { state: State! first: Int = 5 text: String }
  interface Node { id: ID! }
  type Bill implements Node { id: ID! amount: Rial state: State! }
  type Fine implements Node { id: ID! code: Int! }
  type Query { bills(filter: Filter!, ids: [ID!]): [Bill!]! node: Node count: Int! }
`);

function typesOf(text: string) {
  const { definitions } = parse(text);
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  return operationTypes(schema, operation!, new Map(fragments.map((node) => [node.name.value, node])));
}

describe('the types of an operation', () => {
  it('are those of what it selects, under response names', () => {
    expect(typesOf('query A { all: bills(filter: { state: DUE }) { id amount state } count }').data).toBe(
      `{ readonly all: readonly ({ readonly id: string; readonly amount: string | null; readonly state: 'DUE' | 'PAID' })[]; readonly count: number }`,
    );
  });

  it('are a union for an interface, by the type name', () => {
    expect(typesOf('query A { node { __typename id ... on Fine { code } } }').data).toBe(
      `{ readonly node: { readonly __typename: 'Bill'; readonly id: string } | { readonly __typename: 'Fine'; readonly id: string; readonly code: number } | null }`,
    );
  });

  it('join what several selections of a field select, through fragments', () => {
    const text = 'query A { node { ...f id } } fragment f on Node { id ... on Bill { amount } }';

    expect(typesOf(text).data).toBe(
      '{ readonly node: { readonly id: string; readonly amount: string | null } | { readonly id: string } | null }',
    );
  });

  it('may miss what is skipped or comes later', () => {
    expect(typesOf('query A($s: Boolean!) { count @skip(if: $s) }').data).toBe('{ readonly count?: number }');
    expect(typesOf('query A { node { ... @defer { id } } }').data).toBe(
      '{ readonly node: { readonly id?: string } | null }',
    );
  });

  it('take variables, optional ones by their types and defaults', () => {
    const text = 'query A($f: Filter!, $ids: [ID!], $n: Int! = 3) { bills(filter: $f, ids: $ids) { id } count }';

    expect(typesOf(text).variables).toBe(
      `{ readonly f: { readonly state: 'DUE' | 'PAID'; readonly first?: number | null; readonly text?: string | null }; readonly ids?: readonly (string)[] | null; readonly n?: number }`,
    );
    expect(typesOf('query A { count }').variables).toBe('Readonly<Record<string, never>>');
  });
});
