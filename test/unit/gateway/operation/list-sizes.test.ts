import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { createListSizeCheck } from '../../../../gateway/operation/list-sizes.ts';
import { readVariables } from '../../../../gateway/operation/operation.ts';
import { readSnapshot } from '../../../../gateway/supergraph/snapshot.ts';
import { composeInline } from '../../../support/compose-inline.ts';

const sdl = `
  type Query {
    people(first: Int, last: Int): [Person!]
    search(first: Int = 20): PersonConnection
    all: [Person]
    page(size: Int): [Person] @listSize(slicingArguments: ["size"], assumedSize: 30)
    book(count: Int): Book @listSize(slicingArguments: ["count"], sizedFields: ["pages"])
    node: Node
  }
  interface Node { friends: [Person] @listSize(assumedSize: 40) }
  type Person implements Node { name: String tags(first: Int): [String] friends: [Person] cars(first: Int): [Car] }
  type Car { plate: String }
  type PersonConnection { edges: [Edge] nodes: [Person] totalCount: Int }
  type Edge { node: Person }
  type Book { pages: [Page] }
  type Page { number: Int }
`;
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@listSize"])`;
const snapshot = readSnapshot(composeInline({ a: link + sdl }), {
  hasIssuer: true,
  hasPairwise: true,
  allowUnenforced: [],
});
const schema = snapshot.apiSchema;

function check(text: string, given: Record<string, unknown> = {}, limits = { listSize: 100, objects: 1_000 }) {
  const { definitions } = parse(text);
  const definition = definitions.find((node) => node.kind === 'OperationDefinition')!;
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])),
  );
  try {
    createListSizeCheck(
      {
        schema,
        listSizes: snapshot.listSizes,
        fragments,
        selectionSet: definition.selectionSet,
        root: schema.getQueryType(),
      },
      limits,
    ).check(readVariables({ schema, definition }, given));
    return 'admitted';
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    return `${code} ${/here it is (\d+)/.exec(message)?.[1]}`;
  }
}

const objectsOf = (text: string, given = {}) => check(text, given, { listSize: 1_000_000, objects: 0 });

describe('the sizes of lists', () => {
  it('are what `first` and `last` ask for, each within its limit', () => {
    expect(check('{ people(first: 100) { name } }')).toBe('admitted');
    expect(check('{ people(first: 101) { name } }')).toBe('MAX_LIST_SIZE_LIMIT 101');
    expect(check('{ people(last: 101) { name } }')).toBe('MAX_LIST_SIZE_LIMIT 101');
  });

  it('are known with the variables of each request, or by their defaults', () => {
    const text = 'query($n: Int = 5) { people(first: $n) { cars(first: 50) { plate } } }';
    expect(check(text)).toBe('admitted');
    expect(check(text, { n: 20 })).toBe('MAX_OBJECTS_LIMIT 1020');
    expect(check(text, { n: 101 })).toBe('MAX_LIST_SIZE_LIMIT 101');
    expect(check('query($n: Int) { search(first: $n) { nodes { name } } }')).toBe('admitted');
  });

  it('multiply where lists nest', () => {
    expect(objectsOf('{ people(first: 10) { cars(first: 20) { plate } } }')).toBe('MAX_OBJECTS_LIMIT 210');
    expect(objectsOf('{ people(first: 10) { ...F } } fragment F on Person { cars(first: 20) { plate } }')).toBe(
      'MAX_OBJECTS_LIMIT 210',
    );
    expect(check('{ people(first: 100) { cars(first: 100) { plate } } }')).toBe('MAX_OBJECTS_LIMIT 10100');
  });

  it('are those of a connection on its edges or nodes, with the default of the schema', () => {
    expect(objectsOf('{ search(first: 7) { edges { node { cars(first: 2) { plate } } } totalCount } }')).toBe(
      'MAX_OBJECTS_LIMIT 21',
    );
    expect(objectsOf('{ search { nodes { name } } }')).toBe('MAX_OBJECTS_LIMIT 20');
    expect(check('{ search(first: 101) { nodes { name } } }')).toBe('MAX_LIST_SIZE_LIMIT 101');
  });

  it('are what @listSize says', () => {
    expect(objectsOf('{ page(size: 9) { name } }')).toBe('MAX_OBJECTS_LIMIT 9');
    expect(objectsOf('{ page { name } }')).toBe('MAX_OBJECTS_LIMIT 30');
    expect(objectsOf('query($n: Int) { page(size: $n) { name } }')).toBe('MAX_OBJECTS_LIMIT 30');
    expect(objectsOf('{ book(count: 8) { pages { number } } }')).toBe('MAX_OBJECTS_LIMIT 8');
    expect(objectsOf('{ node { friends { name } } }')).toBe('MAX_OBJECTS_LIMIT 40');
    expect(objectsOf('{ node { ... on Person { friends { name } } } }')).toBe('MAX_OBJECTS_LIMIT 40');
  });

  it('count nothing where nobody says them', () => {
    expect(check('{ all { friends: name } }', {}, { listSize: 1, objects: 0 })).toBe('admitted');
  });

  it('are never less than nothing', () => {
    expect(check('query($n: Int) { people(first: $n) { name } all { cars(first: -5) { plate } } }', { n: -9 })).toBe(
      'admitted',
    );
  });
});
