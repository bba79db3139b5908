import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';

/** A court may have the person told later by this much, in milliseconds: 180 days. */
const longestDelay = 180 * 86_400_000;

/** An official who acts for an agency. */
export interface Official {
  readonly official: string;
  readonly agency: string;
  readonly client: string;
}

/** @throws AgencyError FORBIDDEN: a back office names the official for whom it asks. */
export function requireOfficial({ kind, subject, agency, client }: AgencyCaller): Official {
  if (kind === 'official' && subject !== null && agency !== null) return { official: subject, agency, client };
  throw new AgencyError('FORBIDDEN', {
    fa: 'تنها کارمند یک دستگاه می‌تواند استعلام کند؛ سامانهٔ دستگاه باید او را نام ببرد.',
    en: "Only an agency's official may inquire; the agency's back office must name her.",
  });
}

/** @throws AgencyError ACKNOWLEDGEMENT_REQUIRED */
export function requireTelling(acknowledged: boolean): void {
  if (acknowledged) return;
  throw new AgencyError('ACKNOWLEDGEMENT_REQUIRED', {
    fa: 'شخص آگاه می‌شود؛ acknowledgeSubjectIsTold را true بفرستید.',
    en: 'The person is told: send acknowledgeSubjectIsTold: true.',
  });
}

/** @throws AgencyError BAD_USER_INPUT */
export function requireSpan(given: number, most: number, name: string): number {
  if (given >= 1 && given <= most) return given;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: `مقدار ${name} باید از ۱ تا ${most.toLocaleString('fa-IR')} باشد.`,
    en: `The value of \`${name}\` must be from 1 to ${most}.`,
  });
}

/** @throws AgencyError BAD_USER_INPUT when it has not the form of a case's number. */
export function requireCase(caseRef: string): string {
  if (/^[\p{L}\p{N}][\p{L}\p{N}/._-]{1,63}$/u.test(caseRef)) return caseRef;
  throw new AgencyError('BAD_USER_INPUT', {
    fa: 'شمارهٔ پرونده ۲ تا ۶۴ حرف، رقم و نشانه‌های / . _ - است.',
    en: "A case's number has 2 to 64 letters, digits and the marks / . _ -.",
  });
}

/**
 * When the person is told: null at once, later only by a court's order.
 *
 * @throws AgencyError DELAY_REFUSED
 */
export function requireDelay(
  given: { readonly courtOrder?: string | null; readonly notifySubjectAt?: string | null },
  { scopes }: AgencyCaller,
  now: Date,
): { readonly courtOrder: string | null; readonly notifyAt: string | null } {
  const { courtOrder = null, notifySubjectAt = null } = given;
  if (courtOrder === null && notifySubjectAt === null) return { courtOrder, notifyAt: null };
  const delay = notifySubjectAt === null ? NaN : Date.parse(notifySubjectAt) - now.getTime();
  const isOrdered = courtOrder !== null && /^[\p{L}\p{N}/._-]{2,64}$/u.test(courtOrder);
  if (scopes.has('official:court') && isOrdered && delay > 0 && delay <= longestDelay)
    return { courtOrder, notifyAt: new Date(notifySubjectAt!).toISOString() };
  throw new AgencyError('DELAY_REFUSED', {
    fa: 'تنها دادگاه، با شمارهٔ دستور و برای حداکثر ۱۸۰ روز، می‌تواند آگاه کردن شخص را به تأخیر بیندازد.',
    en: 'Only a court, by an order’s number and for 180 days at most, can have the person told later.',
  });
}

/** One answer to whatever does not fit: number, day of birth, case, person, agency or time. */
export function inquiryRefused(): AgencyError {
  return new AgencyError('INQUIRY_REFUSED', {
    fa: 'استعلام گشوده نشد: شماره، تاریخ تولد و پرونده با هم جور نیست یا پرونده باز نیست.',
    en: 'The inquiry was not opened: number, day of birth and case do not fit, or the case is not open.',
  });
}

export function inquiryLimit(): AgencyError {
  return new AgencyError('INQUIRY_LIMIT', {
    fa: 'شمار اشخاصی که امروز می‌توان دربارهٔ آنان استعلام کرد پر شده است.',
    en: 'The number of people who may be inquired about today has been reached.',
  });
}
