import { join, resolve } from 'node:path';
import { ensureExplorer } from './lib/ensure-explorer.ts';
import { projectFolder } from './lib/project-folder.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';

const usage = `Usage: node scripts/build-explorer.ts [--out DIR]

Bundles the explorer (GraphiQL, its editor and workers) from npm packages of this project; nothing is downloaded.
Does nothing when the folder holds what its sources would give.

  --out DIR   where to; .data/explorer by default
  --help      print this
`;

async function run({ flags }: CommandInput): Promise<void> {
  const out = flags['out'];
  const folder = typeof out === 'string' ? resolve(out) : join(projectFolder, '.data/explorer');
  const { bundle, milliseconds } = await ensureExplorer(folder);
  const outcome =
    bundle === null
      ? 'is up to date'
      : `built: ${megabytes(bundle.bytes)}, ${megabytes(bundle.compressedBytes)} compressed, in ${milliseconds} ms`;
  process.stdout.write(`explorer ${outcome} (${folder})\n`);
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

await runCommand({ usage, options: { out: { type: 'string' } }, run });
