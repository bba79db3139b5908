import { ApolloServer } from '@apollo/server';
import { afterEach, describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import type { RequestScope, SubgraphAnswer } from '../../../gateway/kernel/subgraph-call.ts';
import { composeInline } from '../../support/compose-inline.ts';
import { openInlineGateway, type InlineOptions } from '../../support/inline-gateway.ts';

const scope: RequestScope = {
  id: 'r1',
  caller: anonymous,
  language: 'fa',
  basis: null,
  signal: new AbortController().signal,
  traceparent: '',
};
const stopping: ApolloServer<{ scope: RequestScope }>[] = [];

afterEach(async () => {
  for (const server of stopping.splice(0)) await server.stop();
});

async function open(options: InlineOptions = {}) {
  const agencies = { a: { sdl: 'type Query { one(n: Int): Int }', resolvers: { Query: { one: () => 1 } } } };
  const inline = await openInlineGateway(agencies, options);
  const server = new ApolloServer<{ scope: RequestScope }>({ gateway: inline.gateway, apollo: {}, logger: console });
  await server.start();
  stopping.push(server);
  const ask = async (query: string, variables = {}, operationName?: string) => {
    const request = operationName === undefined ? { query, variables } : { query, variables, operationName };
    const { body, http } = await server.executeOperation(request, { contextValue: { scope } });
    return { result: body.kind === 'single' ? body.singleResult : null, status: http.status };
  };
  return { ...inline, ask };
}

describe('behind Apollo Server', () => {
  it('answers with data and how each agency did', async () => {
    const { ask } = await open();
    expect((await ask('{ one }')).result).toMatchObject({ data: { one: 1 }, extensions: { agencies: { a: 'OK' } } });
  });

  it('refuses variables and operation names that do not fit, in the language of the request', async () => {
    const { ask } = await open();
    const variables = await ask('query($n: Int) { one(n: $n) }', { n: 'x' });
    expect(variables.result?.errors?.[0]).toMatchObject({
      message: expect.stringContaining('متغیر'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const name = await ask('query A { one }', {}, 'B');
    expect(name.result?.errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_RESOLUTION_FAILURE' });
  });

  it('says nothing of what went wrong inside', async () => {
    const { ask } = await open({
      intercept: () => {
        throw new Error('connect ECONNREFUSED 10.0.0.7:4001');
      },
    });
    const { result } = await ask('{ one }');
    expect(result?.errors?.[0]?.extensions?.['code']).toBe('INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(result)).not.toMatch(/ECONNREFUSED|10\.0\.0\.7/);
  });

  it('takes a changed supergraph into use while a request of the old one runs to its end', async () => {
    let release: (answer: SubgraphAnswer) => void = () => undefined;
    let asked: () => void = () => undefined;
    const wasAsked = new Promise<void>((resolve) => (asked = resolve));
    const { ask, reload } = await open({
      intercept: () => {
        asked();
        return new Promise<SubgraphAnswer>((resolve) => (release = resolve));
      },
    });
    const running = ask('{ one }');
    await wasAsked;
    reload(composeInline({ a: 'type Query { two: Int }' }));
    const late = await ask('{ one }');
    release({ kind: 'answered', data: { one: 1 }, errors: [] });
    expect((await running).result?.data).toEqual({ one: 1 });
    expect(late.result?.errors?.[0]?.extensions?.['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
