import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LedgerOperation, Reading } from '../../../../gateway/kernel/ledger.ts';
import { openLedger } from '../../../../gateway/ledger/ledger.ts';
import { startPostgres } from '../../temporary-postgres.ts';

/**
 * What a line in the ledger costs: microseconds of CPU for each record, all threads together, and how many become
 * durable in a second, with 1, 50 and 500 requests at a time.
 * `node scripts/lib/bench/ledger/main.ts [sqlite|postgres] [milliseconds for which they are gathered]`
 */
const inFlight = [1, 50, 500];
const seconds = 3;
const people = 20_000;

const [, , dialect = 'sqlite', milliseconds = '0'] = process.argv;
const isServer = dialect === 'postgres';
const gather = Number(milliseconds);
const folder = await mkdtemp(join(tmpdir(), 'panjereh-ledger-'));
const server = isServer ? await startPostgres({ durable: true }) : null;
const database = server === null ? { file: join(folder, 'ledger.db') } : { url: await server.create('ledger') };
const ledger = await openLedger({
  database,
  subjectKey: 'a-key-that-only-benchmarks-know-0123456789',
  deadline: 10_000,
  gather,
  queue: 10_000,
  checkpoints: null,
  onCheckpoint: () => undefined,
  onOpened: () => undefined,
  onFailed: (failure) => process.stderr.write(`${failure.reason}\n`),
});
for (const kind of ['small', 'heavy'] as const) {
  for (const atOnce of inFlight) {
    await measure(kind, atOnce, 0.5);
    process.stdout.write(`${await measure(kind, atOnce, seconds)}\n`);
  }
}
await ledger.close();
await server?.stop();
await rm(folder, { recursive: true });

async function measure(kind: 'small' | 'heavy', atOnce: number, duration: number): Promise<string> {
  const end = performance.now() + duration * 1000;
  const [startedAt, used] = [performance.now(), process.cpuUsage()];
  let written = 0;
  const lane = async (): Promise<void> => {
    for (; performance.now() < end; written += 1) await ledger.record(operation(), [reading(kind)]);
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  const { user, system } = process.cpuUsage(used);
  const rate = Math.round((written * 1000) / (performance.now() - startedAt));
  return `${kind} in flight ${atOnce}: ${((user + system) / written).toFixed(1)} µs CPU a record, ${rate} records/s`;
}

function operation(): LedgerOperation {
  const reader = somebody();
  return { reader, client: 'portal', agency: null, role: null, purpose: null, case: null, hash: 'ab'.repeat(32) };
}

/** One agency and three fields, or seven and forty. */
function reading(kind: 'small' | 'heavy'): Reading {
  const [agencies, each] = kind === 'small' ? [1, 3] : [7, 6];
  const fields = Array.from({ length: agencies }, (_, agency) => ({
    agency: `agency-${agency}`,
    coordinates: Array.from({ length: each }, (_field, field) => `SomeType.someField${agency}${field}`),
    outcome: 'RETURNED' as const,
  }));
  return { subject: somebody(), basis: 'SELF', grounds: null, fields, visibleFrom: null };
}

function somebody(): string {
  return `person-${Math.floor(Math.random() * people)}`;
}
