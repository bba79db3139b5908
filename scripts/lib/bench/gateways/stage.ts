import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../tool-error.ts';

export interface Actor {
  readonly name: string;
  /** Node's arguments: flags, the file, and its own arguments. */
  readonly args: readonly string[];
  /** The core that it keeps to; null: any. */
  readonly core: number | null;
  readonly cwd?: string;
  /** Beside what all actors have. */
  readonly environment?: Readonly<Record<string, string>>;
}

export type ActorMessage = Readonly<Record<string, unknown>>;

export interface RunningActor {
  readonly pid: number;
  /** Sends a message, or none, and waits for the next that comes. */
  exchange(message?: object): Promise<ActorMessage>;
  send(message: object): void;
  /** Rejects when the process ends. */
  readonly ended: Promise<never>;
}

/** The processes of one benchmark: all on the Node that runs this, all ended with it. */
export class Stage {
  readonly #folder: string;
  readonly #running = new Set<ChildProcess>();

  /** @param folder where what they say goes, as `<name>.log` */
  constructor(folder: string) {
    this.#folder = folder;
  }

  start({ name, args, core, cwd, environment }: Actor): RunningActor {
    const file = join(this.#folder, `${name}.log`);
    const log = openSync(file, 'w');
    const words = core === null ? [] : ['taskset', '-c', String(core)];
    const [command = '', ...rest] = [...words, process.execPath, ...args];
    const env = { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...environment };
    const child = spawn(command, rest, { cwd, env, stdio: ['ignore', 'ignore', log, 'ipc'] });
    closeSync(log);
    this.#running.add(child);
    const ended = new Promise<never>((_resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        this.#running.delete(child);
        reject(new ToolError(`${name} ended (${signal ?? code}):\n${tail(file)}`));
      });
    });
    ended.catch(() => undefined); // whoever waits for something from it hears of it
    const send = (message: object) => void (child.connected && child.send(message));
    return {
      pid: child.pid ?? 0,
      ended,
      send,
      exchange(message) {
        const answer = new Promise<ActorMessage>((resolve) => child.once('message', resolve as () => void));
        if (message !== undefined) send(message);
        return Promise.race([answer, ended]);
      },
    };
  }

  /** Ends every process that it started, by force where asking does not help. */
  async close(): Promise<void> {
    const gone = [...this.#running].map((child) => new Promise((resolve) => child.once('exit', resolve)));
    for (const child of this.#running) child.kill('SIGTERM');
    const impatience = setTimeout(() => {
      for (const child of this.#running) child.kill('SIGKILL');
    }, 3000);
    await Promise.all(gone);
    clearTimeout(impatience);
  }
}

function tail(file: string): string {
  return readFileSync(file, 'utf8').trim().split('\n').slice(-15).join('\n');
}
