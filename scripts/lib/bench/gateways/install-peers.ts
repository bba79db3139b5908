import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../tool-error.ts';
import { benchmarkFolder } from '../benchmark-folder.ts';

/**
 * Installs the peers from their own lockfile, unless what is installed is as new as it.
 *
 * @throws {ToolError} with what npm said when it cannot, such as a registry that is out of reach
 */
export async function installPeers(tell: (line: string) => void): Promise<void> {
  if (isInstalled()) return;
  tell('installing the peers (npm ci in test/benchmarks, about 700 MB)');
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: benchmarkFolder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  npm.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await Promise.race([once(npm, 'close'), failure(npm)])) as [number | null];
  if (code !== 0) throw new ToolError(explain(said));
}

/** npm writes a copy of the lockfile last of all, into the folder. */
function isInstalled(): boolean {
  const written = join(benchmarkFolder, 'node_modules', '.package-lock.json');
  return (
    existsSync(written) && statSync(written).mtimeMs >= statSync(join(benchmarkFolder, 'package-lock.json')).mtimeMs
  );
}

async function failure(npm: ReturnType<typeof spawn>): Promise<never> {
  const [error] = (await once(npm, 'error')) as [Error];
  throw new ToolError(`npm cannot be started: ${error.message}`);
}

function explain(said: string): string {
  const unreachable = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH)\b/.exec(said)?.[1];
  const reason =
    unreachable === undefined
      ? 'npm ci failed'
      : `the npm registry cannot be reached (${unreachable}); the peers come from there`;
  const lines = said.split('\n').filter((line) => line.startsWith('npm error'));
  return [`The peers in test/benchmarks are not installed: ${reason}.`, ...lines.slice(0, 12)].join('\n');
}

/** The version of a peer that is installed. */
export function peerVersion(name: string): string {
  const file = join(benchmarkFolder, 'node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
