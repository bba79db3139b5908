import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { askedCoordinates } from '../../../../gateway/execute/asked-coordinates.ts';
import { readTypes } from '../../../../gateway/supergraph/type-table.ts';

const types = readTypes(
  parse(`
    type Query { me: Person! nodes: [Node!] }
    type Mutation { pay: Bill }
    interface Node { id: ID }
    type Person implements Node { id: ID name: String bills(state: String): [[Bill!]!] }
    type Bill implements Node { id: ID total: Int }
  `),
);

describe('The coordinates of a call', () => {
  it.each([
    [
      'of root fields',
      '{ me { n: name bills(state: "DUE") { total __typename } } }',
      'Bill.total Person.bills Person.name Query.me',
    ],
    ['of a mutation', 'mutation { pay { total } }', 'Bill.total Mutation.pay'],
    [
      'of entities',
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { name ...F } } } fragment F on Person { bills { total } }',
      'Bill.total Person.bills Person.name',
    ],
    ['of an interface', '{ nodes { id ... on Bill { total } ... { id } } }', 'Bill.total Node.id Query.nodes'],
    ['of what the supergraph does not know', '{ me { _x { y } z { y } } }', 'Person.z Query.me'],
  ])('%s are its fields, by their types', (_what, document, expected) => {
    expect(askedCoordinates(types, document)({}).join(' ')).toBe(expected);
  });
});
