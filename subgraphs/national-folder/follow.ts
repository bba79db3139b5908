import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { EventFollow, ToldEvent } from '../kit/events/events.ts';
import { tick } from './clock.ts';
import { readMessage, readRequest, Refusal, type ToldMessage } from './read-event.ts';
import type { FolderTables } from './tables.ts';

type Follow = EventFollow<FolderTables>;
type Apply = (transaction: Transaction<FolderTables>, event: ToldEvent, now: Date) => Promise<void>;

/** What the folder does when an agency tells something. */
export const follows: readonly Follow[] = [
  follow('folder.message', receive),
  follow('folder.withdrawn', withdraw),
  follow('request.opened', list),
  follow('request.moved', touch),
];

function follow(type: string, apply: Apply): Follow {
  return { from: '*', type, apply: (transaction, event) => orRefuse(apply, transaction, event) };
}

/** What nobody could ever take holds up nothing: it is noted, and left. */
async function orRefuse(apply: Apply, transaction: Transaction<FolderTables>, event: ToldEvent): Promise<void> {
  const now = new Date();
  try {
    await apply(transaction, event, now);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await transaction
      .insertInto('refused_event')
      .values({ event: event.id, from_agency: event.from, reason: error.message, at: now.toISOString() })
      .onConflict((conflict) => conflict.column('event').doNothing())
      .execute();
  }
}

async function receive(transaction: Transaction<FolderTables>, event: ToldEvent, now: Date): Promise<void> {
  const pointers = transaction.selectFrom('pointer_only').select('agency').where('agency', '=', event.from);
  const message = readMessage(event, (await pointers.executeTakeFirst()) !== undefined);
  await insertMessage(transaction, { ...message, from: event.from, at: now });
}

interface NewMessage extends ToldMessage {
  readonly from: string;
  readonly at: Date;
  /** Of the seed; one that nobody can guess when left out. */
  readonly id?: string;
}

/** Records a message, unless it has come before; one for later is not a change until then. */
export async function insertMessage(db: Kysely<FolderTables>, message: NewMessage): Promise<void> {
  const { from, source, office, owner, subject, body, attachments, visibleFrom, at } = message;
  const isLater = visibleFrom !== null && visibleFrom > at.toISOString();
  const { id = `msg_${randomBytes(16).toString('base64url')}` } = message;
  const inserted = await db
    .insertInto('message')
    .values({
      id,
      from_agency: from,
      source,
      office,
      owner_ref: owner,
      subject_fa: subject.fa,
      subject_en: subject.en,
      body_fa: body?.fa ?? null,
      body_en: body?.en ?? null,
      delivered_at: isLater ? visibleFrom : at.toISOString(),
      read_at: null,
      archived_at: null,
      withdrawn_at: null,
      changed: isLater ? null : await tick(db, at),
    })
    .onConflict((conflict) => conflict.columns(['from_agency', 'source']).doNothing())
    .executeTakeFirst();
  if (inserted.numInsertedOrUpdatedRows === 0n || attachments.length === 0) return;
  const rows = attachments.map(({ mediaType: media_type, ...rest }, ordinal) => ({
    ...rest,
    media_type,
    message_id: id,
    ordinal,
  }));
  await db.insertInto('attachment').values(rows).execute();
}

/** Leaves of a message that it was there, so that copies of it are erased too. */
async function withdraw(transaction: Transaction<FolderTables>, { from, data }: ToldEvent, now: Date): Promise<void> {
  const { ref } = data;
  if (typeof ref !== 'string') throw new Refusal('names no message');
  const nothing = { subject_fa: '', subject_en: '', body_fa: null, body_en: null };
  const withdrawn = await transaction
    .updateTable('message')
    .set({ ...nothing, withdrawn_at: now.toISOString(), changed: await tick(transaction, now) })
    .where('from_agency', '=', from)
    .where('source', '=', ref)
    .where('withdrawn_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (withdrawn === undefined) return;
  await transaction.deleteFrom('attachment').where('message_id', '=', withdrawn.id).execute();
}

async function list(transaction: Transaction<FolderTables>, event: ToldEvent, now: Date): Promise<void> {
  const { trackingCode, owner, openedAt, type, office } = readRequest(event);
  await transaction
    .insertInto('request_index')
    .values({
      tracking_code: trackingCode,
      from_agency: event.from,
      office,
      type,
      owner_ref: owner,
      opened_at: openedAt,
      changed: await tick(transaction, now),
    })
    .onConflict((conflict) => conflict.column('tracking_code').doNothing())
    .execute();
}

/** Only the agency whose it is moves a request. */
async function touch(transaction: Transaction<FolderTables>, { from, entity }: ToldEvent, now: Date): Promise<void> {
  await transaction
    .updateTable('request_index')
    .set({ changed: await tick(transaction, now) })
    .where('tracking_code', '=', entity)
    .where('from_agency', '=', from)
    .execute();
}
