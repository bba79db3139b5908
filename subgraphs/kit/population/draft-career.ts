import type { Career, Draft, MonthNumber, PensionDraft } from './draft.ts';
import { daysInMonth, toIsoDate } from '../jalali.ts';
import type { PensionKind, Sex } from './person.ts';
import type { Random } from './random.ts';
import { minimumWages } from './tables/minimum-wages.ts';

/** Mehr 1405, the last whole month before the day everything is true at. */
export const lastMonth: MonthNumber = 1405 * 12 + 6;
const firstInsuredYear = 1350;
/** Ages of retirement (Social Security Act of 1354, art. 76 and its notes (k)). */
const retirementAge: Readonly<Record<Sex, number>> = { male: 60, female: 55 };
const pensionYears = 20;
/** Share of women and men whose own work was insured at some time. */
const insuredShare: Readonly<Record<Sex, number>> = { male: 0.72, female: 0.34 };

/** Draws the insured working life of a person, and the pension that may follow from it. */
export function draftCareer(
  random: Random,
  { sex, birthYear }: { readonly sex: Sex; readonly birthYear: number },
): Pick<Draft, 'career' | 'pension'> {
  const start = Math.max(birthYear + random.integer(18, 28), firstInsuredYear);
  const from = start * 12 + random.integer(0, 5);
  const isInsured = random.chance(insuredShare[sex]) && from < lastMonth && start <= birthYear + 40;
  const disabled = random.chance(0.02);
  const retirement = (birthYear + retirementAge[sex]) * 12;
  const end = disabled ? Math.min(from + random.integer(36, 140), retirement) : retirement;
  const to = end > lastMonth ? openEnd(random, from) : end - 1;
  const career = { from, to, jobs: random.integer(1, 3), level: 1 + random.integer(0, 12) / 5 };
  if (!isInsured) return { career: null, pension: null };
  return { career, pension: end > lastMonth ? null : pensionAfter(career, disabled ? 'DISABILITY' : 'OLD_AGE') };
}

/** Most who have not reached retirement work on; some have stopped. */
function openEnd(random: Random, from: MonthNumber): MonthNumber | null {
  const stopped = random.chance(0.2);
  const months = random.integer(6, 90);
  return stopped ? Math.min(from + months, lastMonth - 1) : null;
}

function pensionAfter(career: Career, kind: PensionKind): PensionDraft | null {
  if (career.to === null) return null;
  if (kind === 'OLD_AGE' && career.to - career.from < pensionYears * 12) return null;
  return draftPension({ kind, startedOn: firstDayOf(career.to + 1), insured: { career }, deceased: null });
}

interface PensionFacts {
  readonly kind: PensionKind;
  readonly startedOn: string;
  readonly insured: Pick<Draft, 'career'>;
  readonly deceased: number | null;
}

/** A pension still paid; the amount follows the insured wage and the length of the career, in thousands of rial. */
export function draftPension({ kind, startedOn, insured, deceased }: PensionFacts): PensionDraft {
  const { level = 1, from = 0, to = null } = insured.career ?? {};
  const years = Math.min(Math.max(((to ?? lastMonth) - from) / 12, pensionYears), 35);
  const share = kind === 'SURVIVORS' ? 0.5 : 1;
  const thousands = Math.round(((minimumWages.get(1405) ?? 0) * level * (years / 30) * share) / 1000);
  return {
    kind,
    startedOn,
    endedOn: null,
    lastPaidOn: lastDayOf(lastMonth),
    monthlyAmount: BigInt(thousands) * 1000n,
    deceased,
  };
}

export function firstDayOf(month: MonthNumber): string {
  return toIsoDate({ year: Math.floor(month / 12), month: (month % 12) + 1, day: 1 });
}

export function lastDayOf(month: MonthNumber): string {
  const year = Math.floor(month / 12);
  return toIsoDate({ year, month: (month % 12) + 1, day: daysInMonth(year, (month % 12) + 1) });
}
