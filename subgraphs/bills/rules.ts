import { AgencyError } from '../kit/errors.ts';
import type { BillRecord, IssuerFeed } from './registry.ts';

/** A bill of an issuer whose feed is out of service may long be paid or withdrawn: it is not shown as it last was. */
export function vouchedFor<Bill extends Pick<BillRecord, 'issuer'>>(
  bills: readonly Bill[],
  missing: readonly Pick<IssuerFeed, 'issuer'>[],
): readonly Bill[] {
  const silent = new Set(missing.map(({ issuer }) => issuer));
  return silent.size === 0 ? bills : bills.filter(({ issuer }) => !silent.has(issuer));
}

/**
 * Rial, of all bills together.
 *
 * @throws AgencyError ISSUER_MISSING while any issuer's bills are missing: a total is whole, or it is not given.
 */
export function totalOf(bills: readonly Pick<BillRecord, 'amount'>[], missing: readonly IssuerFeed[]): bigint {
  if (missing.length > 0) throw issuerMissing(missing);
  return bills.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Says which issuers are missing and since when. */
export function issuerMissing(missing: readonly Pick<IssuerFeed, 'issuer' | 'received_until'>[]): AgencyError {
  const list = (separator: string, since: string) =>
    missing.map(({ issuer, received_until }) => `${issuer} (${since} ${received_until})`).join(separator);
  return new AgencyError('ISSUER_MISSING', {
    fa: `قبض‌های این صادرکنندگان نرسیده است: ${list('، ', 'پس از')}. دیگر قبض‌ها کامل است؛ بعداً دوباره بپرسید.`,
    en: `Bills of these issuers have not arrived: ${list(', ', 'after')}. The other bills are complete; ask again later.`,
  });
}
