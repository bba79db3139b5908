import { type ColumnType, type Kysely } from 'kysely';
import type { Migration } from '../../subgraphs/kit/database/database.ts';

type Whole = ColumnType<bigint, number | bigint, number | bigint>;

/** What was counted and is not yet handed in. */
export interface SpoolTables {
  /** Counts that are still added to: one row for all that is alike in the same hour, however long nothing is sent. */
  traffic_pending: {
    key: string;
    hour: string;
    subgraph: string;
    caller_kind: string;
    client_kind: string;
    reader: string | null;
    operation: string;
    outcome: string;
    code: string | null;
    calls: Whole;
    latency_10: Whole;
    latency_50: Whole;
    latency_250: Whole;
    latency_1000: Whole;
    latency_more: Whole;
  };
  /** Sealed: never changed again, sent until it is acknowledged. */
  traffic_batch: { writer: string; sequence: Whole; body: string };
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
type AnyDatabase = Kysely<any>;

export const migrations: readonly Migration[] = [{ name: '0001-spool', up: createSpool }];

async function createSpool(db: AnyDatabase): Promise<void> {
  await db.schema
    .createTable('traffic_pending')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('hour', 'text', (column) => column.notNull())
    .addColumn('subgraph', 'text', (column) => column.notNull())
    .addColumn('caller_kind', 'text', (column) => column.notNull())
    .addColumn('client_kind', 'text', (column) => column.notNull())
    .addColumn('reader', 'text')
    .addColumn('operation', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('calls', 'bigint', (column) => column.notNull())
    .addColumn('latency_10', 'bigint', (column) => column.notNull())
    .addColumn('latency_50', 'bigint', (column) => column.notNull())
    .addColumn('latency_250', 'bigint', (column) => column.notNull())
    .addColumn('latency_1000', 'bigint', (column) => column.notNull())
    .addColumn('latency_more', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('traffic_batch')
    .addColumn('writer', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('traffic_batch_key', ['writer', 'sequence'])
    .execute();
}
