import { fork, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from './tool-error.ts';

/** A Node program to run. */
export interface Program {
  readonly name: string;
  /** The path of its TypeScript file. */
  readonly file: string;
  readonly args: readonly string[];
  /** Variables of its own, besides those of the group. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Flags of Node of its own, besides those of this process. */
  readonly flags?: readonly string[];
}

/** A program that goes on running. */
export interface Member {
  readonly name: string;
  /** Resolves with the address once it says that it is ready; rejects with a ToolError when it ends before. */
  readonly ready: Promise<string>;
  /** Resolves when it has ended after it was ready, with what is known of the reason. */
  readonly ended: Promise<string>;
}

export interface ProcessGroupOptions {
  /** Where each program's output goes, as `<name>.log`. */
  readonly logFolder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Called with each message that a process sends, such as its progress. */
  readonly onMessage?: (name: string, message: Readonly<Record<string, unknown>>) => void;
  /** How long members may take to stop before they are killed, in milliseconds. */
  readonly grace?: number;
}

/** Processes that live and die together: this process does not leave one behind. */
export class ProcessGroup {
  readonly #options: ProcessGroupOptions;
  readonly #running = new Set<ChildProcess>();
  #stopping = false;

  constructor(options: ProcessGroupOptions) {
    this.#options = options;
  }

  /** Starts a program that goes on running; it tells by `{ type: 'ready', url }` when it can be used. */
  start(program: Program): Member {
    const child = this.#fork(program);
    const output = lastLines(child);
    const ready = Promise.withResolvers<string>();
    const ended = Promise.withResolvers<string>();
    let failure: string | null = null;
    child.on('message', (message: Readonly<Record<string, unknown>>) => {
      if (message['type'] === 'ready') ready.resolve(String(message['url']));
      if (message['type'] === 'failed') failure = String(message['text']);
    });
    child.on('close', (code, signal) => {
      const reason = failure ?? output() ?? ending(code, signal);
      ready.reject(notStarted(program.name, reason));
      ended.resolve(reason);
    });
    ready.promise.catch(() => undefined); // whoever waits hears of it; a member that nobody waits for is no crash
    return { name: program.name, ready: ready.promise, ended: ended.promise };
  }

  /**
   * Runs a program to its end.
   *
   * @throws {ToolError} with everything it wrote to stderr, when it ends with another exit code than 0
   */
  async run(program: Program): Promise<void> {
    const child = this.#fork(program);
    const errors: string[] = [];
    child.stderr?.setEncoding('utf8').on('data', (text: string) => errors.push(text));
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
      child.on('close', (...end) => resolve(end));
    });
    if (code !== 0) throw new ToolError(errors.join('').trim() || `${program.name}: ${ending(code, signal)}`);
  }

  /** Asks every process to stop, waits until all are gone, and kills those that take longer than the grace. */
  async stop(): Promise<void> {
    this.#stopping = true;
    const gone = [...this.#running].map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of this.#running) child.kill('SIGTERM');
    const impatience = setTimeout(() => {
      for (const child of this.#running) child.kill('SIGKILL');
    }, this.#options.grace ?? 15_000);
    await Promise.all(gone);
    clearTimeout(impatience);
  }

  get isStopping(): boolean {
    return this.#stopping;
  }

  #fork({ name, file, args, environment: own, flags = [] }: Program): ChildProcess {
    if (this.#stopping) throw new ToolError(`${name} is not started: everything is stopping.`);
    const { logFolder, environment, onMessage } = this.#options;
    const log = openSync(join(logFolder, `${name}.log`), 'w', 0o600);
    const child = fork(file, [...args], {
      env: { ...environment, ...own },
      execArgv: [...process.execArgv, ...flags],
      stdio: ['ignore', log, 'pipe', 'ipc'],
    });
    this.#running.add(child);
    child.stderr?.setEncoding('utf8').on('data', (text: string) => writeLog(log, text));
    child.on('message', (message: Readonly<Record<string, unknown>>) => onMessage?.(name, message));
    child.on('error', () => undefined); // a process that cannot be signalled any more is gone; 'close' tells
    child.on('close', () => {
      this.#running.delete(child);
      closeSync(log);
    });
    return child;
  }
}

function writeLog(log: number, text: string): void {
  try {
    writeSync(log, text);
  } catch {
    // A full disk must not take the agencies down.
  }
}

/** Remembers the last line for people that a process wrote to stderr. */
function lastLines(child: ChildProcess): () => string | null {
  let text = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-20_000);
  });
  return () => clearLine(text);
}

/**
 * The line that says what went wrong: that of an uncaught error (`TypeError: …`) if there is one, otherwise the last
 * one that is neither part of a stack nor Node's own closing line.
 */
function clearLine(text: string): string | null {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(at |\^+$|Node\.js v|\}|node:|file:)/.test(line));
  return lines.findLast((line) => /^(\w*Error)\b.*: /.test(line)) ?? lines.at(-1) ?? null;
}

function ending(code: number | null, signal: NodeJS.Signals | null): string {
  return signal === null ? `it ended with exit code ${code}` : `it was ended by ${signal}`;
}

function notStarted(name: string, reason: string): ToolError {
  const text = reason.startsWith(`${name}: `) ? reason.slice(name.length + 2) : reason;
  return new ToolError(`${name} did not start: ${text}`, `«${name}» راه نیفتاد.`);
}
