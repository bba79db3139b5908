import { describe, expect, it } from '@jest/globals';
import { failed, openInlineGateway, signedIn, type InlineAgencies } from '../../support/inline-gateway.ts';

const works = [
  { __typename: 'Book', id: 'b', pages: 3, secret: 'of the book' },
  { __typename: 'Film', id: 'f' },
];
const work = ({ id }: { id: string }) => works.find((one) => one.id === id) ?? null;
const link =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@interfaceObject", "@authenticated"])';

/** Only the library knows of what type a work is, and it does not know the last one that is judged. */
const agencies: InlineAgencies = {
  library: {
    sdl: `${link} interface Work @key(fields: "id") { id: ID! }
          type Book implements Work @key(fields: "id") { id: ID! pages: Int secret: String @authenticated }
          type Film implements Work @key(fields: "id") { id: ID! }`,
    resolvers: {
      Work: { __resolveReference: work, __resolveType: ({ __typename }: { __typename: string }) => __typename },
    },
  },
  critics: {
    sdl: `${link} type Query { judged: [Work] } type Work @key(fields: "id") @interfaceObject { id: ID! stars: Int }`,
    resolvers: { Query: { judged: () => ['b', 'f', 'x'].map((id, stars) => ({ id, stars })) } },
  },
};

const withLibrary = () => openInlineGateway(agencies);
const withoutLibrary = () =>
  openInlineGateway(agencies, {
    intercept: ({ subgraph }) => (subgraph === 'library' ? failed('SUBGRAPH_UNAVAILABLE') : undefined),
  });

type Told = readonly { readonly path?: readonly (string | number)[]; readonly extensions: Record<string, unknown> }[];
const places = (errors: Told = []) =>
  errors.map(({ path, extensions: { code, serviceName } }) => [path?.join('.'), code, serviceName]);

describe('an object of which nobody can say more than that it is of an interface', () => {
  it('is given as it is where its type makes no difference', async () => {
    const { ask, calls } = await withoutLibrary();
    const { data, errors } = await ask('{ judged { stars ... on Work { id } } }');
    expect(errors).toBeUndefined();
    expect(data.judged[2]).toEqual({ stars: 2, id: 'x' });
    expect(calls).toHaveLength(1);
  });

  it.each([
    '{ judged { stars ... on Book { pages } } }',
    '{ judged { ... on Book { stars } } }',
    '{ judged { __typename } }',
  ])('is null, and why its type is not known is told: %s', async (query) => {
    const { ask } = await withoutLibrary();
    const { data, errors } = await ask(query);
    expect(data.judged).toEqual([null, null, null]);
    expect(places(errors)).toEqual([0, 1, 2].map((index) => [`judged.${index}`, 'SUBGRAPH_UNAVAILABLE', 'library']));
  });

  it('is null with an error also where the agency that has its type does not know it', async () => {
    const { ask } = await withLibrary();
    const { data, errors } = await ask('{ judged { stars ... on Book { pages } } }');
    expect(data.judged).toEqual([{ stars: 0, pages: 3 }, { stars: 1 }, null]);
    expect(places(errors)).toEqual([['judged.2', 'UNEXPECTED_NULL', undefined]]);
  });

  it('is null in a deferred part, which tells why', async () => {
    const { askInParts } = await withoutLibrary();
    const { first, waves } = await askInParts('{ judged { stars ... @defer { ... on Book { pages } } } }');
    expect(first.data.judged).toHaveLength(3);
    for await (const { parts } of waves)
      for (const { data, errors, path } of parts) {
        expect(data).toBeNull();
        expect(places(errors as Told)).toEqual([[path.join('.'), 'SUBGRAPH_UNAVAILABLE', 'library']]);
      }
  });
});

describe('an object whose type comes later', () => {
  it('has in a deferred part what is selected of that type', async () => {
    const { askInParts } = await withLibrary();
    const { waves } = await askInParts('{ judged { stars ... @defer { __typename ... on Book { pages } } } }');
    const found = [];
    for await (const { parts } of waves) found.push(...parts.map(({ data }) => data));
    expect(found).toEqual([{ __typename: 'Book', pages: 3 }, { __typename: 'Film' }, null]);
  });

  it('is denied what objects of that type are denied, and no other is', async () => {
    const { ask } = await withLibrary();
    const { data, errors } = await ask('{ judged { stars ... on Book { secret } } }');
    expect(data.judged).toEqual([{ stars: 0, secret: null }, { stars: 1 }, null]);
    expect(places(errors)).toEqual(
      expect.arrayContaining([
        ['judged.0.secret', 'UNAUTHENTICATED', 'library'],
        ['judged.2', 'UNEXPECTED_NULL', undefined],
      ]),
    );
    const allowed = await ask('{ judged { ... on Book { secret } } }', { caller: signedIn() });
    expect(allowed.data.judged[0]).toEqual({ secret: 'of the book' });
  });
});
