import type { Kysely } from 'kysely';
import {
  consentHolds,
  delegationHolds,
  hasReadsLeft,
  inquiryHolds,
  isDelegate,
  isInquirer,
  isRecipient,
} from '../../schema/shared/trust/holds.ts';
import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import type { TrustTables } from './tables.ts';

/**
 * The person whom a consent, a delegation or an inquiry of the caller's lets her read about, by reference.
 *
 * @throws AgencyError BASIS_NOT_VALID: made up, over, or somebody else's, all alike.
 */
export async function subjectOf(
  db: Kysely<TrustTables>,
  basis: string,
  caller: AgencyCaller,
  now: Date,
): Promise<string> {
  const subject = await find(db, basis, caller, now);
  if (subject !== null) return subject;
  throw new AgencyError('BASIS_NOT_VALID', {
    fa: 'رضایت، استعلام یا نمایندگی نام‌برده برای شما معتبر نیست.',
    en: 'The consent, inquiry or representation that was named does not hold for you.',
  });
}

/** All three are looked up whatever the reference looks like, so that none takes longer than another. */
async function find(db: Kysely<TrustTables>, id: string, caller: AgencyCaller, now: Date): Promise<string | null> {
  const [consent, delegation, inquiry] = await Promise.all([
    db.selectFrom('consent').selectAll().where('id', '=', id).executeTakeFirst(),
    db.selectFrom('delegation').selectAll().where('id', '=', id).executeTakeFirst(),
    db.selectFrom('inquiry').selectAll().where('id', '=', id).executeTakeFirst(),
  ]);
  if (consent && isRecipient(consent, caller) && consentHolds(consent, now) && hasReadsLeft(consent))
    return consent.subject;
  if (delegation && isDelegate(delegation, caller) && delegationHolds(delegation, now)) return delegation.delegator;
  if (inquiry && isInquirer(inquiry, caller) && inquiryHolds(inquiry, now)) return inquiry.subject;
  return null;
}
