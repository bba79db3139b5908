import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readRover } from '../../scripts/lib/read-rover.ts';
import { runScript } from '../support/run-script.ts';
import { createTestDatabase } from '../support/postgres.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const agencies = readRover(join(projectFolder, 'rover.yaml')).subgraphs.map(({ name }) => name);
const folder = temporaryFolder();

interface Alone extends AsyncDisposable {
  readonly url: string;
}

/** An agency as `npm run agency` starts it, with nobody else there. */
async function startAlone(agency: string, environment: Readonly<Record<string, string>>): Promise<Alone> {
  const words = [agency, '--data', folder.path, '--people', '60'];
  const child = fork(join(projectFolder, 'scripts/agency.ts'), words, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const closed = once(child, 'close');
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { readonly type: string; readonly url?: string }) => {
      if (message.type === 'ready') resolve(String(message.url));
    });
    void closed.then(() => reject(new Error(said)));
  });
  return {
    url,
    async [Symbol.asyncDispose]() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

async function serviceOf(agency: string, url: string): Promise<string> {
  const words = [agency, '{ _service { sdl } }', '--url', url, '--data', folder.path];
  const { stdout } = await runScript('ask.ts', words);
  const answer = JSON.parse(stdout) as { readonly data: { readonly _service: { readonly sdl: string } } };
  return answer.data._service.sdl;
}

describe('an agency alone', () => {
  it.each(agencies.flatMap((agency) => [[agency, 'SQLite'] as const, [agency, 'PostgreSQL'] as const]))(
    '%s on %s is ready, says where it is hosted, and gives its schema to the gateway',
    async (agency, database) => {
      await using stored = await (database === 'SQLite' ? nothing : postgresFor(agency));
      await using alone = await startAlone(agency, stored.environment);

      const health = await Promise.all(
        ['live', 'ready', 'hosting'].map(async (what) => (await fetch(new URL(`/health/${what}`, alone.url))).status),
      );
      const sdl = await serviceOf(agency, alone.url);

      expect(health).toEqual([200, 200, 200]);
      expect(sdl).toContain('type Query');
    },
    60_000,
  );
});

const nothing = { environment: {}, async [Symbol.asyncDispose]() {} };

async function postgresFor(agency: string) {
  const { url, drop } = await createTestDatabase();
  const variable = `${agency.replaceAll('-', '_').toUpperCase()}_DATABASE_URL`;
  return { environment: { [variable]: url }, [Symbol.asyncDispose]: drop };
}
