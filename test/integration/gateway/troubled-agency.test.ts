import { describe, expect, it } from '@jest/globals';
import { composeInline } from '../../support/compose-inline.ts';
import { openGatewayStand } from '../../support/gateway-stand.ts';
import { runHttpLoad, type Asked } from '../../support/http-load.ts';
import { serveAgencies } from '../../support/serve-agencies.ts';
import { createProgress, soakSize } from '../../support/soak.ts';
import { openTcpProxy } from '../../support/tcp-proxy.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { troubles } from '../../support/troubles.ts';

const folder = temporaryFolder();
const requests = soakSize('SOAK_TROUBLED_REQUESTS', 60);
/** Milliseconds that the agency in trouble has for its answers. */
const deadline = 300;
/** What a busy machine may add to a wait that the test measures from outside. */
const slack = 250;

const agencies = {
  civil: {
    sdl: 'type Query { me: Person @shareable } type Person @key(fields: "id") { id: ID! name: String }',
    resolvers: { Query: { me: () => ({ id: 'p1', name: 'Ana' }) } },
  },
  police: {
    sdl: 'type Person @key(fields: "id") { id: ID! points: Int }',
    resolvers: { Person: { __resolveReference: () => ({ id: 'p1', points: 3 }) } },
  },
  post: {
    sdl: 'type Person @key(fields: "id") { id: ID! city: String }',
    resolvers: { Person: { __resolveReference: () => ({ id: 'p1', city: 'Yazd' }) } },
  },
};

/** Half of those who ask need the agency in trouble too; half do not. */
interface Person extends Asked {
  readonly needsPolice: boolean;
}

const alone: Person = { query: '{ me { name city } }', needsPolice: false };
const together: Person = { query: '{ me { name points city } }', needsPolice: true };

async function openStand() {
  const served = await serveAgencies(agencies);
  const line = await openTcpProxy(served.servers['police']!.port);
  const at = (name: string) => ({ url: served.servers[name]!.url, deadline: '30s' });
  const gateway = await openGatewayStand({
    folder: folder.path,
    supergraph: composeInline(Object.fromEntries(Object.entries(agencies).map(([name, { sdl }]) => [name, sdl]))),
    // Without a breaker, which would soon keep everybody away from the trouble.
    agencies: {
      civil: at('civil'),
      post: at('post'),
      police: { url: line.url, deadline: `${deadline}ms`, breaker: false, concurrency: 10 },
    },
    config: { request: { deadline: '30s' } },
  });
  return {
    url: gateway.url,
    line,
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await line[Symbol.asyncDispose]();
      await served[Symbol.asyncDispose]();
    },
  };
}

/** Asks so many times over 20 connections; the longest that each kind of request took, in milliseconds. */
async function longest(url: string, count: number, isRight: (points: unknown, codes: readonly string[]) => boolean) {
  const most = { alone: 0, together: 0 };
  let asked = 0;
  await runHttpLoad<Person>({
    url,
    clients: 20,
    next: () => (asked < count ? ((asked += 1) % 2 === 0 ? alone : together) : null),
    check({ needsPolice }, { body, milliseconds }) {
      const { data, errors = [] } = JSON.parse(body) as {
        data: { me: { name: string; city: string; points?: number } };
        errors?: { extensions: { code: string } }[];
      };
      const { points, ...others } = data.me;
      expect(others).toEqual({ name: 'Ana', city: 'Yazd' });
      const codes = errors.map(({ extensions }) => extensions.code);
      if (needsPolice ? !isRight(points, codes) : codes.length > 0) throw new Error(`Not right: ${body}`);
      const kind = needsPolice ? 'together' : 'alone';
      most[kind] = Math.max(most[kind], milliseconds);
    },
  });
  return most;
}

/** Asks until the agency's data come again. */
async function recovered(url: string): Promise<void> {
  let isBack = false;
  await runHttpLoad<Person>({
    url,
    clients: 4,
    next: () => (isBack ? null : together),
    check: (_asked, { body }) => void (isBack ||= body.includes('"points":3')),
  });
}

describe('under load, an agency that', () => {
  it(
    'is in any kind of trouble makes no other agency’s data late by more than its own deadline',
    async () => {
      await using stand = await openStand();
      const progress = createProgress('troubles', troubles.length);
      for (const [index, [does, trouble]] of troubles.entries()) {
        stand.line.become(trouble);
        const most = await longest(stand.url, requests, (points, [code]) => points === null && code !== undefined);
        const late = most.together - most.alone;
        // Both kinds wait for one machine; what is left is what the agency in trouble costs.
        expect({ does, late, isLate: late > deadline + slack }).toEqual({ does, late, isLate: false });
        stand.line.become({ kind: 'none' });
        await recovered(stand.url);
        progress(index + 1);
      }
    },
    60_000 + requests * troubles.length * 100,
  );
});
