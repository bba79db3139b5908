import { packPackages } from './lib/packages/pack-packages.ts';
import { findPackages } from './lib/packages/find-packages.ts';
import { runCommand, type CommandInput } from './lib/run-command.ts';

const usage = `Usage: node scripts/pack-packages.ts [--data DIR]

Packs the npm packages that agencies load into a few files, which their processes start with sooner and keep less of in
memory. \`npm start\` does so by itself. Does nothing when the folder holds what the packages would give.

  --data DIR  the data folder; .data by default
  --help      print this
`;

async function run({ flags }: CommandInput): Promise<void> {
  const data = flags['data'];
  const { folder, names, isThere } = findPackages(typeof data === 'string' ? data : '.data');
  if (!isThere) await packPackages(folder, names);
  process.stdout.write(`${names.length} packages are in ${folder}\n`);
}

await runCommand({ usage, options: { data: { type: 'string' } }, run });
