import { describe, expect, it } from '@jest/globals';
import { defaultOperationLimits } from '../../../gateway/operation/operation.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';

const people = Array.from({ length: 6 }, (_, n) => ({ id: `p${n}` }));
const agencies = {
  civil: {
    sdl: 'type Query { people(first: Int): [Person] one: Person } type Person @key(fields: "id") { id: ID! name: String }',
    resolvers: {
      Query: { people: (_: unknown, { first = 6 }) => people.slice(0, first), one: () => people[0] },
      Person: { name: ({ id }: { id: string }) => `name of ${id}` },
    },
  },
  post: {
    sdl: 'type Person @key(fields: "id") { id: ID! address: String }',
    resolvers: { Person: { address: ({ id }: { id: string }) => `address of ${id}` } },
  },
};

describe('an operation beyond a limit', () => {
  it('is refused whoever hands it over, and no agency is asked', async () => {
    const operation = { ...defaultOperationLimits, aliases: 1, listSize: 5 };
    const { ask, calls } = await openInlineGateway(agencies, { limits: { operation } });
    const codeOf = async (text: string, variables = {}) =>
      (await ask(text, { variables })).errors?.[0]?.extensions.code;
    expect(await codeOf('{ a: one { id } b: one { id } }')).toBe('MAX_ALIASES_LIMIT');
    expect(await codeOf('{ people(first: 6) { id } }')).toBe('MAX_LIST_SIZE_LIMIT');
    expect(await codeOf('query($n: Int) { people(first: $n) { id } }', { n: 6 })).toBe('MAX_LIST_SIZE_LIMIT');
    expect(calls).toEqual([]);
    expect(await codeOf('query($n: Int) { people(first: $n) { id } }', { n: 5 })).toBeUndefined();
  });

  it('is refused when its plan would ask agencies too often', async () => {
    const { ask, calls } = await openInlineGateway(agencies, { limits: { fetches: 1 } });
    expect((await ask('{ one { address } }')).errors?.[0]?.extensions.code).toBe('MAX_FETCHES_LIMIT');
    expect(calls).toEqual([]);
    expect((await ask('{ one { name } }')).data).toEqual({ one: { name: 'name of p0' } });
  });
});

describe('too many entities for one request to an agency', () => {
  it('leave out what that agency was to bring, with the reason, and nothing else', async () => {
    const { ask, calls } = await openInlineGateway(agencies, { limits: { representations: 2 } });
    const { data, errors, extensions } = await ask('{ people(first: 3) { name address } }');
    expect(data.people).toEqual(people.slice(0, 3).map(({ id }) => ({ name: `name of ${id}`, address: null })));
    expect(errors?.map(({ path, extensions: { code, serviceName } }) => [path, code, serviceName])).toEqual(
      [0, 1, 2].map((index) => [['people', index, 'address'], 'MAX_REPRESENTATIONS_LIMIT', 'post']),
    );
    expect([calls.length, extensions?.agencies]).toEqual([1, { civil: 'OK', post: 'DENIED' }]);
    expect((await ask('{ people(first: 2) { address } }')).errors).toBeUndefined();
  });
});
