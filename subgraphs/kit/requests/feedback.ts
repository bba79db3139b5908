import type { Kysely } from 'kysely';
import type { AgencyCaller } from '../context.ts';
import { AgencyError } from '../errors.ts';
import { actOnce } from '../idempotency.ts';
import { actorOf, lockOwnRequest } from './acting.ts';
import { requestNotFinished, requestRated } from './refusals.ts';
import type { RequestTables } from './tables.ts';
import { tellRating } from './tell-statistics.ts';

interface Rating {
  readonly input: {
    readonly request: string;
    readonly rating: number;
    readonly reasons?: readonly string[] | null;
  };
  readonly idempotencyKey: string;
}

const mostReasons = 5;

/**
 * Rates how a request was handled that is COMPLETED or REFUSED, once. What was given is not kept at the agency: it goes
 * to the statistical centre, which does not hear whose it is.
 *
 * @returns the tracking code
 * @throws AgencyError FORBIDDEN, REQUEST_NOT_FINISHED, REQUEST_RATED, BAD_USER_INPUT
 */
export async function rateRequest(
  { input, idempotencyKey }: Rating,
  caller: AgencyCaller,
  db: Kysely<RequestTables>,
  now = new Date(),
): Promise<string> {
  const person = actorOf(caller);
  const reasons = requireReasons(input.reasons ?? []);
  requireRating(input.rating);
  return actOnce(db, { caller: person, key: idempotencyKey, input }, async (transaction) => {
    const request = await lockOwnRequest(transaction, input.request, caller);
    if (request.state !== 'COMPLETED' && request.state !== 'REFUSED') throw requestNotFinished();
    const noted = await transaction
      .insertInto('request_feedback')
      .values({ tracking_code: request.tracking_code })
      .onConflict((conflict) => conflict.column('tracking_code').doNothing())
      .executeTakeFirst();
    if (noted.numInsertedOrUpdatedRows === 0n) throw requestRated();
    await tellRating(transaction, request, { rating: input.rating, reasons, now });
    return request.tracking_code;
  });
}

function requireRating(rating: number): void {
  if (rating >= 1 && rating <= 5) return;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'امتیاز (rating) باید از ۱ تا ۵ باشد.',
    en: '`rating` must be from 1 to 5.',
  });
}

function requireReasons(reasons: readonly string[]): readonly string[] {
  const distinct = [...new Set(reasons)].sort();
  if (distinct.length === reasons.length && distinct.length <= mostReasons) return distinct;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'دلیل‌ها (reasons) باید ناتکراری و حداکثر پنج تا باشد.',
    en: '`reasons` must be different ones, five at most.',
  });
}
