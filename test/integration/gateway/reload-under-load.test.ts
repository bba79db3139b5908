import { setTimeout as pause } from 'node:timers/promises';
import { ApolloServer } from '@apollo/server';
import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../gateway/kernel/caller.ts';
import type { RequestScope } from '../../../gateway/kernel/subgraph-call.ts';
import { runHttpLoad } from '../../support/http-load.ts';
import { openInlineGateway } from '../../support/inline-gateway.ts';
import { createProgress, soakSize } from '../../support/soak.ts';
import { answerOfBoth, before, turnOf, turnQuery, turns } from '../../support/taking-turns.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { openTurnStand } from '../../support/turn-stand.ts';

async function open(warmUpTime: number) {
  let calls = 0;
  const inline = await openInlineGateway(before, {
    warmUpTime,
    intercept: async ({ subgraph, query, variables }) => {
      calls += 1;
      for (let turn = calls % 7; turn > 0; turn -= 1) await new Promise(setImmediate);
      return { kind: 'answered', data: answerOfBoth(subgraph, query, variables['representations']), errors: [] };
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
      basis: null,
      signal: new AbortController().signal,
      traceparent: '',
    };
    const { body } = await server.executeOperation({ query: turnQuery(number % 10) }, { contextValue: { scope } });
    return turnOf(body.kind === 'single' ? body.singleResult : {});
  };
  return { ...inline, ask, server };
}

describe('two supergraphs that take turns while requests run', () => {
  it.each([
    ['at once', 0],
    ['after a warm-up', 20],
  ])('fail no request, and none is answered by both: %s', async (_, warmUpTime) => {
    const { ask, reload, server, schemas } = await open(warmUpTime);
    const seen = [0, 0];
    /** Requests that began with one supergraph in use and ended with another. */
    let across = 0;
    const load = { ends: false };
    const client = async () => {
      while (!load.ends) {
        const swaps = schemas.length;
        seen[await ask()]! += 1;
        if (schemas.length > swaps) across += 1;
      }
    };
    const clients = Promise.all(Array.from({ length: 12 }, client));
    const swapping = async () => {
      for (let reloads = 1; reloads <= 24; reloads += 1) {
        const [total, swaps] = [seen[0]! + seen[1]!, schemas.length];
        // Every third is followed by the next although it may not be ready yet.
        const isSeen = () => reloads % 3 === 0 || schemas.length > swaps;
        reload(turns[reloads % 2]!);
        while (seen[0]! + seen[1]! < total + 20 || !isSeen()) await new Promise(setImmediate);
      }
      load.ends = true;
    };
    try {
      await Promise.race([Promise.all([clients, swapping()]), clients]);
    } finally {
      load.ends = true;
    }
    await server.stop();

    expect(schemas.length).toBeGreaterThan(16);
    expect(across).toBeGreaterThan(16);
    expect(Math.min(...seen)).toBeGreaterThan(50);
  });
});

describe('a gateway whose supergraph file changes again and again', () => {
  const folder = temporaryFolder();
  const reloads = soakSize('SOAK_RELOADS', 6);
  /** Milliseconds from one change to the next, if it is in use by then. */
  const interval = soakSize('SOAK_RELOAD_INTERVAL', 0);

  it(
    'fails no request, answers none by both, and is seen to follow every change',
    async () => {
      await using gateway = await openTurnStand(folder.path);
      const progress = createProgress('reloads', reloads);
      const answeredBy = [0, 0];
      let number = 0;
      let ends = false;
      const load = runHttpLoad({
        url: gateway.url,
        clients: 20,
        next: () => (ends ? null : { query: turnQuery((number += 1) % 10) }),
        check(_asked, { status, body }) {
          expect(status).toBe(200);
          answeredBy[turnOf(JSON.parse(body))]! += 1;
        },
      });
      const swapping = async () => {
        for (let reload = 1; reload <= reloads; reload += 1) {
          const turn = reload % 2;
          const enough = answeredBy[turn]! + 20;
          gateway.replaceSupergraph(turns[turn]!);
          await pause(interval);
          while (answeredBy[turn]! < enough) await new Promise(setImmediate);
          progress(reload);
        }
        ends = true;
      };
      try {
        await Promise.race([Promise.all([load, swapping()]), load]);
      } finally {
        ends = true;
      }

      expect(Math.min(...answeredBy)).toBeGreaterThanOrEqual(Math.floor(reloads / 2) * 20);
    },
    60_000 + reloads * 2000,
  );
});
