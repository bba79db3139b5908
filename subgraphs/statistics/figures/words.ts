export const stages = ['RECEIPT', 'PROCESSING', 'DELIVERY'] as const;
export const ends = ['COMPLETED', 'REFUSED', 'WITHDRAWN'] as const;
export const applicantKinds = ['PERSON', 'COMPANY'] as const;

/** How long a request took: in each class up to so many milliseconds. */
const paceLimits = [
  ['HOUR', 3_600_000],
  ['DAY', 86_400_000],
  ['THREE_DAYS', 259_200_000],
  ['WEEK', 604_800_000],
  ['MONTH', 2_592_000_000],
  ['LONGER', Infinity],
] as const;

export const paces: readonly string[] = paceLimits.map(([pace]) => pace);

export function paceOf(milliseconds: number): string {
  return paceLimits.find(([, limit]) => milliseconds <= limit)?.[0] ?? 'LONGER';
}

/** The upper limit of a class in whole hours; of the last, which has none, a year's. */
export function paceHours(pace: string): number {
  const limit = paceLimits.find(([each]) => each === pace)?.[1] ?? Infinity;
  return limit === Infinity ? 8_760 : limit / 3_600_000;
}

export const visitClasses = ['V0', 'V1', 'V2_OR_MORE'] as const;

export function visitsOf(count: number): (typeof visitClasses)[number] {
  return visitClasses[Math.min(count, 2)] ?? 'V2_OR_MORE';
}

export const complaintSteps = ['FILED', 'ANSWERED_IN_3', 'ANSWERED_IN_7', 'ANSWERED_IN_15', 'ANSWERED_LATE'] as const;

/** @param late after the term that the law gives */
export function answerStep(days: number, late: boolean): (typeof complaintSteps)[number] {
  if (late || days > 15) return 'ANSWERED_LATE';
  return days <= 3 ? 'ANSWERED_IN_3' : days <= 7 ? 'ANSWERED_IN_7' : 'ANSWERED_IN_15';
}

/** Adults alone are counted. */
export const ageBands = ['18-29', '30-44', '45-59', '60+'] as const;

/** The class of an age in whole years; null: not of age. */
export function ageBandOf(years: number): (typeof ageBands)[number] | null {
  if (years < 18) return null;
  return years < 30 ? '18-29' : years < 45 ? '30-44' : years < 60 ? '45-59' : '60+';
}
