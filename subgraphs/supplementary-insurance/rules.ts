import { normaliseNumber } from '../../schema/shared/normalise.ts';
import { addDays, addMonths, toJalaliDate } from '../kit/jalali.ts';
import { overlap, presentSpan, type Span, spanState } from '../kit/span.ts';
import { notCovered, notInPlan, tooLate, unacceptable, waiting } from './refusals.ts';
import type { BenefitRow, CoverRow } from './registry.ts';

/** A cover as one person has it: the days of a dependant lie within those of the policy. */
export type SupplementaryCoverRecord = CoverRow & Span;

/** What a plan pays, as one person has it. */
export interface CoverBenefitRecord extends BenefitRow {
  /** The first day after the waiting. */
  readonly availableFrom: string;
}

/** The cover that tells how somebody stands on a day; null for whom this insurer has none. */
export function presentCover(rows: readonly CoverRow[], day: string): SupplementaryCoverRecord | null {
  return presentSpan(rows.flatMap(entitlement), day);
}

export function entitlement(row: CoverRow): readonly SupplementaryCoverRecord[] {
  const days = overlap(
    { from: row.from_day, until: row.until_day },
    { from: row.belongs_from, until: row.belongs_until },
  );
  return days === null ? [] : [{ ...row, ...days }];
}

/** Waiting is counted in Jalali months from the day on which the person joined. */
export function benefitFor(benefit: BenefitRow, { belongs_from }: CoverRow): CoverBenefitRecord {
  return { ...benefit, availableFrom: addMonths(belongs_from, benefit.waiting_months) };
}

/** What somebody wants paid back. */
export interface Treatment {
  readonly kind: BenefitRow['kind'];
  /** Rial. */
  readonly amount: bigint;
  readonly servicedOn: string;
}

/** A claim is made within this many days of the treatment (k). */
const claimTerm = 365;
/** Rial: no single bill of a treatment is higher. */
const mostAmount = 1_000_000_000_000n;
/** Rial: up to here a claim is paid by the rules alone. */
const paidAtOnce = 20_000_000n;

/**
 * The benefit under which a treatment is paid.
 *
 * @throws AgencyError BAD_USER_INPUT, NOT_COVERED_THAT_DAY, NOT_IN_PLAN, WAITING_PERIOD, CLAIM_TOO_LATE
 */
export function requireClaimable(
  { kind, amount, servicedOn }: Treatment,
  cover: CoverRow,
  benefits: readonly BenefitRow[],
  day: string,
): BenefitRow {
  if (amount <= 0n || amount > mostAmount) throw wrongAmount();
  if (servicedOn > day) throw notYet();
  if (servicedOn < addDays(day, -claimTerm)) throw tooLate();
  if (!entitlement(cover).some((span) => spanState(span, servicedOn) === 'ACTIVE')) throw notCovered();
  const benefit = benefits.find((one) => one.kind === kind);
  if (benefit === undefined) throw notInPlan();
  if (servicedOn < benefitFor(benefit, cover).availableFrom) throw waiting();
  return benefit;
}

/** Rial: the plan's share of the amount, as far as the ceiling of the year leaves room. */
export function payableOf({ percent, yearly_ceiling }: BenefitRow, amount: bigint, paidThisYear: bigint): bigint {
  const share = (amount * BigInt(percent)) / 100n;
  const left = yearly_ceiling > paidThisYear ? yearly_ceiling - paidThisYear : 0n;
  return share < left ? share : left;
}

export function isPaidAtOnce({ amount }: Pick<Treatment, 'amount'>): boolean {
  return amount <= paidAtOnce;
}

/** The year of the policy in which a day lies, counted from its first day in the Jalali calendar. */
export function policyYear({ from_day }: Pick<CoverRow, 'from_day'>, day: string): Span {
  const years = toJalaliDate(day).year - toJalaliDate(from_day).year;
  const turn = addMonths(from_day, years * 12);
  const from = turn <= day ? turn : addMonths(from_day, (years - 1) * 12);
  return { from, until: addDays(addMonths(from, 12), -1) };
}

/**
 * A receipt's number as it is compared: Persian digits as ASCII ones, no marks of direction.
 *
 * @throws AgencyError BAD_USER_INPUT
 */
export function readReceipt(typed: string): string {
  const receipt = normaliseNumber(typed).toUpperCase();
  if (/^[A-Z0-9][A-Z0-9/-]{3,29}$/.test(receipt)) return receipt;
  throw unacceptable(
    'شمارهٔ رسید ۴ تا ۳۰ رقم، حرف لاتین، خط تیره یا ممیز است.',
    "A receipt's number has 4 to 30 digits, Latin letters, hyphens or slashes.",
  );
}

function wrongAmount() {
  return unacceptable(
    `مبلغ باید از ۱ تا ${mostAmount.toLocaleString('fa-IR')} ریال باشد.`,
    `The amount must be from 1 to ${mostAmount} rial.`,
  );
}

function notYet() {
  return unacceptable('روز درمان در آینده است.', 'The day of the treatment lies in the future.');
}
