import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { projectFolder } from '../project-folder.ts';
import { ToolError } from '../tool-error.ts';

/** A window that was opened as `npm start` opens it, by a process of its own. */
export interface SpawnedWindow {
  /** The gateway's address. */
  readonly url: string;
  /** From the start of the process to the line that says that the window is open, in milliseconds. */
  readonly readyAfter: number;
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly data: string;
  readonly people: number;
  /** Variables besides our own, such as POST_DATABASE_URL. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** @throws {ToolError} with what the window said when it did not open */
export async function spawnWindow({ data, people, environment = {} }: WindowOptions): Promise<SpawnedWindow> {
  const startedAt = performance.now();
  const script = join(projectFolder, 'scripts', 'start.ts');
  const child = spawn(process.execPath, [script, '--data', data, '--people', String(people), '--port', '0'], {
    cwd: projectFolder,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const closed = once(child, 'close');
  let said = '';
  const address = new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      const url = /(http:\/\/127\.0\.0\.1:\d+)\/graphql/.exec(said)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    child.once('close', () => reject(new ToolError(`The window did not open:\n${said.trim()}`)));
  });
  return {
    url: await address,
    readyAfter: performance.now() - startedAt,
    async close() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
