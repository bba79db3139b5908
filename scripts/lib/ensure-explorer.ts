import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildFailure } from 'esbuild';
import { bundleExplorer, pageFolder, type Bundle } from './bundle-explorer.ts';
import { projectFolder } from './project-folder.ts';
import { readExamples } from './read-examples.ts';
import { ToolError } from './tool-error.ts';

/** Null sizes: the folder held this very page already. */
export interface ExplorerBuild {
  readonly bundle: Bundle | null;
  readonly milliseconds: number;
}

/**
 * Makes sure that a folder holds the explorer as its sources are now; what it held before is replaced when the
 * new page is whole. Takes about two seconds, or none when nothing changed.
 *
 * @throws ToolError when the folder cannot be written, the page has errors, or an example operation is malformed.
 */
export async function ensureExplorer(folder: string): Promise<ExplorerBuild> {
  const start = performance.now();
  const stamp = stampOfSources();
  const bundle = isBuilt(folder, stamp) ? null : await replace(folder, stamp);
  return { bundle, milliseconds: Math.round(performance.now() - start) };
}

const operationsFolder = join(projectFolder, 'schema/operations');

interface Stamp {
  readonly stamp: string;
  readonly files: readonly string[];
}

/** A hash of everything that the page is made of; the lock file stands for all packages. */
function stampOfSources(): string {
  const sources = [
    join(projectFolder, 'package-lock.json'),
    ...filesBelow(pageFolder),
    ...filesBelow(operationsFolder),
    ...['bundle-explorer.ts', 'read-examples.ts'].map((file) => join(import.meta.dirname, file)),
  ];
  const hash = createHash('sha256');
  for (const file of sources) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function filesBelow(folder: string): readonly string[] {
  return globSync('**/*.*', { cwd: folder })
    .sort()
    .map((file) => join(folder, file));
}

function isBuilt(folder: string, stamp: string): boolean {
  const built = readStamp(join(folder, 'stamp.json'));
  return built?.stamp === stamp && ['index.html', ...built.files].every((file) => existsSync(join(folder, file)));
}

/** Null where there is none, or not a whole one. */
function readStamp(file: string): Stamp | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Stamp;
  } catch {
    return null;
  }
}

async function replace(folder: string, stamp: string): Promise<Bundle> {
  const [fresh, former] = [`${folder}.new`, `${folder}.old`];
  await makeEmpty(fresh);
  try {
    const bundle = await bundleExplorer(fresh, readExamples(operationsFolder)).catch(explainFailure);
    writeFileSync(join(fresh, 'stamp.json'), JSON.stringify({ stamp, files: bundle.files } satisfies Stamp));
    await rm(former, { recursive: true, force: true });
    if (existsSync(folder)) await rename(folder, former);
    await rename(fresh, folder);
    return bundle;
  } finally {
    await Promise.all([fresh, former].map((leftover) => rm(leftover, { recursive: true, force: true })));
  }
}

/** The bundler has printed each error by now; what is left to say is that this is the end. */
function explainFailure(cause: unknown): never {
  const first = (cause as Partial<BuildFailure>).errors?.[0]?.text;
  if (first === undefined) throw cause;
  throw new ToolError(`The explorer cannot be built: ${first}`, 'کاوشگر ساخته نشد.');
}

async function makeEmpty(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    throw new ToolError(
      `The explorer cannot be built: ${folder} cannot be made (${code}). Choose another folder with --out or --data.`,
      `کاوشگر ساخته نشد: پوشهٔ ${folder} را نمی‌توان ساخت (${code}). با ‎--out یا ‎--data پوشهٔ دیگری برگزینید.`,
    );
  }
}
