import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Connections } from '../../../../gateway/fetch/connections.ts';

/** A server whose answers wait until they are let go. */
async function serve() {
  const held: ServerResponse[] = [];
  const arrived: (() => void)[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((request, response) => {
    request.resume();
    sockets.add(request.socket);
    held.push(response);
    for (const wake of arrived.splice(0)) wake();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    sockets,
    /** The next call that comes, or has come. */
    async next(): Promise<ServerResponse> {
      while (held.length === 0) await new Promise<void>((resolve) => arrived.push(resolve));
      return held.shift()!;
    },
    get waiting() {
      return held.length;
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Sends a call; how it ended, as a status or as the code of an error. */
function call(connections: Connections): Promise<number | string> {
  return new Promise((resolve) => {
    let came = 0;
    connections.dispatch(
      { method: 'POST', path: '/', body: '{}' },
      {
        onRequestStart: () => undefined,
        onResponseStart: (_controller, status) => void (came = status),
        onResponseData: () => undefined,
        onResponseEnd: () => resolve(came),
        onResponseError: (_controller, error) => resolve((error as NodeJS.ErrnoException).code ?? error.name),
      },
    );
  });
}

describe('connections to an agency', () => {
  it('carry one call after the other: a new one is opened only while all others are taken', async () => {
    await using server = await serve();
    const connections = new Connections(server.origin, 10, {});
    for (let calls = 0; calls < 3; calls += 1) {
      const answered = call(connections);
      (await server.next()).end();
      expect(await answered).toBe(200);
    }
    expect(server.sockets.size).toBe(1);

    const both = [call(connections), call(connections)];
    const responses = [await server.next(), await server.next()];
    for (const response of responses) response.end();
    expect(await Promise.all(both)).toEqual([200, 200]);
    expect(server.sockets.size).toBe(2);
    await connections.destroy();
  });

  it('are no more than allowed: further calls wait, and go in the order in which they came', async () => {
    await using server = await serve();
    const connections = new Connections(server.origin, 1, {});
    const ended: number[] = [];
    const calls = [0, 1, 2].map(async (index) => {
      await call(connections);
      ended.push(index);
    });
    for (const one of calls) {
      const response = await server.next();
      expect(server.waiting).toBe(0);
      response.end();
      await one;
    }
    expect([ended, server.sockets.size]).toEqual([[0, 1, 2], 1]);
    await connections.destroy();
  });

  it('serve the next call after one that was lost', async () => {
    await using server = await serve();
    const connections = new Connections(server.origin, 1, {});
    const lost = call(connections);
    const next = call(connections);
    (await server.next()).destroy();
    expect(await lost).toBe('UND_ERR_SOCKET');
    (await server.next()).end();
    expect(await next).toBe(200);
    await connections.destroy();
  });

  it('that are closed let calls finish that were handed in, waiting ones too', async () => {
    await using server = await serve();
    const connections = new Connections(server.origin, 1, {});
    const calls = [call(connections), call(connections)];
    connections.close();
    for (const _ of calls) (await server.next()).end();
    expect(await Promise.all(calls)).toEqual([200, 200]);
  });

  it('that are destroyed cut all calls', async () => {
    await using server = await serve();
    const connections = new Connections(server.origin, 1, {});
    const calls = [call(connections), call(connections)];
    await server.next();
    await connections.destroy();
    expect(await Promise.all(calls)).toEqual(['UND_ERR_DESTROYED', 'UND_ERR_DESTROYED']);
  });
});
