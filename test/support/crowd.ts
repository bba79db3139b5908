import { GraphQLError } from 'graphql';
import { pairwise } from './compose-inline.ts';
import type { Anything, InlineAgencies } from './inline-gateway.ts';

/** Who asks, as resolvers see it. */
export interface Viewer {
  readonly subject: string | null;
  /** A person's reference as the viewer gets it: agencies hand it on, the monolith makes it pairwise. */
  readonly present: (reference: string) => string;
}

export const crowdSize = 60;

/** The reference of a made-up person. */
export function referenceOf(number: number): string {
  return Buffer.from(`person ${number}`.padEnd(16, '.')).toString('base64url');
}

type Person = Record<string, Anything>;

/**
 * People of whom every agency says something that depends on who asks: an answer with a part of somebody else's shows.
 * Some fields fail, or are null, for some who ask.
 */
function createPeople(): readonly Person[] {
  const people: Person[] = Array.from({ length: crowdSize }, (_, number) => {
    const told =
      (what: string) =>
      (_args: unknown, { subject }: Viewer) =>
        `${what} of ${number} to ${nameOf(subject)}`;
    return {
      __typename: 'Person',
      id: (_args: unknown, { present }: Viewer) => present(referenceOf(number)),
      name: `Person ${number}`,
      seenBy: told('name'),
      balance: (_args: unknown, { subject }: Viewer) => {
        const sum = number * 100 + numberOf(subject);
        if (sum % 11 === 0) throw new GraphQLError(`No balance for ${nameOf(subject)}`, { extensions: { code: 'NO' } });
        return sum % 7 === 0 ? null : sum;
      },
      account: told('account'),
      notes: ({ about = 0 }: { about?: number }, { subject }: Viewer) =>
        Array.from({ length: (number + about) % 3 }, (_each, index) => `note ${index} ${about} ${nameOf(subject)}`),
      rank: told(`rank by Person ${number}`),
    };
  });
  for (const [number, person] of people.entries()) {
    person['friends'] = ({ skip = 1 }: { skip?: number }) =>
      [1, 2, 3].map((step) => people[(number + step * (skip + 1)) % crowdSize]);
    person['best'] = number % 5 === 0 ? null : people[(number * 7 + 3) % crowdSize];
  }
  return people;
}

function numberOf(subject: string | null): number {
  const [, number] = /^person (\d+)/.exec(Buffer.from(subject ?? '', 'base64url').toString()) ?? [];
  return number === undefined ? crowdSize : Number(number);
}

function nameOf(subject: string | null): string {
  return subject === null ? 'nobody' : `viewer ${numberOf(subject)}`;
}

/** Three agencies, and the root of the monolith that has all they have. */
export function createCrowd() {
  const people = createPeople();
  const root = {
    me: (_args: unknown, { subject }: Viewer) => people[numberOf(subject)] ?? null,
    person: ({ number = 0 }: { number?: number }) => people[number % crowdSize],
    richest: () => people.slice(5, 8),
  };
  const byReference = new Map(people.map((person, number) => [referenceOf(number), person]));
  const byId = { __resolveReference: ({ id, ...sent }: Person) => ({ ...byReference.get(id), sent }) };
  const query = (...names: (keyof typeof root)[]) =>
    Object.fromEntries(
      names.map((name) => [name, (_: unknown, args: Anything, viewer: Viewer) => root[name](args, viewer)]),
    );
  // Computed of what the gateway sends along, as @requires means it.
  const rank = ({ sent, rank: told }: Person, args: unknown, viewer: Viewer) =>
    String(told(args, viewer)).replace(/by Person \d+/, `by ${sent.name}`);
  const agencies: InlineAgencies = {
    people: {
      sdl: `${pairwise} type Query { me: Person @shareable person(number: Int = 0): Person }
            type Person @key(fields: "id") { id: ID! @pairwise name: String! seenBy: String! friends(skip: Int = 1): [Person!]! best: Person }`,
      resolvers: { Query: query('me', 'person'), Person: byId },
    },
    money: {
      sdl: `${pairwise} type Query { me: Person @shareable richest: [Person] }
            type Person @key(fields: "id") { id: ID! @pairwise balance: Int account: String! }`,
      resolvers: { Query: query('me', 'richest'), Person: byId },
    },
    notes: {
      sdl: `${pairwise} type Person @key(fields: "id") { id: ID! @pairwise name: String! @external notes(about: Int = 0): [String!]! rank: String @requires(fields: "name") }`,
      resolvers: { Person: { ...byId, rank } },
    },
  };
  return { agencies, root };
}
