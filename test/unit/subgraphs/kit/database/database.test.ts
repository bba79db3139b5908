import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { migrate, openDatabase, type Migration } from '../../../../../subgraphs/kit/database/database.ts';

describe('Opening a SQLite database', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'panjereh-database-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('makes folder and file, readable by its owner alone', async () => {
    const file = join(folder, 'a', 'b.db');

    await (await openDatabase({ file })).close();

    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('writes ahead, syncs each commit and checks foreign keys', async () => {
    const { db, close } = await openDatabase({ file: join(folder, 'a.db') });
    const read = async (name: string) => Object.values((await sql.raw(`pragma ${name}`).execute(db)).rows[0] ?? {})[0];

    const pragmas = [await read('journal_mode'), await read('synchronous'), await read('foreign_keys')];
    await close();

    expect(pragmas).toEqual(['wal', 2n, 1n]);
  });

  it('says which path cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');

    await expect(openDatabase({ file: join(folder, 'file', 'a.db') })).rejects.toMatchObject({
      code: 'DATABASE_FOLDER_NOT_WRITABLE',
      message: expect.stringContaining(folder),
    });
  });

  it('says that a file is no database', async () => {
    const file = join(folder, 'a.db');
    writeFileSync(file, 'these are not the tables that you look for'.repeat(100));

    await expect(openDatabase({ file })).rejects.toMatchObject({ code: 'DATABASE_FILE_CORRUPT' });
  });

  it('says that a file is cut off', async () => {
    const file = join(folder, 'a.db');
    const database = new DatabaseSync(file);
    database.exec('create table a (b text)');
    database.close();
    truncateSync(file, 4096);

    await expect(openDatabase({ file })).rejects.toMatchObject({ code: 'DATABASE_FILE_CORRUPT' });
  });

  it('says which file is damaged when that shows later', async () => {
    const file = join(folder, 'a.db');
    const tables = new DatabaseSync(file);
    tables.exec('create table thing (id integer); insert into thing values (1)');
    tables.close();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(0xff, 4096)); // the list of tables, on the first page, stays whole

    const { db, explain, close } = await openDatabase<{ thing: { id: number } }>({ file });
    const error = await db
      .selectFrom('thing')
      .selectAll()
      .execute()
      .catch((cause: unknown) => cause);
    await close();

    expect(explain(error)).toMatchObject({ code: 'DATABASE_FILE_CORRUPT', message: expect.stringContaining(file) });
  });

  it('says that the disk is full, also when a migration finds out', async () => {
    const { db, explain, close } = await openDatabase({ file: join(folder, 'a.db') });
    await sql`pragma max_page_count = 4`.execute(db);
    const fill: Migration = {
      name: '0001-too-much',
      up: async (tables) => {
        await tables.schema.createTable('thing').addColumn('id', 'text').execute();
        await sql`insert into thing values (${'x'.repeat(50_000)})`.execute(tables);
      },
    };
    const error = await migrate(db, [fill]).catch((cause: unknown) => cause);
    await close();

    expect(explain(error)).toMatchObject({ code: 'DATABASE_DISK_FULL' });
  });

  it('can be tried again after a failure', async () => {
    const file = join(folder, 'a.db');
    writeFileSync(file, 'no database'.repeat(100));
    await openDatabase({ file }).catch(() => undefined);
    rmSync(file);

    await expect(openDatabase({ file }).then(({ close }) => close())).resolves.toBeUndefined();
  });
});

describe('Opening a PostgreSQL database', () => {
  it.each([
    ['mysql://u:hunter2@host/db', 'DATABASE_URL_INVALID'],
    ['postgres://u:hunter2@ho st:port/db', 'DATABASE_URL_INVALID'],
  ])('refuses %s without repeating its password', async (url, code) => {
    const failure = await openDatabase({ url }).catch((error: unknown) => error);

    expect(failure).toMatchObject({ code, message: expect.not.stringContaining('hunter2') });
  });

  it('says where nobody answers, without user and password', async () => {
    const port = await closedPort();

    const failure = await openDatabase({ url: `postgres://u:hunter2@127.0.0.1:${port}/post` }).catch(
      (error: unknown) => error,
    );

    expect(failure).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      message: expect.stringContaining(`"post" at 127.0.0.1:${port} cannot be reached (ECONNREFUSED)`),
    });
    expect(String(failure)).not.toContain('hunter2');
  });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
