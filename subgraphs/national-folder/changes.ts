import type { Kysely, Transaction } from 'kysely';
import { lastChange, tick } from './clock.ts';
import { requestOf } from './index-row.ts';
import type { FolderChangesRecord } from './records.ts';
import type { FolderTables } from './tables.ts';

export interface ChangesQuestion {
  readonly owner: string;
  /** Milliseconds since the epoch, by the folder's clock. */
  readonly since: bigint;
  readonly first: number;
  readonly now: Date;
}

/** What has changed after a time, the earliest first, and the time from which to go on. */
export async function readChanges(db: Kysely<FolderTables>, question: ChangesQuestion): Promise<FolderChangesRecord> {
  await release(db, question);
  const present = await lastChange(db); // read first: whatever is committed meanwhile is later
  const { messages, requests } = await changed(db, question, present);
  const times = [...messages, ...requests].map((row) => row.changed ?? 0n).toSorted(byTime);
  const hasMore = times.length > question.first;
  const until = hasMore ? (times[question.first - 1] ?? present) : later(present, question.since);
  const shownMessages = messages.filter((row) => (row.changed ?? 0n) <= until);
  return {
    messages: shownMessages.filter((row) => row.withdrawn_at === null),
    removed: shownMessages.filter((row) => row.withdrawn_at !== null).map(({ id }) => id),
    requests: requests.filter((row) => row.changed <= until).map(requestOf),
    until: new Date(Number(until)).toISOString(),
    hasMore,
    eraseBy: await eraseBy(db, question.now),
  };
}

async function changed(db: Kysely<FolderTables>, { owner, since, first }: ChangesQuestion, present: bigint) {
  const messages = db
    .selectFrom('message')
    .selectAll()
    .where('owner_ref', '=', owner)
    .where('changed', '>', since)
    .where('changed', '<=', present)
    .orderBy('changed')
    .limit(first + 1);
  const requests = db
    .selectFrom('request_index')
    .selectAll()
    .where('owner_ref', '=', owner)
    .where('changed', '>', since)
    .where('changed', '<=', present)
    .orderBy('changed')
    .limit(first + 1);
  return { messages: await messages.execute(), requests: await requests.execute() };
}

/** What was to be shown later, and now may be, is a change of now. */
async function release(db: Kysely<FolderTables>, { owner, now }: ChangesQuestion): Promise<void> {
  const due = await dueMessages(db, owner, now);
  if (due.length === 0) return;
  await db.transaction().execute(async (transaction) => {
    for (const id of due) await stamp(transaction, id, now);
  });
}

async function dueMessages(db: Kysely<FolderTables>, owner: string, now: Date): Promise<readonly string[]> {
  const due = db
    .selectFrom('message')
    .select('id')
    .where('owner_ref', '=', owner)
    .where('changed', 'is', null)
    .where('delivered_at', '<=', now.toISOString())
    .orderBy('delivered_at');
  return (await due.execute()).map(({ id }) => id);
}

async function stamp(transaction: Transaction<FolderTables>, id: string, now: Date): Promise<void> {
  const changedAt = await tick(transaction, now);
  await transaction
    .updateTable('message')
    .set({ changed: changedAt })
    .where('id', '=', id)
    .where('changed', 'is', null)
    .execute();
}

async function eraseBy(db: Kysely<FolderTables>, now: Date): Promise<string> {
  const term = db.selectFrom('folder_term').select('days').where('kind', '=', 'OFFLINE_COPY');
  const { days } = await term.executeTakeFirstOrThrow();
  return new Date(now.getTime() + days * 86_400_000).toISOString();
}

function byTime(one: bigint, other: bigint): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function later(one: bigint, other: bigint): bigint {
  return one > other ? one : other;
}
