import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartError } from '../kernel/start-error.ts';
import { refuseBroken } from './refuse-broken.ts';

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Bytes. */
  readonly maxHeaders: number;
  /** Milliseconds, as the next two. */
  readonly headersTimeout: number;
  readonly receiveTimeout: number;
  readonly keepAlive: number;
  readonly maxConnections: number;
}

export interface OpenServer {
  readonly server: Server;
  /** Without a slash at the end. */
  readonly url: string;
  /** Takes no more connections and lets requests that run finish, at most `grace` milliseconds; true: all did. */
  drain(grace: number): Promise<boolean>;
}

/**
 * Takes the port. Until there are routes, every request is answered with 503.
 *
 * @throws StartError PORT_TAKEN or LISTEN_FAILED
 */
export async function openServer(options: ServerOptions): Promise<OpenServer> {
  const { maxHeaders, headersTimeout, receiveTimeout, keepAlive, maxConnections } = options;
  const server = createServer({
    maxHeaderSize: maxHeaders,
    headersTimeout,
    requestTimeout: Math.max(receiveTimeout, headersTimeout),
    keepAliveTimeout: keepAlive,
    connectionsCheckingInterval: 1000,
  });
  server.maxConnections = maxConnections;
  server.on('clientError', refuseBroken);
  await listen(server, options);
  return { server, url: urlOf(server, options.host), drain: (grace) => drain(server, grace) };
}

async function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  try {
    server.listen({ host, port });
    await once(server, 'listening');
  } catch (cause) {
    throw listenError(cause as NodeJS.ErrnoException, host, port);
  }
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): StartError {
  if (cause.code === 'EADDRINUSE') {
    const advice = 'Choose another with --port N (0 takes a free one), or stop what uses it.';
    return new StartError('PORT_TAKEN', `Port ${port} of ${host} is taken. ${advice}`, { cause });
  }
  const reason = cause.code ?? 'unknown error';
  const advice = 'Choose an address of this machine with --host and a port that you may open with --port.';
  return new StartError('LISTEN_FAILED', `The gateway cannot listen on ${host}:${port} (${reason}). ${advice}`, {
    cause,
  });
}

function urlOf(server: Server, host: string): string {
  const { port, family } = server.address() as AddressInfo;
  const everywhere = host === '0.0.0.0' || host === '::';
  const name = everywhere ? '127.0.0.1' : family === 'IPv6' && host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}

async function drain(server: Server, grace: number): Promise<boolean> {
  const closed = new Promise<true>((resolve) => server.close(() => resolve(true)));
  // A connection that is kept alive becomes idle once its request has finished.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), grace);
  });
  const finished = await Promise.race([closed, late]);
  clearTimeout(timer);
  clearInterval(sweep);
  server.closeAllConnections();
  await closed;
  return finished;
}
