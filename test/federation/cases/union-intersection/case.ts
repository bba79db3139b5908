import type { FederationCase } from '../../federation-case.ts';

const book = { __typename: 'Book', title: 'Divan' };
const song = { __typename: 'Song', title: 'Dawn' };

/** A union with one common member and one of its own in each agency. */
export const federationCase: FederationCase = {
  agencies: {
    a: {
      sdl: `type Query { media: Media @shareable viewer: Viewer @shareable } type Viewer @shareable { media: Media book: Media song: Media }
            union Media = Book | Song type Book @shareable { title: String! } type Song { title: String! }`.replace(
        'media: Media book: Media song: Media',
        'media: Media book: Media song: Media @shareable',
      ),
      resolvers: { Query: { media: () => book, viewer: () => ({ media: book, book, song }) } },
    },
    b: {
      sdl: `type Query { media: Media @shareable viewer: Viewer @shareable } type Viewer @shareable { media: Media book: Media }
            union Media = Book | Movie type Book @shareable { title: String! } type Movie { title: String! }`,
      resolvers: { Query: { media: () => book, viewer: () => ({ media: book, book }) } },
    },
  },
  asks: [
    {
      it: 'is an empty object for a member that it is not',
      query: '{ media { ... on Movie { title } } viewer { media { ... on Movie { title } } } }',
      data: { media: {}, viewer: { media: {} } },
    },
    {
      it: 'is read for the member that it is',
      query: '{ media { ... on Book { title } ... on Movie { title } } }',
      data: { media: { title: 'Divan' } },
    },
    {
      it: 'is read below an object that both share',
      query:
        '{ viewer { media { ...M } book { ...M } song { ...M } } } fragment M on Media { __typename ... on Song { title } ... on Movie { title } ... on Book { title } }',
      data: { viewer: { media: book, book, song } },
    },
  ],
};
