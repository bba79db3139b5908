import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { randomInt } from 'node:crypto';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run soak -- [--operations N] [--seed N]

Runs the comparison of the gateway with one monolith over the same data at length: random operations, a third of them
with failing fields, nulls in non-null places and dead agencies. Each is planned on the whole supergraph and on the part
that it can reach; so are as many random operations over the national schema, which have to get the same answer, and operations over as
many random federations, which have to be planned.

  --operations N   how many operations (default 10000)
  --seed N         repeats the run that printed this seed (default: a new one)
  --help           print this

What it finds is printed as small as it can be made; put it into test/support/differential-cases.ts, so that every
run of the tests tries it again. Takes about half an hour.
`;

const mostSeed = 2 ** 31 - 1;

async function run({ flags }: CommandInput): Promise<void> {
  const operations = wholeNumber('--operations', flags['operations'] ?? 10_000, 3, 1_000_000);
  const seed = wholeNumber('--seed', flags['seed'] ?? randomInt(mostSeed), 0, mostSeed);
  process.stdout.write(`${operations} operations, seed ${seed}\n`);
  const jest = ['--experimental-vm-modules', '--no-warnings=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
  const tests = ['differential', 'plans-on-parts', 'random-federations'].map(
    (name) => `test/integration/gateway/${name}.test.ts`,
  );
  const child = spawn(process.execPath, [...jest, '--runInBand', ...tests], {
    env: { ...process.env, SOAK_OPERATIONS: String(operations), SOAK_SEED: String(seed) },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
}

await runCommand({ usage, options: { operations: { type: 'string' }, seed: { type: 'string' } }, run });
