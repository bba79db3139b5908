import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';

const main = fileURLToPath(new URL('../../../subgraphs/post/main.ts', import.meta.url));

interface Told {
  readonly type: string;
  readonly [name: string]: unknown;
}

describe("An agency's process", () => {
  let folder: string;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'panjereh-agency-'));
  });
  afterEach(async () => {
    for (const child of children.splice(0)) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  });

  function start(words: readonly string[] = [], env: Record<string, string> = {}) {
    const child = fork(main, ['--data', folder, '--people', '60', ...words], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: { ...process.env, ...env },
      execArgv: [],
    });
    children.push(child);
    let text = '';
    child.stdout?.on('data', (part) => (text += String(part)));
    child.stderr?.on('data', (part) => (text += String(part)));
    const told: Told[] = [];
    child.on('message', (message: Told) => told.push(message));
    return { child, told, text: () => text, ended: once(child, 'close') as Promise<[number | null, string | null]> };
  }

  async function untilTold(child: ChildProcess, type: string): Promise<Told> {
    for (;;) {
      const [message] = (await once(child, 'message')) as [Told];
      if (message.type === type) return message;
    }
  }

  async function untilReady(words: readonly string[] = [], env: Record<string, string> = {}) {
    const process = start(words, env);
    const { url } = await Promise.race([
      untilTold(process.child, 'ready'),
      process.ended.then(() => Promise.reject(new Error(process.text()))),
    ]);
    return { ...process, url: String(url) };
  }

  it('seeds, tells how far it is, answers, and ends in order on SIGTERM', async () => {
    const { child, url, told, ended } = await untilReady();

    const ready = await fetch(new URL('/health/ready', url), { headers: { connection: 'close' } });
    child.kill('SIGTERM');

    expect(ready.status).toBe(200);
    expect(told.map(({ type }) => type)).toEqual(expect.arrayContaining(['progress', 'ready']));
    expect(await ended).toEqual([0, null]);
    expect(existsSync(join(folder, 'post.db-wal'))).toBe(false); // closed, not cut off
  });

  it('ends when the process that forked it is gone', async () => {
    const { child } = await untilReady();
    const exited = once(child, 'exit'); // no `close` follows once the channel is gone

    child.disconnect();

    expect(await exited).toEqual([0, null]);
  });

  it('keeps its people on the next start, and says so when asked for others', async () => {
    const first = await untilReady();
    first.child.kill('SIGTERM');
    await first.ended;

    const second = await untilReady(['--people', '70']);

    expect(second.told.find(({ type }) => type === 'notice')).toMatchObject({
      text: expect.stringContaining('keeps the 60 people'),
    });
  });

  it('seeds anew after a crash half way', async () => {
    const crashed = start(['--people', '30000']);
    await untilTold(crashed.child, 'progress');
    crashed.child.kill('SIGKILL');
    await crashed.ended;

    const { child, ended } = await untilReady();
    child.kill('SIGTERM');
    await ended;

    const { db, close } = await openDatabase<{ residence: object; kit_seed: { people: number } }>({
      file: join(folder, 'post.db'),
    });
    const marker = await db.selectFrom('kit_seed').select('people').execute();
    const { count } = await db
      .selectFrom('residence')
      .select((build) => build.fn.countAll<bigint>().as('count'))
      .executeTakeFirstOrThrow();
    await close();
    expect(marker).toEqual([{ people: 60 }]);
    expect(count).toBeLessThanOrEqual(60n);
  });

  it('ends at once on SIGTERM while it seeds', async () => {
    const { child, ended } = start(['--people', '30000']);
    await untilTold(child, 'progress');

    child.kill('SIGTERM');

    expect(await ended).toEqual([0, null]);
  });

  it('explains itself', async () => {
    const { text, ended } = start(['--help']);

    expect(await ended).toEqual([0, null]);
    expect(text()).toContain('--people N');
  });

  describe('tells in one line, with exit code 1,', () => {
    let taken: Server;
    beforeEach(async () => {
      taken = createServer();
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    });
    afterEach(() => void taken.close());
    const port = () => String((taken.address() as { port: number }).port);
    const file = () => {
      writeFileSync(join(folder, 'file'), '');
      return join(folder, 'file');
    };

    it.each([
      ['that a flag is unknown', () => ['--colour'], {}, 'BAD_ARGUMENT', /--colour/],
      ['that a port is taken', () => ['--port', port()], {}, 'EADDRINUSE', /Port \d+ of 127\.0\.0\.1 is taken/],
      ['that it listens on loopback only', () => ['--host', '0.0.0.0'], {}, 'START_FAILED', /loopback/],
      ['that a data folder is a file', () => ['--data', file()], {}, 'ENOTDIR', /file\/keys cannot be used/],
      ['that its keys are not there', () => ['--keys', join(folder, 'nowhere')], {}, 'ENOENT', /nowhere/],
      ['that its keys are none', () => ['--keys', file()], {}, 'START_FAILED', /file is no set of keys/],
      [
        'that PostgreSQL is not there',
        () => [],
        { POST_DATABASE_URL: 'postgres://me:hunter2@127.0.0.1:1/post' },
        'DATABASE_UNREACHABLE',
        /database "post" at 127\.0\.0\.1:1 cannot be reached/,
      ],
    ] as const)('%s', async (_case, words, env, code, sentence) => {
      const { text, told, ended } = start(words(), env);

      expect(await ended).toEqual([1, null]);
      expect(text()).toMatch(sentence);
      expect(text().trim().split('\n')).toHaveLength(1);
      expect(text()).not.toContain('hunter2');
      expect(told).toContainEqual(expect.objectContaining({ type: 'failed', code }));
    });

    it('that --no-seed refuses made-up people', async () => {
      const seeded = await untilReady();
      seeded.child.kill('SIGTERM');
      await seeded.ended;

      const { text, ended } = start(['--no-seed']);

      expect(await ended).toEqual([1, null]);
      expect(text()).toMatch(/holds 60 made-up people/);
    });

    it('that its database is damaged', async () => {
      writeFileSync(join(folder, 'post.db'), 'no database at all'.repeat(500));

      const { text, ended } = start();

      expect(await ended).toEqual([1, null]);
      expect(text()).toMatch(/post\.db is damaged/);
    });
  });
});
