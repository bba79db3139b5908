import { toJalaliDate } from '../../kit/jalali.ts';
import { today } from '../../kit/today.ts';
import type { LicencesContext } from '../context.ts';
import { requireOfficial } from '../official.ts';
import type { FinancialReportRecord } from '../records.ts';
import { notAnInstitution, unacceptable } from '../refusals.ts';
import type { PublishFinancialReportInput } from '../resolver-types.ts';

/** No institution of today is older. */
const firstYear = 1380;

/**
 * Publishes an institution's report of a year that has ended; one of the same year before is kept, and corrected.
 *
 * @throws AgencyError FORBIDDEN, BAD_USER_INPUT
 */
export async function publishReport(
  { input, idempotencyKey }: { readonly input: PublishFinancialReportInput; readonly idempotencyKey: string },
  { caller, registry }: LicencesContext,
  now = new Date(),
): Promise<FinancialReportRecord> {
  const { official, agency } = requireOfficial(caller);
  if (!(await registry.duties.isInstitution(agency))) throw notAnInstitution();
  const report = {
    agency_id: agency,
    jalali_year: requireYear(input.jalaliYear, today(now)),
    revenue: input.totalRevenue,
    cost: input.totalCost,
    assets: input.totalAssets,
    digest: requireDigest(input.digest),
    published_at: now.toISOString(),
  };
  const request = { caller: official, key: idempotencyKey, input: withTexts(input) };
  const version = await registry.duties.publishReport(request, report);
  return registry.duties.report(agency, report.jalali_year, version);
}

/** What JSON can hold: sums as text. */
function withTexts({ totalRevenue, totalCost, totalAssets, ...rest }: PublishFinancialReportInput) {
  return { ...rest, sums: [totalRevenue, totalCost, totalAssets].map(String) };
}

function requireYear(year: number, day: string): number {
  if (year >= firstYear && year < toJalaliDate(day).year) return year;
  throw unacceptable(
    'گزارش سالی را بفرستید که پایان یافته است، به هجری خورشیدی.',
    'Send the report of a year that has ended, in the Jalali calendar.',
  );
}

function requireDigest(digest: string): string {
  const plain = digest.trim().toLowerCase();
  if (/^[0-9a-f]{64}$/.test(plain)) return plain;
  throw unacceptable(
    'درهم‌ساخت باید ۶۴ رقم شانزده‌شانزدهی (SHA-256) باشد.',
    'The digest must be 64 hexadecimal digits (SHA-256).',
  );
}
