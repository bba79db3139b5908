import type { Kysely } from 'kysely';

/** What an agency tells, and how far it has followed others. */
export interface EventTables {
  /** One row: the number of the last event, and what these numbers belong to. */
  event_counter: { id: number; feed: string; last: bigint };
  event: { sequence: bigint; id: string; type: string; entity: string; at: string; data: string };
  /** Who is told; `*`: every agency. */
  event_recipient: { recipient: string; sequence: bigint };
  /** How far each other agency's feed has been applied. */
  event_cursor: { publisher: string; feed: string; position: bigint };
  /** Events that could not be applied yet, and those that wait behind them. */
  event_waiting: {
    publisher: string;
    sequence: bigint;
    entity: string;
    /** The whole of it, as JSON. */
    event: string;
    attempts: number;
    retry_at: string;
  };
}

/** The tables of an agency that tells or follows; for one of its migrations, or several: they are made once. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createEventTables(db: Kysely<any>): Promise<void> {
  await createOutbox(db);
  await db.schema
    .createTable('event_cursor')
    .ifNotExists()
    .addColumn('publisher', 'text', (column) => column.primaryKey())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('position', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('event_waiting')
    .ifNotExists()
    .addColumn('publisher', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('retry_at', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_waiting_key', ['publisher', 'sequence'])
    .execute();
  await db.schema
    .createIndex('event_waiting_by_entity')
    .ifNotExists()
    .on('event_waiting')
    .columns(['publisher', 'entity', 'sequence'])
    .execute();
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
async function createOutbox(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('event_counter')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('last', 'bigint', (column) => column.notNull())
    .execute();
  await db
    .insertInto('event_counter')
    .values({ id: 1, feed: crypto.randomUUID(), last: 0n })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  await db.schema
    .createTable('event')
    .ifNotExists()
    .addColumn('sequence', 'bigint', (column) => column.primaryKey())
    .addColumn('id', 'text', (column) => column.notNull().unique())
    .addColumn('type', 'text', (column) => column.notNull())
    .addColumn('entity', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('data', 'text', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('event_recipient')
    .ifNotExists()
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('sequence', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('event_recipient_key', ['recipient', 'sequence'])
    .execute();
}
