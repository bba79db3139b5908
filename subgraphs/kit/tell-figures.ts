import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import { putEvent } from './events/events.ts';

/** How far an agency has told the statistical centre what it already had, or what it told last; see {@link createToldTable}. */
export interface ToldTable {
  figures_told: {
    subject: string;
    /** The last row's key, or a digest of what was told. */
    place: string;
  };
}

/** For a migration of an agency that tells the statistical centre what it has; beside the tables of events. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createToldTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('figures_told')
    .addColumn('subject', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .execute();
}

/** As many as fit into one event. */
const batch = 400;

export interface Telling<Schema, Row> {
  /** The event's type. */
  readonly type: string;
  /** Rows after a place, in its order. */
  rows(db: Kysely<Schema>, after: string, limit: number): Promise<readonly Row[]>;
  placeOf(row: Row): string;
  /** What is told of a row. */
  tell(row: Row): Readonly<Record<string, unknown>>;
}

/**
 * Tells the statistical centre all that there is, a batch and transaction at a time: it goes on where it was when it was
 * ended, and of several processes one tells each batch. Does nothing once all is told.
 */
export async function tellAll<Schema extends ToldTable, Row>(
  db: Kysely<Schema>,
  { type, rows, placeOf, tell }: Telling<Schema, Row>,
): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await db.transaction().execute(async (transaction) => {
      const place = await lockPlace(transaction, type);
      const found = await rows(transaction, place, batch);
      const last = found.at(-1);
      if (last === undefined) return false;
      await setPlace(transaction, type, placeOf(last));
      const told = { type, entity: `${type} ${placeOf(last)}`, to: ['statistics'], data: { rows: found.map(tell) } };
      await putEvent(transaction, told);
      return found.length === batch;
    });
    await nextTurn();
  }
}

/**
 * Tells the statistical centre how many there are of something, when that has changed.
 *
 * @param count the rows of the table, without anybody in them
 * @param part of what, where one event could not hold all of it
 */
export async function tellCounts<Schema extends ToldTable>(
  db: Kysely<Schema>,
  type: string,
  count: (db: Kysely<Schema>) => Promise<Readonly<Record<string, unknown>>>,
  part = '',
): Promise<void> {
  const subject = part === '' ? type : `${type} ${part}`;
  await db.transaction().execute(async (transaction) => {
    const place = await lockPlace(transaction, subject);
    const data = await count(transaction);
    const digest = createHash('sha256').update(JSON.stringify(data, plain)).digest('base64url');
    if (digest === place) return;
    await setPlace(transaction, subject, digest);
    const told = JSON.parse(JSON.stringify(data, plain)) as Readonly<Record<string, unknown>>;
    await putEvent(transaction, { type, entity: subject, to: ['statistics'], data: told });
  });
}

/** Sums of rials are whole numbers of 64 bits. */
function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Others wait until the transaction ends. */
async function lockPlace<Schema extends ToldTable>(db: Transaction<Schema>, subject: string): Promise<string> {
  const told = db as unknown as Transaction<ToldTable>;
  const row = await told
    .insertInto('figures_told')
    .values({ subject, place: '' })
    .onConflict((conflict) => conflict.column('subject').doUpdateSet({ subject }))
    .returning('place')
    .executeTakeFirstOrThrow();
  return row.place;
}

async function setPlace<Schema extends ToldTable>(db: Transaction<Schema>, subject: string, place: string) {
  const told = db as unknown as Transaction<ToldTable>;
  await told.updateTable('figures_told').set({ place }).where('subject', '=', subject).execute();
}
