import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { tellReceived, tellSent } from './delivery.ts';
import { noSuchLetter, notOfTheseTwo, receiverNotJoined } from './refusals.ts';
import type { CorrespondentRecord, LetterRecord, ReceiptRecord } from './records.ts';
import type { DocumentOfLetter } from './statements.ts';
import type { CorrespondenceTables } from './tables.ts';

/** A letter before it has a number. */
export interface NewLetter extends Omit<LetterRecord, 'serial' | 'arrived_at'> {
  readonly documents: readonly DocumentOfLetter[];
}

/** What the agency's database answers; a question costs one statement, whatever the number of letters. */
export interface Registry {
  /** Newest first. */
  lettersOf(agency: string, box: 'RECEIVED' | 'SENT'): Promise<readonly LetterRecord[]>;
  letters(ids: readonly string[]): Promise<ReadonlyMap<string, LetterRecord>>;
  /** By letter: the text first, then what is attached. */
  documentsOf(letters: readonly string[]): Promise<ReadonlyMap<string, readonly DocumentOfLetter[]>>;
  receiptsOf(letters: readonly string[]): Promise<ReadonlyMap<string, ReceiptRecord>>;
  /** By agency, present and former keys. */
  keys(): Promise<readonly CorrespondentRecord[]>;
  /** Registers a letter under the next number of its sender's year. @returns its id */
  send(request: IdempotentRequest, letter: NewLetter): Promise<string>;
  /** Records the first receipt of a letter; `check` sees letter and keys in the same transaction. */
  acknowledge(
    request: IdempotentRequest,
    receipt: ReceiptRecord,
    check: (letter: LetterRecord, keys: readonly CorrespondentRecord[]) => void,
  ): Promise<void>;
  /** Makes a key the one by which an agency signs from now on. @returns its id */
  registerKey(request: IdempotentRequest, key: Omit<CorrespondentRecord, 'until'>): Promise<string>;
}

type Db = Kysely<CorrespondenceTables>;

export function openRegistry(db: Db): Registry {
  return {
    ...readers(db),
    send: (request, letter) => actOnce(db, request, (transaction) => insertLetter(transaction, letter)),
    async acknowledge(request, receipt, check) {
      await actOnce(db, request, async (transaction) => {
        const { letters, keys } = readers(transaction);
        const letter = (await letters([receipt.letter_id])).get(receipt.letter_id);
        if (letter === undefined) throw noSuchLetter();
        check(letter, await keys());
        const first = await transaction
          .insertInto('receipt')
          .values(receipt)
          .onConflict((one) => one.column('letter_id').doNothing())
          .executeTakeFirst();
        if (first.numInsertedOrUpdatedRows === 1n) await tellReceived(transaction, letter, receipt.received_at);
        return letter.id;
      });
    },
    registerKey: (request, key) => actOnce(db, request, (transaction) => insertKey(transaction, key)),
  };
}

function readers(db: Db): Pick<Registry, 'lettersOf' | 'letters' | 'documentsOf' | 'receiptsOf' | 'keys'> {
  return {
    lettersOf: (agency, box) =>
      db
        .selectFrom('letter')
        .selectAll()
        .where(box === 'SENT' ? 'sender' : 'receiver', '=', agency)
        .orderBy('sent_at', 'desc')
        .orderBy('id')
        .execute(),
    async letters(ids) {
      const rows = await db.selectFrom('letter').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async documentsOf(ids) {
      const rows = await db
        .selectFrom('letter_document')
        .selectAll()
        .where('letter_id', 'in', ids)
        .orderBy('place')
        .execute();
      const documents = rows.map(({ media_type, ...row }) => ({ ...row, mediaType: media_type }));
      return Map.groupBy(documents, ({ letter_id }) => letter_id);
    },
    async receiptsOf(ids) {
      const rows = await db.selectFrom('receipt').selectAll().where('letter_id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.letter_id, row]));
    },
    keys: () => db.selectFrom('receipt_key').selectAll().orderBy('agency').orderBy('since').orderBy('key_id').execute(),
  };
}

async function insertLetter(
  db: Transaction<CorrespondenceTables>,
  { documents, ...letter }: NewLetter,
): Promise<string> {
  const joined = db
    .selectFrom('receipt_key')
    .select('agency')
    .where('agency', '=', letter.receiver)
    .where('until', 'is', null);
  if ((await joined.executeTakeFirst()) === undefined) throw receiverNotJoined();
  if (letter.in_reply_to !== null) await requireAnswerable(db, letter, letter.in_reply_to);
  const serial = await nextSerial(db, letter.sender, letter.jalali_year);
  const numbered = { ...letter, serial, arrived_at: null };
  await db.insertInto('letter').values(numbered).execute();
  const rows = documents.map(({ mediaType, ...document }, place) => ({
    ...document,
    letter_id: letter.id,
    place,
    media_type: mediaType,
  }));
  await db.insertInto('letter_document').values(rows).execute();
  await tellSent(db, numbered);
  return letter.id;
}

async function requireAnswerable(
  db: Db,
  { sender, receiver }: Omit<NewLetter, 'documents'>,
  id: string,
): Promise<void> {
  const answered = await db.selectFrom('letter').select(['sender', 'receiver']).where('id', '=', id).executeTakeFirst();
  const two = [sender, receiver].sort().join(' ');
  if (answered === undefined || [answered.sender, answered.receiver].sort().join(' ') !== two) throw notOfTheseTwo();
}

/** The row of the register makes letters that are sent at once wait for one another: a number that rolls back is given again. */
async function nextSerial(db: Transaction<CorrespondenceTables>, agency: string, jalali_year: number): Promise<number> {
  const { last } = await db
    .insertInto('register')
    .values({ agency, jalali_year, last: 1 })
    .onConflict((one) =>
      one.columns(['agency', 'jalali_year']).doUpdateSet(({ eb }) => ({ last: eb('register.last', '+', 1) })),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return last;
}

async function insertKey(
  db: Transaction<CorrespondenceTables>,
  key: Omit<CorrespondentRecord, 'until'>,
): Promise<string> {
  const { agency, key_id, since } = key;
  await db
    .updateTable('receipt_key')
    .set({ until: since })
    .where('agency', '=', agency)
    .where('key_id', '!=', key_id)
    .where('until', 'is', null)
    .execute();
  await db
    .insertInto('receipt_key')
    .values({ ...key, until: null })
    .onConflict((one) => one.columns(['agency', 'key_id']).doNothing())
    .execute();
  return key_id;
}
