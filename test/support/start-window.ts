import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface RunningWindow extends AsyncDisposable {
  /** Of the gateway. */
  readonly origin: string;
}

/** Everything that `npm start` starts, on free ports and in a data folder of its own. */
export async function startWindow(people: number): Promise<RunningWindow> {
  const data = await mkdtemp(join(tmpdir(), 'panjereh-window-'));
  const script = join(import.meta.dirname, '../../scripts/start.ts');
  const child = spawn(process.execPath, [script, '--port', '0', '--data', data, '--people', String(people)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  return {
    origin: await originOf(child),
    async [Symbol.asyncDispose]() {
      child.kill('SIGINT');
      await ended;
      await rm(data, { recursive: true });
    },
  };
}

/** Reads what the command prints until it names the explorer, which it does when everything is ready. */
async function originOf(child: ChildProcess): Promise<string> {
  let printed = '';
  for await (const text of child.stdout?.setEncoding('utf8').iterator({ destroyOnReturn: false }) ?? []) {
    printed += text as string;
    const origin = /(http:\/\/\S+)\/explorer/.exec(printed)?.[1];
    if (origin !== undefined) {
      child.stdout?.resume();
      return origin;
    }
  }
  throw new Error(`npm start ended before it was ready:\n${printed}`);
}
