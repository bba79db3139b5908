import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from '@jest/globals';

/** A server of shared state by itself, on a unix socket in a folder of its own. */
export interface StateServer extends AsyncDisposable {
  /** For `cache.url`. */
  readonly url: string;
  /** Everything that was ever written there. */
  written(): Buffer;
  /** Ends it at once, with everything it held. */
  kill(): Promise<void>;
}

const command = ['valkey-server', 'redis-server'].find(isInstalled);
const missing = '(skipped: neither valkey-server nor redis-server is on PATH)';

/** `describe` for tests that need a Valkey or Redis; its name says which is there. */
export function describeWithStateServer(name: string, tests: () => void): void {
  const run = command === undefined ? describe.skip : describe;
  run(`${name}, in ${command ?? `Valkey ${missing}`}`, tests);
}

export async function startStateServer(): Promise<StateServer> {
  const folder = await mkdtemp(join(tmpdir(), 'panjereh-'));
  const socket = join(folder, 'state.sock');
  const places = ['--unixsocket', socket, '--dir', folder];
  const child = spawn(command ?? missing, ['--port', '0', '--save', '', '--appendonly', 'yes', ...places]);
  let said = '';
  while (!said.includes('eady to accept connections')) said += String((await once(child.stdout, 'data'))[0]);
  const kill = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    url: `unix://${socket}`,
    written: () => Buffer.concat(globSync(join(folder, '**/*.aof')).map((file) => readFileSync(file))),
    kill,
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether there is one to start. */
export const hasStateServer = command !== undefined;

function isInstalled(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
