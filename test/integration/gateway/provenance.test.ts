import { describe, expect, it } from '@jest/globals';
import type { Right } from '../../../gateway/kernel/rights.ts';
import type { SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import type { Provenance } from '../../../gateway/pipeline/pipeline.ts';
import { pairwise, subjects } from '../../support/compose-inline.ts';
import {
  createInlineAsk,
  failed,
  openInlineGateway,
  signedIn,
  type AskOptions,
  type InlineAgencies,
  type InlineOptions,
} from '../../support/inline-gateway.ts';
import { madeUpRights, rightTo } from '../../support/made-up-rights.ts';

const root = 'type Query { me: Person @shareable';
const me = {
  Query: { me: () => ({ id: 'p1' }) },
  Person: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
};

const agencies = {
  civil: {
    sdl: `${root} news: String }
      type Person @key(fields: "id") { id: ID! name: String title: String guardian: Person
        secret: String @requiresScopes(scopes: [["secret"]]) }`,
    resolvers: {
      Query: { ...me.Query, news: () => 'rain' },
      Person: { ...me.Person, name: () => 'Ana', title: () => null, guardian: () => null, secret: () => 'x' },
    },
  },
  traffic: {
    sdl: `${root} things: [Thing!] thing: Thing }
      interface Thing { id: ID! label: String }
      type Person @key(fields: "id") { id: ID! cars: [Car!] boats: [Boat!] }
      type Car implements Thing @key(fields: "id") { id: ID! label: String }
      type Boat implements Thing @key(fields: "id") { id: ID! label: String }`,
    resolvers: {
      Query: {
        ...me.Query,
        things: () => [
          { __typename: 'Car', id: 'c1', label: 'car' },
          { __typename: 'Boat', id: 'b1', label: 'boat' },
          { __typename: 'Car', id: 'c2', label: 'car' },
        ],
        thing: () => null,
      },
      Person: {
        ...me.Person,
        cars: () => [
          { id: 'c1', label: 'A' },
          { id: 'c2', label: 'B' },
        ],
        boats: () => [],
      },
    },
  },
  tax: {
    sdl: `type Car @key(fields: "id") { id: ID! due: Int age: Int! }`,
    resolvers: {
      Car: {
        __resolveReference: ({ id }: { id: string }) => ({ id }),
        due: ({ id }: { id: string }) => {
          if (id === 'c1') throw new Error('no');
          return 9;
        },
        age: () => 3,
      },
    },
  },
} satisfies InlineAgencies;

type Clock = (request: SubgraphRequest) => unknown;

/** Asks agencies that say how old their answers are. */
async function open(asOf: Clock = () => '2026-11-22T08:00:00Z', options: InlineOptions = {}) {
  const answer = createInlineAsk(agencies);
  const gateway = await openInlineGateway(agencies, {
    intercept: async (request) => ({ ...(await answer(request)), asOf: asOf(request) }),
    ...options,
  });
  return {
    ...gateway,
    async originsIn(query: string, asked: AskOptions = {}) {
      const { extensions } = await gateway.ask(query, { caller: signedIn(), tellsOrigins: true, ...asked });
      return extensions?.provenance;
    },
  };
}

const asOf = '2026-11-22T08:00:00.000Z';

describe('where an answer comes from', () => {
  it('is told to nobody who does not ask', async () => {
    const { ask } = await open();

    expect((await ask('{ news }')).extensions).toEqual({ agencies: { civil: 'OK' } });
  });

  it('is told for each leaf by its path, positions in lists left out', async () => {
    const { originsIn } = await open();

    expect(await originsIn('{ news me { alias: name cars { label age } } }')).toEqual({
      news: [{ owner: 'civil', coordinate: 'Query.news', asOf }],
      'me.alias': [{ owner: 'civil', coordinate: 'Person.name', asOf }],
      'me.cars.label': [{ owner: 'traffic', coordinate: 'Car.label', asOf }],
      'me.cars.age': [{ owner: 'tax', coordinate: 'Car.age', asOf }],
    });
  });

  it('is told of what an agency says is not there, and of empty lists', async () => {
    const { originsIn } = await open();

    expect(await originsIn('{ thing { id } me { title guardian { name } boats { label } } }')).toEqual({
      thing: [{ owner: 'traffic', coordinate: 'Query.thing', asOf }],
      'me.title': [{ owner: 'civil', coordinate: 'Person.title', asOf }],
      'me.guardian': [{ owner: 'civil', coordinate: 'Person.guardian', asOf }],
      'me.boats': [{ owner: 'traffic', coordinate: 'Person.boats', asOf }],
    });
  });

  it('is not told of what policy denies', async () => {
    const { originsIn } = await open();

    expect(Object.keys((await originsIn('{ me { name secret } }')) ?? {})).toEqual(['me.name']);
  });

  it('is not told of what failed, unless something of it came elsewhere in the list', async () => {
    const { originsIn } = await open(undefined, {
      intercept: ({ subgraph }) => (subgraph === 'tax' ? failed('SUBGRAPH_REQUEST_TIMEOUT') : undefined),
    });
    const { originsIn: originsInPart } = await open();
    const query = '{ me { cars { label due } } }';

    expect(Object.keys((await originsIn(query)) ?? {})).toEqual(['me.cars.label']);
    expect(Object.keys((await originsInPart(query)) ?? {})).toEqual(['me.cars.label', 'me.cars.due']);
  });

  it('has one entry for each type that stands at a place', async () => {
    const { originsIn } = await open();

    expect(await originsIn('{ things { label __typename } }')).toEqual({
      'things.label': [
        { owner: 'traffic', coordinate: 'Car.label', asOf },
        { owner: 'traffic', coordinate: 'Boat.label', asOf },
      ],
    });
  });

  it('names one agency for a key that several were asked about, always the same', async () => {
    const { originsIn } = await open();

    expect((await originsIn('{ me { id name cars { label } } }'))?.['me.id']).toEqual([
      { owner: 'civil', coordinate: 'Person.id', asOf },
    ]);
  });

  it('is told for the agency that a client’s own name for a field hides', async () => {
    const { originsIn } = await open();

    expect(await originsIn('{ me { id: name cars { id: label age } } }')).toEqual({
      'me.id': [{ owner: 'civil', coordinate: 'Person.name', asOf }],
      'me.cars.id': [{ owner: 'traffic', coordinate: 'Car.label', asOf }],
      'me.cars.age': [{ owner: 'tax', coordinate: 'Car.age', asOf }],
    });
  });

  it('says the instant in UTC, and nothing that is none', async () => {
    const said = async (instant: unknown) => {
      const { originsIn } = await open(() => instant);
      return (await originsIn('{ news }'))?.['news']?.[0]?.asOf;
    };

    expect(await said('2026-10-23T23:59:59+03:30')).toBe('2026-10-23T20:29:59.000Z');
    for (const instant of ['yesterday', '2026-10-23', '2026-99-23T00:00:00Z', 1_792_742_400, null, undefined, {}])
      expect(await said(instant)).toBeUndefined();
  });

  it('comes with each part that follows', async () => {
    const { askInParts } = await open();
    const query = '{ me { name ... @defer(label: "cars") { cars { label age } } } }';

    const { first, waves } = await askInParts(query, { caller: signedIn(), tellsOrigins: true });
    const parts: (Provenance | null)[] = [];
    for await (const wave of waves) parts.push(...wave.parts.map(({ provenance }) => provenance));

    expect(first.extensions?.provenance).toEqual({ 'me.name': [{ owner: 'civil', coordinate: 'Person.name', asOf }] });
    expect(parts).toEqual([
      {
        'me.cars.label': [{ owner: 'traffic', coordinate: 'Car.label', asOf }],
        'me.cars.age': [{ owner: 'tax', coordinate: 'Car.age', asOf }],
      },
    ]);
  });
});

describe('how old what several calls brought is', () => {
  const twice = {
    civil: { sdl: 'type Query { a: Person b: Person } type Person @key(fields: "id") { id: ID! }' },
    post: { sdl: 'type Person @key(fields: "id") { id: ID! friends: [Person!] city: String }' },
  };
  const answers = {
    civil: { sdl: twice.civil.sdl, resolvers: { Query: { a: () => ({ id: 'p1' }), b: () => ({ id: 'p2' }) } } },
    post: {
      sdl: twice.post.sdl,
      resolvers: {
        Person: {
          __resolveReference: ({ id }: { id: string }) => ({ id }),
          friends: () => [{ id: 'p3' }],
          city: () => 'Yazd',
        },
      },
    },
  };

  it('is told for each place by the call that brought it', async () => {
    const answer = createInlineAsk(answers);
    const times = ['2026-11-22T08:00:00Z', '2026-11-21T08:00:00Z'];
    const { ask } = await openInlineGateway(answers, {
      mayMerge: () => false,
      intercept: async (request) => ({
        ...(await answer(request)),
        asOf: request.subgraph === 'post' ? times.shift() : undefined,
      }),
    });

    const { extensions } = await ask('{ a { city } b { friends { city } } }', { tellsOrigins: true });

    expect(extensions?.provenance).toEqual({
      'a.city': [{ owner: 'post', coordinate: 'Person.city', asOf }],
      'b.friends.city': [{ owner: 'post', coordinate: 'Person.city', asOf: '2026-11-21T08:00:00.000Z' }],
    });
  });
});

describe('of what is kept back because it is somebody else’s', () => {
  const owners: Readonly<Record<string, string>> = { v1: 'p1', v2: 'p2' };
  const vehicle = ({ id }: { id: string }) =>
    owners[id] === undefined ? null : { id, model: 'A', premium: 9, owner: owners[id] };
  const people = {
    civil: {
      sdl: `${subjects} type Query { me: Person @ofCaller person(id: ID!): Person }
        type Person @key(fields: "id") @subject(field: "id") { id: ID! name: String born: Int friends: [Person] }`,
      resolvers: {
        Query: { me: () => ({ id: 'p1' }), person: (_: unknown, given: object) => given },
        Person: { ...me.Person, name: () => 'Ana', born: () => 1350, friends: () => [{ id: 'p2' }, { id: 'p3' }] },
      },
    },
    traffic: {
      sdl: `${subjects} type Query { vehicle(id: ID!): Vehicle }
        type Person @key(fields: "id") @subject(field: "id") { id: ID! vehicles: [Vehicle] points: Int licence: String }
        type Vehicle @key(fields: "id") @subject(field: "owner") { id: ID! model: String owner: ID @inaccessible }`,
      resolvers: {
        Query: { vehicle: (_: unknown, given: { id: string }) => vehicle(given) },
        Person: {
          ...me.Person,
          vehicles: () => ['v1', 'v2'].map((id) => vehicle({ id })),
          points: () => 7,
          licence: () => 'B',
        },
        Vehicle: { __resolveReference: vehicle },
      },
    },
    warranty: {
      sdl: `${subjects} type Query { covered(id: ID!): Vehicle }
        type Vehicle @key(fields: "id") { id: ID! premium: Int }`,
      resolvers: {
        Query: { covered: (_: unknown, given: object) => given },
        Vehicle: { __resolveReference: vehicle },
      },
    },
  } satisfies InlineAgencies;

  /** Where what a caller with these rights is given comes from: places, with whose they are. */
  async function told(query: string, ...rights: readonly Right[]): Promise<Readonly<Record<string, string>>> {
    const { ask } = await openInlineGateway(people, { rights: madeUpRights(rights) });
    const { extensions } = await ask(query, { caller: signedIn(), tellsOrigins: true });
    const entries = Object.entries(extensions?.provenance ?? {});
    return Object.fromEntries(entries.map(([place, origins]) => [place, origins.map(({ owner }) => owner).join(' ')]));
  }

  it('nothing is told, before an agency is asked and after', async () => {
    expect(await told('{ person(id: "p2") { name points } vehicle(id: "v2") { model } }')).toEqual({});
    expect(await told('{ covered(id: "v2") { id model premium } }')).toEqual({});
    expect(await told('{ me { friends { name points } } }')).toEqual({});
  });

  it('the key that another agency gave without it is told, and nothing of the agency that has more', async () => {
    expect(await told('{ covered(id: "v2") { id model } }')).toEqual({ 'covered.id': 'warranty' });
  });

  it('nothing else is told than of what does not exist', async () => {
    const query = (id: string) => `{ vehicle(id: "${id}") { id model premium } covered(id: "${id}") { id model } }`;

    expect(await told(query('v2'))).toEqual(await told(query('nobody')));
  });

  it('only what a right opens is told', async () => {
    const right = rightTo('p2', ['Person.name', 'Person.points', 'Person.friends']);

    expect(await told('{ person(id: "p2") { name born points licence } }', right)).toEqual({
      'person.name': 'civil',
      'person.points': 'traffic',
    });
    expect(await told('{ me { friends { name born points licence } } }', right)).toEqual({
      'me.friends.name': 'civil',
      'me.friends.points': 'traffic',
    });
    expect(await told('{ person(id: "p2") { points licence } me { friends { points licence } } }', right)).toEqual({
      'person.points': 'traffic',
      'me.friends.points': 'traffic',
    });
  });

  it('what stands beside it in a list is told', async () => {
    expect(await told('{ me { points vehicles { id model premium } } covered(id: "v1") { model } }')).toEqual({
      'me.points': 'traffic',
      'me.vehicles.id': 'traffic',
      'me.vehicles.model': 'traffic',
      'me.vehicles.premium': 'warranty',
      'covered.model': 'traffic',
    });
  });
});

it('tells no person’s reference, whatever the agency writes', async () => {
  const { ask } = await openInlineGateway(
    {
      civil: {
        sdl: `${pairwise} type Query { me: Person } type Person @key(fields: "id") { id: ID! @pairwise }`,
        resolvers: me,
      },
    },
    { intercept: () => ({ kind: 'answered', data: { me: { id: 'p1' } }, errors: [], asOf: 'p1' }) },
  );

  const { extensions } = await ask('{ me { id } }', { caller: signedIn(), tellsOrigins: true });

  expect(extensions?.provenance).toEqual({ 'me.id': [{ owner: 'civil', coordinate: 'Person.id' }] });
});
