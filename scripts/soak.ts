import { randomInt } from 'node:crypto';
import { runCommand, type CommandInput } from './lib/run-command.ts';
import { runSoak, type SoakPart } from './lib/soak/run-soak.ts';
import { ToolError } from './lib/tool-error.ts';
import { wholeNumber } from './lib/whole-number.ts';

const usage = `Usage: npm run soak -- [--only LIST] [--seed N] [--operations N] [--plans N] [--requests N] [--seconds N] [--reloads N] [--troubled N] [--kills N] [--payments N] [--sessions N]

Runs at length what "npm test" runs briefly, two at a time, in about an hour on two cores:

  differential  the gateway beside one monolith over the same data: random operations, a third of them with failing
                fields, nulls in non-null places and dead agencies; each is planned on the whole supergraph and on the
                part that it can reach
  deferred      a tenth as many operations that put parts off, against the same monolith
  one-plan      a tenth as many operations of callers with different rights: what one plan for all answers is what a plan
                of each one's own does
  parts         half as many random operations over the national schema, planned both ways, get the same answers
  federations   a tenth as many random federations plan in parts what they plan as a whole
  crowd         people with different rights ask a gateway process at the same time; every body is compared
  reload        the supergraph changes each second under load: no request fails, no answer mixes two schemas
  memory        the heap of a gateway process over hundreds of reloads must not rise
  killed        a gateway process under load is killed again and again: every answer that a client had is in the ledger,
                every mutation that happened has its intent, and the chain and all proofs verify
  writer        the same for the ledger's writer by itself, on each database
  payments      fines are paid through the bank, all at the same time; each of the three agencies is killed before and
                after each of its steps: every fine is cleared, with one receipt, and the money is taken once
  counters      calls are counted while the catalogue is killed and away for a minute under load, and the gateway restarts:
                its sums are those of the load generator
  mission       the rows of the mission without each agency in turn: those that need it fail, all others pass
  mission-too   the same for the other half of the agencies
  no-trace      the whole mission and every document of the clients: nothing of anybody is in logs, metrics, the ledger, the
                gateway's memory, what gateways share, errors, and what processes say that end by a fault
  alone         each agency by itself, on SQLite and on PostgreSQL
  new-agency    a made-up agency, one folder and one entry in rover.yaml, answers after a reload
  analysts      random sessions of analysts, each put together by an attacker: no hidden cell of a figure becomes known
  merged        an agency's clients notice nothing while another takes it over by degrees
  troubles      an agency that hangs, is dead, slow or lies: no other agency's data come late by more than its deadline

  --only LIST     these only, separated by commas
  --seed N        repeats the run that printed this seed (default: a new one)
  --operations N  differential, deferred, one-plan, federations: how many operations (default 10000)
  --plans N       parts: how many operations (default half as many)
  --requests N    crowd: how many requests (default 100000)
  --seconds N     reload: how long (default 60)
  --reloads N     memory: how many reloads (default 500)
  --kills N       killed, writer: how often (default 20)
  --payments N    payments: how many fines, each killed at every step (default 20)
  --outage N      counters: for how many seconds the catalogue is away (default 60)
  --sessions N    analysts: how many (default 5000)
  --troubled N    troubles: how many requests in each kind of trouble (default 500)
  --help          print this

What the differential finds is printed as small as it can be made; put it into test/support/differential-cases.ts, so
that every run of the tests tries it again. The exit code is 1 when any part fails.
`;

const folder = 'integration/gateway';

function partsOf(flags: CommandInput['flags'], seed: number): readonly SoakPart[] {
  const operations = wholeNumber('--operations', flags['operations'] ?? 10_000, 30, 10_000_000);
  const number = (flag: string, usual: number, least: number) =>
    String(wholeNumber(`--${flag}`, flags[flag] ?? usual, least, 10_000_000));
  const part = (name: string, test: string, environment: Readonly<Record<string, string>>): SoakPart => ({
    name,
    test: `test/${test}.test.ts`,
    environment: { ...environment, SOAK_SEED: String(seed) },
  });
  return [
    part('differential', `${folder}/differential`, { SOAK_OPERATIONS: String(operations) }),
    part('deferred', `${folder}/defer-differential`, { SOAK_OPERATIONS: String(Math.ceil(operations / 10)) }),
    part('one-plan', `${folder}/one-plan`, { SOAK_OPERATIONS: String(Math.ceil(operations / 10)) }),
    part('parts', `${folder}/plans-on-parts`, { SOAK_OPERATIONS: number('plans', Math.ceil(operations / 2), 30) }),
    part('federations', `${folder}/random-federations`, { SOAK_OPERATIONS: String(Math.ceil(operations / 10)) }),
    part('crowd', `${folder}/concurrency`, { SOAK_REQUESTS: number('requests', 100_000, 1) }),
    part('memory', `${folder}/reload-memory`, { SOAK_MEMORY_RELOADS: number('reloads', 500, 40) }),
    part('reload', `${folder}/reload-under-load`, {
      SOAK_RELOADS: number('seconds', 60, 2),
      SOAK_RELOAD_INTERVAL: '1000',
    }),
    part('killed', 'e2e/gateway/ledger', { SOAK_KILLS: number('kills', 20, 1) }),
    part('writer', `${folder}/ledger/killed`, { SOAK_KILLS: number('kills', 20, 1), TEST_DATABASE: 'both' }),
    part('payments', 'e2e/subgraphs/paying-killed', { SOAK_PAYMENTS: number('payments', 20, 2) }),
    part('mission', 'soak/mission-without', { SOAK_SHARE: '0/2' }),
    part('mission-too', 'soak/mission-without', { SOAK_SHARE: '1/2' }),
    part('no-trace', 'e2e/no-trace-of-people', { SOAK_MISSION: '1' }),
    part('counters', 'e2e/gateway/traffic', { SOAK_OUTAGE: number('outage', 60, 1) }),
    part('analysts', 'unit/subgraphs/statistics/suppression', { SOAK_SESSIONS: number('sessions', 5000, 50) }),
    part('alone', 'soak/agencies-alone', {}),
    part('new-agency', 'soak/new-agency', {}),
    part('merged', 'soak/agencies-merged', {}),
    part('troubles', `${folder}/troubled-agency`, { SOAK_TROUBLED_REQUESTS: number('troubled', 500, 20) }),
  ];
}

async function run({ flags }: CommandInput): Promise<void> {
  const seed = wholeNumber('--seed', flags['seed'] ?? randomInt(2 ** 31 - 1), 0, 2 ** 31 - 1);
  const parts = partsOf(flags, seed);
  const only = typeof flags['only'] === 'string' ? flags['only'].split(',') : parts.map(({ name }) => name);
  const unknown = only.find((name) => !parts.some((part) => part.name === name));
  if (unknown !== undefined) throw new ToolError(`--only takes names of parts, but ${unknown} is none.\n\n${usage}`);
  process.stdout.write(`seed ${seed}\n`);
  const failed = await runSoak(parts.filter(({ name }) => only.includes(name)));
  process.exitCode = failed.length === 0 ? 0 : 1;
}

const texts = [
  'only',
  'seed',
  'operations',
  'plans',
  'requests',
  'seconds',
  'reloads',
  'troubled',
  'kills',
  'payments',
  'outage',
  'sessions',
];
await runCommand({ usage, options: Object.fromEntries(texts.map((name) => [name, { type: 'string' }])), run });
