import { randomBytes } from 'node:crypto';
import type { Kysely, Selectable, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';
import { today } from '../kit/today.ts';
import { type CoverRow, selectCovers } from './registry.ts';
import { noSuchRenewal, pendingRenewal } from './refusals.ts';
import { requests } from './requests.ts';
import { renewedSpan, requireRenewable } from './rules.ts';
import type { HealthInsuranceTables, RenewalRefusal } from './tables.ts';

type Db = Kysely<HealthInsuranceTables>;
type Tx = Transaction<HealthInsuranceTables>;
export type Renewal = Selectable<HealthInsuranceTables['renewal']>;

const received = { fa: 'درخواست به واحد صدور رسید.', en: 'The request has reached the office that issues covers.' };

/**
 * Receives a head's request for another year.
 *
 * @returns its tracking code
 * @throws AgencyError COVER_NOT_RENEWABLE, RENEWAL_NOT_OPEN, RENEWAL_PENDING
 */
export function receiveRenewal(db: Db, request: IdempotentRequest, head: string, now: Date): Promise<string> {
  return actOnce(db, request, async (transaction) => {
    const rows = await selectCovers(transaction).where('person_ref', '=', head).execute();
    const cover = requireRenewable(rows, today(now));
    await lockCover(transaction, cover.cover_id);
    if (await isPending(transaction, cover.cover_id)) throw pendingRenewal();
    const { tracking_code } = await requests.open<HealthInsuranceTables>(transaction, {
      type: 'CoverRenewalRequest',
      service: 'cover-renewal',
      owner: { person: head },
      at: now,
    });
    const row: Renewal = { tracking_code, cover_id: cover.cover_id, granted_cover: null, refusal: null };
    await transaction.insertInto('renewal').values(row).execute();
    const move = {
      trackingCode: tracking_code,
      stage: 'PROCESSING',
      state: 'IN_PROGRESS',
      note: received,
      at: now,
    } as const;
    await requests.move<HealthInsuranceTables>(transaction, move);
    return tracking_code;
  });
}

/**
 * Decides a renewal: a new cover for the head and all who still depend on the head, or why not.
 *
 * @param refusal null: it is granted
 * @returns its tracking code
 * @throws AgencyError FORBIDDEN when there is no such request, REQUEST_CLOSED
 */
export function decideRenewal(
  db: Db,
  request: IdempotentRequest,
  { typed, refusal }: { readonly typed: string; readonly refusal: RenewalRefusal | null },
  now: Date,
): Promise<string> {
  return actOnce(db, request, async (transaction) => {
    const trackingCode = readTrackingCode(typed) ?? '';
    const renewal = await transaction
      .selectFrom('renewal')
      .selectAll()
      .where('tracking_code', '=', trackingCode)
      .executeTakeFirst();
    if (renewal === undefined) throw noSuchRenewal();
    const state = refusal === null ? 'COMPLETED' : 'REFUSED';
    await requests.move<HealthInsuranceTables>(transaction, { trackingCode, stage: 'DELIVERY', state, at: now });
    const granted_cover = refusal === null ? await renew(transaction, renewal, today(now)) : null;
    const decided = transaction.updateTable('renewal').set({ granted_cover, refusal });
    await decided.where('tracking_code', '=', trackingCode).execute();
    return trackingCode;
  });
}

/** Whoever else renews the same cover waits for the end of this transaction. */
async function lockCover(transaction: Tx, id: string): Promise<void> {
  const touched = transaction.updateTable('cover').set(({ ref }) => ({ until_day: ref('until_day') }));
  await touched.where('id', '=', id).execute();
}

async function isPending(transaction: Tx, cover: string): Promise<boolean> {
  const pending = await transaction
    .selectFrom('renewal')
    .select('tracking_code')
    .where('cover_id', '=', cover)
    .where('granted_cover', 'is', null)
    .where('refusal', 'is', null)
    .executeTakeFirst();
  return pending !== undefined;
}

async function renew(transaction: Tx, { cover_id }: Renewal, day: string): Promise<string> {
  const rows = await selectCovers(transaction).where('cover_id', '=', cover_id).execute();
  const head = rows.find(({ relation }) => relation === 'HEAD');
  if (head === undefined) throw new TypeError('A cover of the register has no head.');
  const { from, until } = renewedSpan(head, day);
  const { scheme } = await transaction
    .selectFrom('cover')
    .select('scheme')
    .where('id', '=', cover_id)
    .executeTakeFirstOrThrow();
  const id = randomBytes(16).toString('base64url');
  const cover = { id, head_ref: head.head_ref, scheme, from_day: from, until_day: until };
  await transaction.insertInto('cover').values(cover).execute();
  await transaction
    .insertInto('covered_person')
    .values(rows.filter((row) => staysUntil(row, from)).map((row) => memberOf(row, id, from)))
    .execute();
  return id;
}

const staysUntil = ({ belongs_until }: CoverRow, day: string) => belongs_until === null || belongs_until >= day;

function memberOf({ person_ref, relation, belongs_until }: CoverRow, cover_id: string, from_day: string) {
  return { cover_id, person_ref, relation, from_day, until_day: belongs_until };
}
