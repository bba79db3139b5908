import type { Kysely } from 'kysely';

/** What the national window has counted of calls to subgraphs, and which batches of its processes have come. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createTrafficTables(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('traffic')
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
  await db.schema.createIndex('traffic_by_subgraph_hour').on('traffic').columns(['subgraph', 'hour']).execute();
  await db.schema
    .createTable('traffic_writer')
    .addColumn('writer', 'text', (column) => column.primaryKey())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .execute();
}
