import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export interface GatewayProcess extends AsyncDisposable {
  readonly url: string;
  readonly child: ChildProcess;
  /** Hosts outside of this machine that it tried to reach. */
  readonly outside: readonly string[];
  /** Bytes of its heap that are in use when all garbage is collected. */
  heapUsed(): Promise<number>;
  /** Resolves with what it wrote, once it has ended. */
  readonly ended: Promise<Ending>;
}

export interface Ending {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const main = fileURLToPath(new URL('../../gateway/main.ts', import.meta.url));
const recorder = new URL('../../scripts/lib/refuse-outside.ts', import.meta.url).href;
const reporter = new URL('./report-heap.ts', import.meta.url).href;

/** Runs the gateway as a process of its own until it ends by itself. */
export function runGateway(args: readonly string[], environment: NodeJS.ProcessEnv = {}): Promise<Ending> {
  return endingOf(start(args, environment));
}

/** Starts the gateway as a process of its own; rejects with what it said when it does not become ready. */
export async function startGateway(
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<GatewayProcess> {
  const child = start(args, environment);
  const outside: string[] = [];
  const ended = endingOf(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: { readonly type: string; readonly host?: string; readonly url?: string }) => {
      if (message.type === 'outside') outside.push(String(message.host));
      if (message.type === 'ready') resolve(String(message.url));
    });
    void ended.then(({ stderr }) => reject(new Error(stderr)));
  });
  return {
    url,
    child,
    outside,
    heapUsed: () => heapUsed(child),
    ended,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function start(args: readonly string[], environment: NodeJS.ProcessEnv): ChildProcess {
  return fork(main, [...args], {
    execArgv: ['--expose-gc', '--import', recorder, '--import', reporter],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

function heapUsed(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    const listen = (message: { readonly type: string; readonly bytes?: number }) => {
      if (message.type !== 'heap') return;
      child.off('message', listen);
      resolve(Number(message.bytes));
    };
    child.on('message', listen);
    child.send({ type: 'heap' });
  });
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr, code] = await Promise.all([text(child.stdout!), text(child.stderr!), exited]);
  return { code, stdout, stderr };
}
