import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectFolder } from '../../scripts/lib/project-folder.ts';
import { readRover } from '../../scripts/lib/read-rover.ts';
import { findProcesses } from '../../scripts/lib/find-process.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const folder = temporaryFolder();
const agencies = readRover(join(projectFolder, 'rover.yaml')).subgraphs.length;

interface Start {
  readonly npm: ChildProcess;
  /** Resolves with what was said so far, once that has the words; rejects when it ends without. */
  said(words: string): Promise<string>;
  /** Resolves once no process writes any more. */
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>;
}

/** `npm start` in a process group of its own, as a terminal has it. */
function npmStart(...flags: readonly string[]): Start {
  const npm = spawn('npm', ['start', '--', ...flags], { cwd: projectFolder, detached: true });
  const closed = once(npm, 'close') as Promise<[number | null]>;
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listen of listeners) listen();
    });
  }
  return {
    npm,
    said: (words) =>
      new Promise((resolve, reject) => {
        const listen = () => void (output.includes(words) && resolve(output));
        listeners.add(listen);
        listen();
        void closed.then(() => reject(new Error(`It ended without saying "${words}":\n${output}`)));
      }),
    ended: closed.then(([code]) => ({ code, output })),
  };
}

/** What the terminal does: every process of the group hears of it. */
function pressCtrlC({ npm }: Start): void {
  process.kill(-(npm.pid ?? 0), 'SIGINT');
}

const closed = 'Everything is closed. · همه بسته شد.';

describe('npm start', () => {
  it('leaves nothing behind when it is stopped half way, and opens at the next start', async () => {
    const data = join(folder.path, 'data');
    const broken = npmStart('--data', data, '--port', '0', '--people', '50');
    await broken.said(`1/${agencies + 3}`); // the schema, the explorer and the gateway besides
    pressCtrlC(broken);
    expect((await broken.ended).output).toContain(closed);
    expect(findProcesses(data)).toEqual([]);

    const whole = npmStart('--data', data, '--port', '0');
    const opened = await whole.said('Ctrl-C stops everything.');
    expect(opened).toContain(`Panjereh is open: ${agencies} agencies, 50 made-up people`);
    const [, port = ''] = /127\.0\.0\.1:(\d+)\/graphql/.exec(opened) ?? [];
    const [sameFolder, samePort] = await Promise.all([
      npmStart('--data', data, '--port', '0').ended,
      npmStart('--data', join(folder.path, 'other'), '--port', port).ended,
    ]);
    whole.npm.kill('SIGTERM'); // npm alone hears of it, as from `kill` or a supervisor
    const { code, output } = await whole.ended;

    expect(sameFolder).toMatchObject({ code: 1, output: expect.stringContaining('in use by another npm start') });
    expect(samePort).toMatchObject({ code: 1, output: expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`) });
    expect([code, output]).toEqual([0, expect.stringContaining(closed)]);
    expect(findProcesses(data)).toEqual([]);
  }, 300_000);

  it('stops in order when nobody reads its output any more', async () => {
    const data = join(folder.path, 'data');
    const start = npmStart('--data', data, '--port', '0', '--people', '50');
    await start.said(`1/${agencies + 3}`);
    const exited = once(start.npm, 'exit');
    start.npm.stdout?.destroy();
    start.npm.kill('SIGTERM');

    expect(await exited).toEqual([0, null]);
    expect((await start.ended).output).not.toMatch(/EPIPE|^\s+at /m);
    expect(findProcesses(data)).toEqual([]);
  }, 300_000);
});
