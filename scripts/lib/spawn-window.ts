import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from './project-folder.ts';
import { scriptCommand } from './script-command.ts';
import { ToolError } from './tool-error.ts';

/** A window that was opened as `npm start` opens it, by a process of its own. */
export interface SpawnedWindow {
  /** The gateway's address. */
  readonly url: string;
  /** From the start of the process to the line that says that the window is open, in milliseconds. */
  readonly readyAfter: number;
  /** Of the process that opened it. */
  readonly pid: number;
  /** What it has printed. */
  said(): string;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly data: string;
  readonly people: number;
  /** Variables besides our own, such as POST_DATABASE_URL. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Hears what the window prints until it is open. */
  readonly onText?: (text: string) => void;
}

/** @throws {ToolError} with what the window said when it did not open */
export async function spawnWindow({ data, people, environment = {}, onText }: WindowOptions): Promise<SpawnedWindow> {
  const startedAt = performance.now();
  const command = scriptCommand('start');
  const args = [...command.args, '--data', data, '--people', String(people), '--port', '0'];
  const child = spawn(process.execPath, args, {
    cwd: projectFolder,
    env: { ...process.env, ...command.environment, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let said = '';
  let isOpen = false;
  const address = new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      if (isOpen) return;
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)?.[1];
      isOpen = url !== undefined;
      if (url === undefined) onText?.(text);
      else resolve(url);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', () => reject(new ToolError(`The window did not open:\n${said.trim()}`)));
  });
  return {
    url: await address,
    readyAfter: performance.now() - startedAt,
    pid: child.pid ?? Number.NaN,
    said: () => said,
    async close() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}

/** A window in a data folder of its own, which is gone when the window is closed. */
export interface TemporaryWindow extends SpawnedWindow {
  readonly data: string;
}

/**
 * @param prepare may put files into the folder before the start, and give variables that name them
 * @throws {ToolError} with what the window said when it did not open
 */
export async function spawnTemporaryWindow(
  options: Omit<WindowOptions, 'data'>,
  prepare: (data: string) => Promise<Readonly<Record<string, string>> | void> = async () => {},
): Promise<TemporaryWindow> {
  const data = await mkdtemp(join(tmpdir(), 'panjereh-window-'));
  try {
    const more = await prepare(data);
    const window = await spawnWindow({ ...options, data, environment: { ...options.environment, ...more } });
    return {
      ...window,
      data,
      async close() {
        await window.close();
        await rm(data, { recursive: true });
      },
    };
  } catch (error) {
    await rm(data, { recursive: true });
    throw error;
  }
}
