import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { composeInline } from '../../support/compose-inline.ts';
import { runGateway, startGateway } from '../../support/gateway-process.ts';
import { closedPort, serveHttp } from '../../support/loopback-server.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const folder = temporaryFolder();

/** A supergraph of nobody we know: two agencies, one entity. */
const foreign = composeInline({
  things: 'type Query { thing: Thing } type Thing @key(fields: "id") { id: ID! name: String }',
  prices: 'type Thing @key(fields: "id") { id: ID! price: Int }',
});

function write(name: string, content: string): string {
  const file = join(folder.path, name);
  writeFileSync(file, content);
  return file;
}

async function agency(data: unknown, onRequest = () => undefined as void) {
  return serveHttp((request, response) => {
    request.resume();
    onRequest();
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
  });
}

async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify({ query }),
  });
  // oxlint-disable-next-line typescript/no-explicit-any -- each test expects another shape
  return { status: response.status, answer: (await response.json()) as any };
}

describe('the gateway as a process', () => {
  it('holds operations to their limits, clients to their lists, and everyone to the rate', async () => {
    await using things = await agency({ thing: { __typename: 'Thing', id: '1', name: 'chair' } });
    write('mobile.json', '{"chair":"query Chair { thing { name } }"}');
    const config = write(
      'gated.yaml',
      `
      agencies: { things: { url: "${things.url}" }, prices: { url: "http://127.0.0.1:${await closedPort()}/" } }
      limits: { depth: 2 }
      rateLimits: { client: { requests: 5, per: 1h } }
      trustedDocuments: { clients: { anonymous: { manifest: mobile.json, require: true } } }
      `,
    );
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0', '--config', config];
    await using gateway = await startGateway(args, { PANJEREH_LIMITS__TOKENS: '8' });
    const send = async (body: unknown) => {
      const response = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      // oxlint-disable-next-line typescript/no-explicit-any -- answers and refusals
      const answer = (await response.json()) as any;
      return answer.data ?? [response.status, answer.errors[0].extensions.code];
    };

    expect(await send({ documentId: 'chair' })).toEqual({ thing: { name: 'chair' } });
    expect(await send({ query: 'query Chair { thing { name } }' })).toEqual({ thing: { name: 'chair' } });
    expect(await send({ documentId: 'table' })).toEqual([400, 'PERSISTED_QUERY_NOT_IN_LIST']);
    expect(await send({ query: '{ thing { name } }' })).toEqual([400, 'QUERY_NOT_IN_SAFELIST']);
    await send({ documentId: 'chair' });
    expect(await send({ documentId: 'chair' })).toEqual([429, 'RATE_LIMITED']);
    gateway.child.kill('SIGTERM');
    const { code, stdout } = await gateway.ended;
    const unknown = stdout.split('\n').filter((line) => line.includes('not in the list of its client'));
    expect([code, unknown.length, stdout.includes('operations planned ahead')]).toEqual([0, 2, true]);
  });

  it('refuses to start without the lists that it is to hold clients to', async () => {
    const config = write('listless.yaml', 'trustedDocuments: { clients: { mobile: { manifest: nowhere.json } } }');
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0', '--config', config];
    const { code, stderr } = await runGateway(args);
    expect([code, stderr]).toEqual([1, expect.stringContaining('TRUSTED_DOCUMENTS_UNREADABLE')]);
  });

  it('serves a supergraph that is not ours, reaches nobody else, and ends in order', async () => {
    await using things = await agency({ thing: { __typename: 'Thing', id: '1', name: 'chair' } });
    const config = write(
      'gateway.yaml',
      `{ agencies: { things: { url: "${things.url}" }, prices: { url: "http://127.0.0.1:${await closedPort()}/" } } }`,
    );
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0', '--config', config];
    await using gateway = await startGateway(args, {
      // What would make Apollo's packages report to their maker.
      APOLLO_KEY: 'service:not-a-real-graph:not-a-real-key',
      APOLLO_GRAPH_REF: 'not-a-real-graph@current',
      APOLLO_SCHEMA_REPORTING: 'true',
    });

    const { answer } = await ask(gateway.url, 'query Named { thing { name price } }');
    const ready = await fetch(`${gateway.url}/health/ready`);
    const metrics = await (await fetch(`${gateway.url}/metrics`)).text();
    gateway.child.kill('SIGTERM');
    const { code, stdout, stderr } = await gateway.ended;

    expect(answer.data).toEqual({ thing: { name: 'chair', price: null } });
    expect(answer.errors).toMatchObject([
      {
        message: 'The agency that owns this cannot be reached.',
        path: ['thing', 'price'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'prices' },
      },
    ]);
    expect(ready.status).toBe(200);
    expect(metrics).toContain('panjereh_agency_calls_total{agency="things",outcome="ok"} 1');
    expect([code, stderr, gateway.outside]).toEqual([0, '', []]);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ msg }) => msg === 'request')).toMatchObject([
      {
        operation: 'Named',
        status: 200,
        agencies: { things: 'ok', prices: 'SUBGRAPH_UNAVAILABLE' },
        client: 'anonymous',
      },
    ]);
  });

  it('refuses a token that nobody could check', async () => {
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0'];
    await using gateway = await startGateway(args);

    const { status, answer } = await ask(gateway.url, '{ __typename }', { authorization: 'Bearer x' });

    expect([status, answer.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  it('lets a request that runs finish when it is told to stop', async () => {
    let stop = () => undefined as void;
    await using things = await agency({ thing: { __typename: 'Thing', id: '1', name: 'chair' } }, () => stop());
    const config = write('gateway.yaml', `agencies: { things: { url: "${things.url}" } }`);
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0', '--config', config];
    await using gateway = await startGateway(args);
    stop = () => void gateway.child.kill('SIGTERM');

    const { answer } = await ask(gateway.url, '{ thing { name } }');

    expect([answer.data, (await gateway.ended).code]).toEqual([{ thing: { name: 'chair' } }, 0]);
  });

  it('stops when the process that started it has gone', async () => {
    const args = ['--supergraph', write('supergraph.graphql', foreign), '--port', '0'];
    await using gateway = await startGateway(args);
    gateway.child.disconnect();

    expect((await gateway.ended).code).toBe(0);
  });
});

describe('the gateway does not start, and says why in one line', () => {
  const supergraph = () => write('supergraph.graphql', foreign);

  it.each<[string, () => Promise<readonly string[]>, string, NodeJS.ProcessEnv?]>([
    ['with an unknown flag', async () => ['--suppergraph', 'x'], 'FLAG_UNKNOWN'],
    ['without a supergraph', async () => ['--port', '0'], 'SUPERGRAPH_NOT_NAMED'],
    [
      'with a supergraph that is missing',
      async () => ['--port', '0', '--supergraph', '/nowhere/supergraph.graphql'],
      'SUPERGRAPH_UNREADABLE',
    ],
    [
      'with a supergraph that is none',
      async () => ['--port', '0', '--supergraph', write('broken.graphql', 'type Query {')],
      'SUPERGRAPH_INVALID',
    ],
    [
      'with a supergraph that needs sign-in',
      async () => {
        const guarded = composeInline({ a: 'type Query { me: String @authenticated }' });
        return ['--port', '0', '--supergraph', write('guarded.graphql', guarded)];
      },
      'SUPERGRAPH_NEEDS_ISSUER',
    ],
    [
      'with an agency that listens nowhere',
      async () => {
        const lost = foreign.replaceAll('http://prices.test/graphql', '');
        return ['--port', '0', '--supergraph', write('lost.graphql', lost)];
      },
      'AGENCY_WITHOUT_URL',
    ],
    [
      'with an unknown key in its configuration',
      async () => ['--supergraph', supergraph(), '--config', write('gateway.yaml', 'request: { maxbody: 1MB }')],
      'CONFIG_UNKNOWN_KEY',
    ],
    [
      'with a configuration that is missing',
      async () => ['--supergraph', supergraph(), '--config', '/nowhere/gateway.yaml'],
      'CONFIG_UNREADABLE',
    ],
    [
      'with a protection of the planner switched off',
      async () => ['--supergraph', supergraph()],
      'UNSAFE_ENVIRONMENT',
      { APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK: '1' },
    ],
  ])('%s', async (_, args, code, ...[environment]) => {
    const ending = await runGateway(await args(), environment);

    expect(ending.code).toBe(1);
    expect(ending.stderr).toMatch(new RegExp(`^gateway: ${code}: [^\\n]+\\n$`));
  });

  it('on a port that is taken', async () => {
    await using other = await serveHttp(() => undefined);
    const ending = await runGateway(['--supergraph', supergraph(), '--port', String(other.port)]);

    expect([ending.code, ending.stderr]).toEqual([
      1,
      expect.stringMatching(
        new RegExp(`^gateway: PORT_TAKEN: Port ${other.port} of 127.0.0.1 is taken\\. [^\\n]+\\n$`),
      ),
    ]);
  });
});

it('--help explains the flags and ends well', async () => {
  const { code, stdout } = await runGateway(['--help']);

  expect([code, stdout]).toEqual([0, expect.stringContaining('--supergraph FILE')]);
});
