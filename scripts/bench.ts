import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run bench -- start [--people N] [--large N] [--quick]

Measures how long the window takes to open, and whether a citizen's profile gets slower with the size of the country.

  --people N   how many people the small window has (default 1000)
  --large N    how many people the large one has (default 100000)
  --quick      leave the large one out
  --help       print this

Takes about five minutes, most of it filling the large databases: SQLite files first, then a PostgreSQL of its own.
`;

async function run({ flags, words }: CommandInput): Promise<void> {
  if (words.length !== 1 || words[0] !== 'start') {
    throw new ToolError(`The benchmark is named "start", found: ${words.join(' ') || 'nothing'}.\n\n${usage}`);
  }
  const people = wholeNumber('--people', flags['people'] ?? 1000, 50, 500_000);
  const large = wholeNumber('--large', flags['large'] ?? 100_000, 50, 500_000);
  const { measureSize, measureStart } = await import('./lib/bench/measure-start.ts');

  const start = await measureStart(people);
  print(`${people} people, ready from an empty folder`, `${start.fromEmpty.toFixed(1)} s`);
  print(`${people} people, ready at the next start`, `${start.again.toFixed(1)} s`);
  print(`${people} people, profile (median)`, `${start.profile.toFixed(1)} ms`);
  if (flags['quick'] === true) return;

  const size = await measureSize(people, large);
  const ratio = size.profiles.large / size.profiles.small;
  print(`${large} people, ready from an empty folder, SQLite`, `${size.sqliteSeconds.toFixed(0)} s`);
  print(`${large} people, ready from an empty folder, PostgreSQL`, `${size.postgresSeconds.toFixed(0)} s`);
  print(
    `profile with ${large} people against ${people}, in turn`,
    `${size.profiles.large.toFixed(1)} ms / ${size.profiles.small.toFixed(1)} ms = ${ratio.toFixed(2)}`,
  );
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(62)} ${figure}\n`);
}

await runCommand({
  usage,
  options: { people: { type: 'string' }, large: { type: 'string' }, quick: { type: 'boolean' } },
  run,
});
