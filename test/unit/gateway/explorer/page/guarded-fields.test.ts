import { buildSchema, parse } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { guardedFields } from '../../../../../gateway/explorer/page/guarded-fields.ts';

const schema = buildSchema(`
  type Query { me: Person thing: Thing news: String }
  type Person { name: String age: Int }
  interface Thing { label: String }
  type Car implements Thing { label: String }
  type Boat implements Thing { label: String }
`);
const rule = { authenticated: true, scopes: [] };
const rights = { 'Query.me': rule, 'Person.name': rule, 'Boat.label': rule };
const found = (text: string) =>
  guardedFields(parse(text), schema, rights).map(({ coordinate, line, column }) => [coordinate, line, column]);

describe('guarded fields of a document', () => {
  it('are found under aliases and in fragments, where their names end', () => {
    expect(found('{ news you: me {\n  age ...Name } }\nfragment Name on Person { name }')).toEqual([
      ['Query.me', 1, 15],
      ['Person.name', 3, 31],
    ]);
  });

  it('are found through interfaces', () => {
    expect(found('{ thing { label } }')).toEqual([['Boat.label', 1, 16]]);
  });

  it('are none of those that the schema does not have', () => {
    expect(found('{ me { unknown { name } } constructor }')).toEqual([['Query.me', 1, 5]]);
  });
});
