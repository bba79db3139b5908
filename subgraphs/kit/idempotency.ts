import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { AgencyError } from './errors.ts';
import { runningMutation } from './running-mutation.ts';

/** The table that an agency with mutations adds to its own by {@link createIdempotencyTable}. */
export interface IdempotencyTable {
  idempotency: {
    caller: string;
    key: string;
    /** SHA-256 of mutation and input, in rows of earlier releases of the input alone, so that nothing of it is kept. */
    input_hash: string;
    /** What the mutation returned, as the agency chose to remember it: an id, not the record. */
    answer: string;
  };
}

export interface IdempotentRequest {
  /** Whose key it is: two callers may choose the same key. */
  readonly caller: string;
  readonly key: string;
  readonly input: unknown;
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a migration knows the tables of its own time only
export async function createIdempotencyTable(db: Kysely<any>): Promise<void> {
  await db.schema
    .createTable('idempotency')
    .ifNotExists() // what an agency takes from the kit may have made it
    .addColumn('caller', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('input_hash', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('idempotency_key', ['caller', 'key'])
    .execute();
}

/**
 * Acts once for each caller and key, in one transaction with the effect: the same mutation with the same key and input
 * gets the answer that was given before, whatever has changed since.
 *
 * @throws AgencyError IDEMPOTENCY_KEY_REUSED when the key came before with another mutation or input; BAD_USER_INPUT when
 *   it is empty or longer than 200 characters.
 */
export async function actOnce<Schema extends IdempotencyTable>(
  db: Kysely<Schema>,
  { caller, key, input }: IdempotentRequest,
  act: (transaction: Transaction<Schema>) => Promise<string>,
): Promise<string> {
  checkKey(key);
  const mutation = runningMutation();
  const inputHash = sha256(`${mutation}\n${JSON.stringify(input)}`);
  return db.transaction().execute(async (transaction) => {
    const keys = transaction as unknown as Transaction<IdempotencyTable>;
    const claimed = await keys
      .insertInto('idempotency')
      .values({ caller, key, input_hash: inputHash, answer: '' })
      .onConflict((conflict) => conflict.columns(['caller', 'key']).doNothing())
      .executeTakeFirst();
    if (claimed.numInsertedOrUpdatedRows === 0n)
      return answerBefore(keys, { caller, key, input }, [inputHash, ...earlierHashes(mutation, input)]);
    const answer = await act(transaction);
    await keys.updateTable('idempotency').set({ answer }).where('caller', '=', caller).where('key', '=', key).execute();
    return answer;
  });
}

/** What stands in rows of earlier releases: the hash of the input, where agencies named the mutation in it themselves or not. */
function earlierHashes(mutation: string, input: unknown): string[] {
  return [input, { [mutation]: input }].map((former) => sha256(JSON.stringify(former)));
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function answerBefore(
  keys: Kysely<IdempotencyTable>,
  { caller, key }: IdempotentRequest,
  hashes: readonly string[],
): Promise<string> {
  const before = await keys
    .selectFrom('idempotency')
    .selectAll()
    .where('caller', '=', caller)
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (hashes.includes(before.input_hash)) return before.answer;
  throw new AgencyError('IDEMPOTENCY_KEY_REUSED', {
    fa: 'این کلید تکرارناپذیری پیش‌تر با عملیات یا درخواستی دیگر آمده است؛ برای درخواست تازه کلیدی تازه بفرستید.',
    en: 'This idempotency key came before with another mutation or input; send a new key for a new request.',
  });
}

function checkKey(key: string): void {
  if (key.length > 0 && key.length <= 200) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'کلید تکرارناپذیری باید ۱ تا ۲۰۰ نویسه باشد.',
    en: 'An idempotency key must have 1 to 200 characters.',
  });
}
