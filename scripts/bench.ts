import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { ToolError } from './lib/tool-error.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run bench -- [gateways | scale | start] [--quick] [--json FILE] [--picture FILE]

Without a word everything is measured, which takes about an hour; with --quick alone, the gateways only.

  gateways     this gateway beside its peers and a floor: processor time, requests a second, latency, memory
  scale        150 and 500 agencies around one person: composing, ready, planning, memory
  start        how long the window takes to open, and whether a profile gets slower with the size of the country

  --quick      fewer and shorter rounds (gateways: under five minutes), the smaller country, no large window
  --only LIST  gateways: these only, separated by commas (panjereh,apollo,apollo-undici,hive,hive-rust,mercurius,floor)
  --json FILE  gateways: where to write the figures
  --picture FILE  gateways: where to draw them, as SVG
  --people N   start: how many people the small window has (default 1000)
  --large N    start: how many people the large one has (default 100000)
  --help       print this

The whole run of the gateways writes test/benchmarks/results.json and results.svg where no other files are named. On
first use it installs the peers into test/benchmarks by npm ci, about 700 MB. Nothing else should run meanwhile.
`;

const words = ['gateways', 'scale', 'start'] as const;

async function run({ flags, words: given }: CommandInput): Promise<void> {
  const unknown = given.find((word) => !words.some((known) => known === word));
  if (unknown !== undefined || given.length > 1) {
    throw new ToolError(`One of ${words.join(', ')} or nothing is expected, found: ${given.join(' ')}.\n\n${usage}`);
  }
  const whole = flags['quick'] === true ? ['gateways'] : words;
  const asked = given.length === 0 ? whole : given;
  if (asked.includes('gateways')) await runGateways(flags);
  if (asked.includes('scale')) await runScale(flags);
  if (asked.includes('start')) await runStart(flags);
}

async function runGateways(flags: CommandInput['flags']): Promise<void> {
  const quick = flags['quick'] === true;
  const only = typeof flags['only'] === 'string' ? flags['only'].split(',') : [];
  const { compareGateways } = await import('./lib/bench/compare.ts');
  const [{ comparisonTable }, { comparisonPicture }, { refuseLooseFloor }] = await Promise.all([
    import('./lib/bench/report/table.ts'),
    import('./lib/bench/report/picture.ts'),
    import('./lib/bench/report/refuse-loose-floor.ts'),
  ]);
  const comparison = await compareGateways({ quick, only, tell: tellAfter(performance.now()) });
  process.stdout.write(`${comparisonTable(comparison)}\n`);
  const published = (name: string) => (quick || only.length > 0 ? null : join('test', 'benchmarks', name));
  write(flags['json'] ?? published('results.json'), `${JSON.stringify(comparison, null, 2)}\n`);
  write(flags['picture'] ?? published('results.svg'), comparisonPicture(comparison));
  refuseLooseFloor(comparison);
}

async function runScale(flags: CommandInput['flags']): Promise<void> {
  const { measureScale } = await import('./lib/bench/scale/measure-scale.ts');
  const { scaleLines } = await import('./lib/bench/scale/scale-lines.ts');
  for (const agencies of flags['quick'] === true ? [150] : [150, 500]) {
    const measured = await measureScale(agencies, tellAfter(performance.now()));
    for (const [what, figure] of scaleLines(measured)) print(`${agencies} agencies, ${what}`, figure);
  }
}

async function runStart(flags: CommandInput['flags']): Promise<void> {
  const people = wholeNumber('--people', flags['people'] ?? 1000, 50, 500_000);
  const large = wholeNumber('--large', flags['large'] ?? 100_000, 50, 500_000);
  const { measureSize, measureStart } = await import('./lib/bench/measure-start.ts');

  const start = await measureStart(people);
  print(`${people} people, ready from an empty folder`, `${start.fromEmpty.toFixed(1)} s`);
  print(`${people} people, ready at the next start`, `${start.again.toFixed(1)} s`);
  print(`${people} people, after the first start, sum of PSS`, `${start.memory.toFixed(0)} MB`);
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

/** Progress goes to stderr, with the seconds since. */
function tellAfter(startedAt: number): (line: string) => void {
  return (line) => {
    process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(4)} s  ${line}\n`);
  };
}

function write(file: unknown, text: string): void {
  if (typeof file === 'string') writeFileSync(file, text);
}

function print(what: string, figure: string): void {
  process.stdout.write(`${what.padEnd(62)} ${figure}\n`);
}

await runCommand({
  usage,
  options: {
    quick: { type: 'boolean' },
    only: { type: 'string' },
    json: { type: 'string' },
    picture: { type: 'string' },
    people: { type: 'string' },
    large: { type: 'string' },
  },
  run,
});
