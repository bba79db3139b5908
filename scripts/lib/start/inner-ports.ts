import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFiles } from '../write-files.ts';
import { readJsonFile } from './read-json-file.ts';

const host = '127.0.0.1';

/**
 * Below those that systems give to outgoing calls (RFC 6056, section 3.2; Linux from 32768 on): between the choice of a port
 * and the listening on it, a call of whatever process would take it.
 */
const range = { first: 10_000, last: 32_000 } as const;

/**
 * Finds each agency its port on the loopback address: the one it had at the last start if that is still free,
 * otherwise a free one. The choice is kept in `ports.json`.
 */
export async function settleInnerPorts(folder: string, agencies: readonly string[]): Promise<Map<string, number>> {
  const file = join(folder, 'ports.json');
  const kept = readJsonFile(file, z.record(z.string(), z.int().min(1).max(65_535))) ?? {};
  const holders = new Map<string, Server>();
  try {
    // One after the other and all held until the end, so that no two agencies get the same.
    for (const agency of agencies) holders.set(agency, (await holdKept(kept[agency])) ?? (await holdAny()));
    const ports = new Map([...holders].map(([agency, server]) => [agency, portOf(server)]));
    writeFiles(new Map([[file, `${JSON.stringify(Object.fromEntries(ports), null, 2)}\n`]]));
    return ports;
  } finally {
    await Promise.all([...holders.values()].map(release));
  }
}

/** Whether a process may listen there now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = await hold(port);
  if (server !== null) await release(server);
  return server !== null;
}

/**
 * A port that nobody listens on now.
 *
 * @param promised those that others will listen on soon
 */
export async function findFreePort(promised: Iterable<number> = []): Promise<number> {
  const server = await holdAny(new Set(promised));
  const port = portOf(server);
  await release(server);
  return port;
}

async function holdKept(port: number | undefined): Promise<Server | null> {
  return port === undefined ? null : hold(port);
}

async function holdAny(except: ReadonlySet<number> = new Set()): Promise<Server> {
  for (let tries = 0; tries < 1000; tries += 1) {
    const port = randomInt(range.first, range.last);
    const server = except.has(port) ? null : await hold(port);
    if (server !== null) return server;
  }
  throw new Error('This machine has no free port left on 127.0.0.1.');
}

/** Listens on the port, or resolves to null when it is taken or not allowed. */
async function hold(port: number): Promise<Server | null> {
  const server = createServer();
  try {
    server.listen({ port, host, exclusive: true });
    await once(server, 'listening');
    return server;
  } catch {
    return null;
  }
}

async function release(server: Server): Promise<void> {
  server.close();
  await once(server, 'close');
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
