import { openGatewayStand, type GatewayStand } from './gateway-stand.ts';
import type { LoopbackServer } from './loopback-server.ts';
import { serveGraphql } from './serve-agencies.ts';
import { answerOfBoth, turns } from './taking-turns.ts';

/** A gateway process over the agencies that change places, with the first of the two supergraphs. */
export async function openTurnStand(folder: string): Promise<GatewayStand> {
  const [a, b] = await Promise.all([serve('a'), serve('b')]);
  const gateway = await openGatewayStand({
    folder,
    supergraph: turns[0],
    agencies: { a: { url: a.url, deadline: '30s' }, b: { url: b.url, deadline: '30s' } },
    config: { request: { deadline: '30s' } },
  });
  return {
    ...gateway,
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await Promise.all([a[Symbol.asyncDispose](), b[Symbol.asyncDispose]()]);
    },
  };
}

function serve(agency: string): Promise<LoopbackServer> {
  return serveGraphql(({ query, variables }) => ({
    data: answerOfBoth(agency, query, variables?.['representations']),
  }));
}
