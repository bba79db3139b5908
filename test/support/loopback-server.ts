import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createServer as createSocketServer } from 'node:net';

export interface LoopbackServer extends AsyncDisposable {
  readonly url: string;
  readonly port: number;
}

/** An HTTP server on a free port of loopback, for one test: `await using server = await serveHttp(…)`. */
export async function serveHttp(listener: RequestListener): Promise<LoopbackServer> {
  const server = createServer(listener);
  const sockets = watchSockets(server);
  return listening(server, sockets);
}

/** A bare TCP server, for answers that no HTTP library would give. It speaks once the request has begun to come. */
export async function serveSocket(onRequest: (socket: Socket) => void): Promise<LoopbackServer> {
  const server = createSocketServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => onRequest(socket));
  });
  const sockets = watchSockets(server as Server);
  return listening(server as Server, sockets);
}

/** A port of loopback on which nothing listens. */
export async function closedPort(): Promise<number> {
  const server = await serveHttp(() => undefined);
  await server[Symbol.asyncDispose]();
  return server.port;
}

function watchSockets(server: Server): Set<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}

async function listening(server: Server, sockets: ReadonlySet<Socket>): Promise<LoopbackServer> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
