import { type Kysely, sql, type Transaction } from 'kysely';
import { recordEvidence } from '../evidence/record-evidence.ts';
import { foreignCallerOf, type ForeignCaller } from '../rules/foreign-caller.ts';
import type { CatalogueTables } from '../tables.ts';
import type { Batch, CountedCalls } from './batch.ts';

/**
 * Adds a batch to what is on record, and the evidence that follows from it, in one transaction, once: a number that is not
 * above the last of its writer came before.
 *
 * @param now milliseconds since the epoch; an hour that has not begun is evidence of nothing
 * @returns whether it came for the first time
 */
export async function takeBatch(db: Kysely<CatalogueTables>, batch: Batch, now: number): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    if (!(await claim(transaction, batch))) return false;
    const counts = await ofKnownReaders(transaction, batch.counts);
    if (counts.length > 0) await addCounts(transaction, counts);
    await recordAnswers(transaction, counts, now);
    return true;
  });
}

async function claim(transaction: Transaction<CatalogueTables>, { writer, sequence }: Batch): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('traffic_writer')
    .values({ writer, sequence })
    .onConflict((conflict) =>
      conflict.column('writer').doUpdateSet({ sequence }).where(sql.ref('traffic_writer.sequence'), '<', sequence),
    )
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Of an agency that is not listed here it is counted that somebody read, not who. */
async function ofKnownReaders(
  transaction: Transaction<CatalogueTables>,
  counts: readonly CountedCalls[],
): Promise<readonly CountedCalls[]> {
  const named = [...new Set(counts.flatMap(({ reader }) => reader ?? []))];
  if (named.length === 0) return counts;
  const rows = await transaction.selectFrom('agency').select('id').where('id', 'in', named).execute();
  const known = new Set(rows.map(({ id }) => id));
  return counts.map((count) => ({
    ...count,
    reader: count.reader !== null && known.has(count.reader) ? count.reader : null,
  }));
}

const numbers = ['calls', 'latency_10', 'latency_50', 'latency_250', 'latency_1000', 'latency_more'] as const;

/** In the order of keys, so that batches that come at once take rows in one order. Those that became alike are added up. */
async function addCounts(transaction: Transaction<CatalogueTables>, counts: readonly CountedCalls[]): Promise<void> {
  const byKey = Map.groupBy(counts.map(rowOf), ({ key }) => key);
  const rows = [...byKey.values()].map((alike) => alike.reduce(addRow));
  const more = (column: (typeof numbers)[number]) =>
    sql<bigint>`${sql.ref(`traffic.${column}`)} + ${sql.ref(`excluded.${column}`)}`;
  await transaction
    .insertInto('traffic')
    .values(rows.sort((left, right) => (left.key < right.key ? -1 : 1)))
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(Object.fromEntries(numbers.map((column) => [column, more(column)]))),
    )
    .execute();
}

type Row = ReturnType<typeof rowOf>;

function rowOf({ callerKind, clientKind, latency, calls, ...by }: CountedCalls) {
  const { hour, subgraph, reader, operation, outcome, code } = by;
  const [latency_10, latency_50, latency_250, latency_1000, latency_more] = latency;
  const key = [hour, subgraph, callerKind, clientKind, reader, operation, outcome, code].join(' ');
  const kinds = { caller_kind: callerKind, client_kind: clientKind };
  return { key, ...by, ...kinds, calls, latency_10, latency_50, latency_250, latency_1000, latency_more };
}

function addRow(left: Row, right: Row): Row {
  return { ...left, ...Object.fromEntries(numbers.map((column) => [column, left[column] + right[column]])) };
}

async function recordAnswers(
  transaction: Transaction<CatalogueTables>,
  counts: readonly CountedCalls[],
  now: number,
): Promise<void> {
  const rows = await transaction.selectFrom('subgraph').select(['name', 'agency_id']).execute();
  const owners = new Map(rows.map(({ name, agency_id }) => [name, agency_id]));
  for (const count of counts) {
    const owner = owners.get(count.subgraph) ?? null;
    const caller = owner === null ? null : foreignCallerOf(count, owner);
    if (owner === null || caller === null || Date.parse(count.hour) > now) continue;
    await recordEvidence(transaction, answerOf(count, owner, caller));
  }
}

/** Of one agency, caller and hour there is one fact, whichever subgraph or batch it came by. */
function answerOf({ hour, subgraph }: CountedCalls, agencyId: string, caller: ForeignCaller) {
  const who = caller === 'citizens' ? 'citizens' : caller.agencyId;
  const by = caller === 'citizens' ? { callerId: null, byCitizens: true as const } : { callerId: caller.agencyId };
  const fact = { id: `answered.${agencyId}.${who}.${hour}`, agencyId, at: hour, source: null, subgraph } as const;
  return { ...fact, origin: 'OBSERVED', kind: 'ANSWERED', ...by } as const;
}
