import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ToolError } from '../../tool-error.ts';
import { benchmarkFolder } from '../benchmark-folder.ts';

/**
 * Installs the peers from their own lockfile, unless what it names is there already.
 *
 * @throws {ToolError} with what npm said when it cannot, such as a registry that is out of reach; and where
 *   `node_modules` is a link, because `npm ci` would empty the folder that it leads to, which is somebody else's
 */
export async function installPeers(tell: (line: string) => void): Promise<void> {
  if (isInstalled(benchmarkFolder)) return;
  refuseLink(join(benchmarkFolder, 'node_modules'));
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

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly integrity?: string; readonly optional?: boolean }>>;
}

/**
 * Whether the packages of a folder's lockfile are installed there. npm writes down what it installed, last of all, in a
 * lockfile inside `node_modules`; when either file was written says nothing, for a checkout makes all files new.
 */
export function isInstalled(folder: string): boolean {
  const written = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(written)) return false;
  const [wanted, found] = [join(folder, 'package-lock.json'), written].map(readPackages);
  return Object.entries(wanted ?? {}).every(([path, { integrity, optional = false }]) => {
    const there = found?.[path];
    return path === '' || (there === undefined ? optional : there.integrity === integrity);
  });
}

function readPackages(file: string): Lockfile['packages'] {
  return (JSON.parse(readFileSync(file, 'utf8')) as Lockfile).packages;
}

/** @throws {ToolError} when the folder is a link */
export function refuseLink(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  throw new ToolError(
    `${folder} is a link, and npm ci would empty the folder that it leads to. Remove the link, or install the peers there.`,
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
