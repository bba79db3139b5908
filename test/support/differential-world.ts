import fc from 'fast-check';
import { defaultOperationLimits } from '../../gateway/operation/operation.ts';
import type { Anything, InlineAgencies } from './inline-gateway.ts';

/** A small made-up world that four agencies share, and that one schema could serve as a whole. */
const sdls = {
  people: `
    type Query { me: User @shareable  users: [User!]!  user(id: Int = 0): User }
    enum Role { ADMIN USER }
    type User @key(fields: "id") { id: ID! name: String! role: Role best: User friends: [User!]! nick(size: Int = 1): String }`,
  posts: `
    type Query { me: User @shareable  feed: [Post]  things: [Thing!]! }
    type User @key(fields: "id") { id: ID! posts: [Post!]! score: Int tags: [String!] grid: [[Int]!] }
    interface Post { id: ID! title: String author: User }
    type Article implements Post @key(fields: "id") { id: ID! title: String author: User words: Int! }
    type Video implements Post @key(fields: "id") { id: ID! title: String author: User! length: Float }
    union Thing = Article | Video | User`,
  comments: `
    type Query { latest: Comment }
    type Article @key(fields: "id") { id: ID! comments(first: Int = 2): [Comment] }
    type Video @key(fields: "id") { id: ID! views: Int! }
    type Comment { text: String! by: User }
    type User @key(fields: "id") { id: ID! }`,
  ranks: `
    type User @key(fields: "id") { id: ID! name: String! @external score: Int @external rank: String @requires(fields: "name score") level: Int! }`,
};

export type Fault = {
  readonly type: string;
  readonly id: string;
  readonly field: string;
  readonly how: 'throw' | 'null';
};

/** Agencies of this world that have all of their fields to themselves. */
export type Mortal = 'comments' | 'ranks';

/** What nobody can give while an agency is dead. */
const lostWith: Readonly<Record<Mortal, readonly string[]>> = {
  comments: ['Query.latest', 'Article.comments', 'Video.views'],
  ranks: ['User.rank', 'User.level'],
};

type Thing = Record<string, Anything>;

/**
 * The same objects for every agency and for the monolith. Faults make single fields throw or be null; all fields of
 * a dead agency throw.
 */
export function createWorld(faults: readonly Fault[] = [], dead: readonly Mortal[] = []) {
  const users: Thing[] = [0, 1, 2].map((n) => ({
    __typename: 'User',
    id: `u${n}`,
    name: ['Ana', 'Bahar', ''][n],
    role: ['ADMIN', 'USER', null][n],
    nick: ({ size = 1 }: { size?: number }) => 'x'.repeat(size + n),
    score: [0, 7, null][n],
    tags: [[], ['a', 'b'], null][n],
    grid: [[[1, null], []], null, [[2]]][n],
    level: n,
  }));
  for (const [n, user] of users.entries()) {
    user['best'] = users[n + 1] ?? null;
    user['friends'] = users.filter((other) => other !== user);
    user['rank'] = `${user['name']}:${user['score']}`;
  }
  const posts: Thing[] = [
    { __typename: 'Article', id: 'a0', title: 'One', author: users[0], words: 3 },
    { __typename: 'Video', id: 'v0', title: null, author: users[1], length: 1.5, views: 0 },
    { __typename: 'Article', id: 'a1', title: '', author: null, words: 0 },
  ];
  const comments: Thing[] = [0, 1, 2].map((n) => ({ __typename: 'Comment', id: `c${n}`, text: `t${n}`, by: users[n] }));
  for (const post of posts)
    post['comments'] = ({ first = 2 }: { first?: number }) => [...comments.slice(0, first), null];
  for (const [n, user] of users.entries()) user['posts'] = posts.slice(n);
  const all = [...users, ...posts, ...comments];
  for (const { type, id, field, how } of faults) {
    const thing = all.find((candidate) => candidate['__typename'] === type && candidate['id'] === id);
    if (thing === undefined) continue;
    thing[field] =
      how === 'null'
        ? null
        : () => {
            throw new Error(`${type}.${field} failed`);
          };
  }
  const lost = dead.flatMap((agency) => lostWith[agency]);
  for (const coordinate of lost) {
    const [type = '', field = ''] = coordinate.split('.');
    const fail = () => {
      throw new Error(`${coordinate} is lost`);
    };
    for (const thing of all) if (thing['__typename'] === type) thing[field] = fail;
  }
  const root = {
    me: () => users[0],
    users: () => users,
    user: (args: { id?: number }) => users[args.id ?? 0] ?? null,
    feed: () => [...posts, null],
    things: () => [...posts, ...users],
    latest: () => {
      if (lost.includes('Query.latest')) throw new Error('Query.latest is lost');
      return comments[0];
    },
  };
  return { root, find: (id: string) => all.find((thing) => thing['id'] === id) ?? null };
}

export type World = ReturnType<typeof createWorld>;

/** Agencies over whatever world is current when they are asked. */
export function worldAgencies(current: () => World): InlineAgencies {
  const byId = { __resolveReference: ({ id }: { id: string }) => current().find(id) };
  const query = (...names: (keyof World['root'])[]) =>
    Object.fromEntries(names.map((name) => [name, (_: unknown, args: Anything) => current().root[name](args)]));
  // The rank is computed from what the gateway sends along, as @requires means it.
  const rank = {
    __resolveReference: (sent: Thing) => ({ ...current().find(sent['id']), sent }),
    rank: ({ rank: known, sent }: Thing) => {
      if (typeof known === 'function') return known();
      return known === null ? null : `${sent.name}:${sent.score}`;
    },
  };
  return {
    people: { sdl: sdls.people, resolvers: { Query: query('me', 'users', 'user'), User: byId } },
    posts: {
      sdl: sdls.posts,
      resolvers: { Query: query('me', 'feed', 'things'), User: byId, Article: byId, Video: byId },
    },
    comments: { sdl: sdls.comments, resolvers: { Query: query('latest'), User: byId, Article: byId, Video: byId } },
    ranks: { sdl: sdls.ranks, resolvers: { User: rank } },
  };
}

const fault: fc.Arbitrary<Fault> = fc.oneof(
  fc.record({
    type: fc.constant('User'),
    id: fc.constantFrom('u0', 'u1', 'u2'),
    field: fc.constantFrom('best', 'posts', 'rank', 'level', 'tags', 'grid', 'nick'),
    how: fc.constantFrom('throw', 'null'),
  }),
  fc.record({
    type: fc.constantFrom('Article', 'Video'),
    id: fc.constantFrom('a0', 'a1', 'v0'),
    field: fc.constantFrom('title', 'author', 'words', 'comments', 'views', 'length'),
    how: fc.constantFrom('throw', 'null'),
  }),
);

/** Agencies whose fields no other agency has: what a monolith loses with them can be told exactly. */
const mortal: fc.Arbitrary<readonly Mortal[]> = fc.subarray(['comments', 'ranks']);

/** Fields that fail, and agencies that are dead. */
export const worldFaults = fc.tuple(fc.array(fault, { maxLength: 4 }), mortal);

/** Random operations are larger than any honest one, and a machine under test is busy. */
export const worldLimits = {
  operation: {
    ...defaultOperationLimits,
    depth: 100,
    aliases: 10_000,
    rootFields: 1_000,
    fields: 100_000,
    objects: 1e12,
  },
  planningTime: 60_000,
  fetches: 1_000,
  pathsLimit: 1_000_000,
};
