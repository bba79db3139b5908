import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../../scripts/lib/project-folder.ts';

/** Everything but the tests and what is installed, which it shares. */
export function copyProject(folder: string): string {
  const copy = join(folder, 'project');
  mkdirSync(copy);
  for (const part of ['gateway', 'schema', 'scripts', 'subgraphs', 'package.json', 'package-lock.json', 'rover.yaml']) {
    cpSync(join(projectFolder, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** The window of a copy, with a few made-up people and a data folder of its own. */
export async function startCopy(copy: string, data: string) {
  const words = ['--data', data, '--people', '60', '--port', '0'];
  const running = await start(join(copy, 'scripts/start.ts'), words, /(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
  return { ...running, data };
}

/** One agency of a copy alone. */
export function startCopiedAgency(copy: string, name: string, data: string, port: number) {
  const words = [name, '--data', data, '--people', '60', '--port', String(port)];
  return start(join(copy, 'scripts/agency.ts'), words, /(http:\/\/127\.0\.0\.1:\d+)/);
}

async function start(script: string, words: readonly string[], pattern: RegExp) {
  const child = spawn(process.execPath, [script, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (text: string) => {
      said += text;
      const found = pattern.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
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
