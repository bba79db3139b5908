import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import type { RequestScope, SubgraphRequest } from '../../../gateway/kernel/subgraph-call.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';

const owner = 'type Query { item: Item } type Item @key(fields: "id") { id: ID! name: String';
const other = 'type Item @key(fields: "id") { id: ID! price: String }';

/** The agencies change places, and `kind` its type: whoever mixes the two schemas is found out. */
const before = { a: { sdl: `${owner} kind: Int }` }, b: { sdl: other } };
const after = { a: { sdl: other }, b: { sdl: `${owner} kind: String }` } };
const sdlOf = (agencies: typeof before) => composeInline({ a: agencies.a.sdl, b: agencies.b.sdl });

/** Each agency answers as both of its roles would. */
function answerOf({ subgraph, query, variables }: SubgraphRequest): unknown {
  const kind = subgraph === 'a' ? 7 : 'seven';
  const entity = { __typename: 'Item', id: '1', name: `name of ${subgraph}`, kind, price: `price of ${subgraph}` };
  if (!query.includes('_entities')) return { item: entity };
  const representations = variables['representations'] as readonly unknown[];
  return { _entities: representations.map(() => entity) };
}

const expected = [
  { item: { name: 'name of a', kind: 7, price: 'price of b' } },
  { item: { name: 'name of b', kind: 'seven', price: 'price of a' } },
];

async function open(warmUpTime: number) {
  let calls = 0;
  const inline = await openInlineGateway(before, {
    warmUpTime,
    intercept: async (request) => {
      calls += 1;
      for (let turn = calls % 7; turn > 0; turn -= 1) await new Promise(setImmediate);
      return { kind: 'answered', data: answerOf(request), errors: [] };
    },
  });
  const server = new ApolloServer<{ scope: RequestScope }>({ gateway: inline.gateway, apollo: {} });
  await server.start();
  let number = 0;
  const ask = async () => {
    number += 1;
    const scope: RequestScope = {
      id: `r${number}`,
      caller: anonymous,
      language: 'en',
      signal: new AbortController().signal,
      traceparent: '',
    };
    // Some documents are new, so that parsing, validation and planning fall between two reloads as well.
    const query = `query Q${number % 10} { item { name kind price } }`;
    const { body } = await server.executeOperation({ query }, { contextValue: { scope } });
    return body.kind === 'single' ? body.singleResult : null;
  };
  return { ...inline, ask, server };
}

describe('two supergraphs that take turns while requests run', () => {
  it.each([
    ['at once', 0],
    ['after a warm-up', 20],
  ])('fail no request, and none is answered by both: %s', async (_, warmUpTime) => {
    const { ask, reload, server, schemas } = await open(warmUpTime);
    const sdls = [sdlOf(after), sdlOf(before)];
    const seen = [0, 0];
    const load = { ends: false };
    const answered = () => seen.reduce((sum, count) => sum + count);
    const client = async () => {
      while (!load.ends) {
        const result = await ask();
        const data = JSON.stringify(result?.data);
        const which = expected.findIndex((one) => JSON.stringify(one) === data);
        expect([result?.errors, which < 0 ? data : 'one of the two']).toEqual([undefined, 'one of the two']);
        seen[which]! += 1;
      }
    };
    const clients = Promise.all(Array.from({ length: 12 }, client));
    for (let reloads = 0; reloads < 24; reloads += 1) {
      const [total, swaps] = [answered(), schemas.length];
      // Every third is followed by the next although it may not be ready yet.
      const isSeen = () => reloads % 3 === 0 || schemas.length > swaps;
      reload(sdls[reloads % 2]!);
      while (answered() < total + 20 || !isSeen()) await new Promise(setImmediate);
    }
    load.ends = true;
    await clients;
    await server.stop();
    expect(schemas.length).toBeGreaterThan(10);
    expect(Math.min(...seen)).toBeGreaterThan(20);
  });
});
