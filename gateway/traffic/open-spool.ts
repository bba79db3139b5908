import { randomBytes } from 'node:crypto';
import { type Kysely, type Selectable, sql } from 'kysely';
import { type Database, type DatabaseLocation, migrate, openDatabase } from '../../subgraphs/kit/database/database.ts';
import type { Count } from './count.ts';
import { keyOf } from './counter.ts';
import { migrations, type SpoolTables } from './spool-tables.ts';

/** Counts that are handed in together and once: by its writer and number whoever takes it knows whether it came before. */
export interface Batch {
  readonly writer: string;
  readonly sequence: number;
  /** The counts as JSON, as they were sealed. */
  readonly body: string;
}

/** Where counts wait, durably, until they are handed in. Several gateways may share one. */
export interface Spool {
  /** Adds counts to those that wait. Once it resolves they survive the process. */
  add(counts: readonly Count[]): Promise<void>;
  /** The batch to hand in next, whoever sealed it; seals one of what waits where there is none. Null: nothing waits. */
  next(): Promise<Batch | null>;
  /** Forgets a batch that was taken. */
  remove(batch: Batch): Promise<void>;
  close(): Promise<void>;
}

/** Counts in one batch: some 20 kB. */
const mostOfBatch = 100;
/** Rows of one statement. */
const mostOfStatement = 500;

/** Opened when it is first needed, and tried anew after a failure: nobody waits for it to answer a request. */
export function openSpool(location: DatabaseLocation): Spool {
  const writer = `g${randomBytes(9).toString('hex')}`;
  let sequence = 0;
  let opened: Promise<Database<SpoolTables>> | null = null;

  async function database(): Promise<Kysely<SpoolTables>> {
    opened ??= open(location);
    try {
      return (await opened).db;
    } catch (cause) {
      opened = null;
      throw cause;
    }
  }

  return {
    async add(counts) {
      if (counts.length === 0) return;
      const db = await database();
      await db.transaction().execute(async (transaction) => {
        for (let from = 0; from < counts.length; from += mostOfStatement)
          await addRows(transaction, counts.slice(from, from + mostOfStatement));
      });
    },
    async next() {
      const db = await database();
      const waiting = await oldest(db);
      if (waiting !== null) return waiting;
      const sealed = await seal(db, writer, sequence + 1);
      if (sealed !== null) sequence = sealed.sequence;
      return sealed;
    },
    async remove(batch) {
      const db = await database();
      const { writer: whose, sequence: number } = batch;
      await db.deleteFrom('traffic_batch').where('writer', '=', whose).where('sequence', '=', BigInt(number)).execute();
    },
    async close() {
      const database_ = await opened?.catch(() => null);
      await database_?.close();
    },
  };
}

async function open(location: DatabaseLocation): Promise<Database<SpoolTables>> {
  const database = await openDatabase<SpoolTables>(location);
  try {
    await migrate(database.db, migrations);
    return database;
  } catch (error) {
    await database.close().catch(() => undefined); // the first error says more
    throw database.explain(error);
  }
}

const numbers = ['calls', 'latency_10', 'latency_50', 'latency_250', 'latency_1000', 'latency_more'] as const;

/** In the order of keys, so that gateways that share the spool take its rows in one order. */
async function addRows(db: Kysely<SpoolTables>, counts: readonly Count[]): Promise<void> {
  const rows = counts.map(rowOf).sort((left, right) => (left.key < right.key ? -1 : 1));
  const more = (column: (typeof numbers)[number]) =>
    sql<bigint>`${sql.ref(`traffic_pending.${column}`)} + ${sql.ref(`excluded.${column}`)}`;
  await db
    .insertInto('traffic_pending')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('key').doUpdateSet(Object.fromEntries(numbers.map((column) => [column, more(column)]))),
    )
    .execute();
}

function rowOf(count: Count) {
  const { hour, subgraph, callerKind, clientKind, reader, operation, outcome, code, calls, latency } = count;
  const [latency_10 = 0, latency_50 = 0, latency_250 = 0, latency_1000 = 0, latency_more = 0] = latency;
  return {
    ...{ key: keyOf(count), hour, subgraph, reader, operation, outcome, code, calls },
    ...{ caller_kind: callerKind, client_kind: clientKind },
    ...{ latency_10, latency_50, latency_250, latency_1000, latency_more },
  };
}

/** Of one writer the first: its batches are handed in one after the other. */
async function oldest(db: Kysely<SpoolTables>): Promise<Batch | null> {
  const row = await db
    .selectFrom('traffic_batch')
    .selectAll()
    .orderBy('writer')
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, sequence: Number(row.sequence) };
}

/** Takes what waits, the oldest hours first, and makes a batch of it, in one transaction. */
async function seal(db: Kysely<SpoolTables>, writer: string, sequence: number): Promise<Batch | null> {
  return db.transaction().execute(async (transaction) => {
    const first = transaction
      .selectFrom('traffic_pending')
      .select('key')
      .orderBy('hour')
      .orderBy('key')
      .limit(mostOfBatch);
    const taken = await transaction.deleteFrom('traffic_pending').where('key', 'in', first).returningAll().execute();
    if (taken.length === 0) return null;
    const batch = { writer, sequence, body: JSON.stringify(taken.map(readRow)) };
    await transaction
      .insertInto('traffic_batch')
      .values({ ...batch, sequence: BigInt(sequence) })
      .execute();
    return batch;
  });
}

function readRow(row: Selectable<SpoolTables['traffic_pending']>) {
  const { hour, subgraph, reader, operation, outcome, code } = row;
  const [calls, ...latency] = numbers.map((column) => Number(row[column]));
  const who = { callerKind: row.caller_kind, clientKind: row.client_kind, reader };
  return { hour, subgraph, ...who, operation, outcome, code, calls, latency };
}
