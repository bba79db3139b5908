import { type ConnectionStatus, connectionStatuses } from '../rules.ts';

/** How many agencies have a status, never without the base it is a part of. */
export interface StatusCount {
  readonly status: ConnectionStatus;
  readonly agencies: number;
  /** A part of 1; null when the base is empty. */
  readonly share: number | null;
  /** Whole percent; those of all statuses add up to exactly 100. Null when the base is empty. */
  readonly percent: number | null;
}

/** Counts of each status, in the order CONNECTED, CONNECTING, NOT_CONNECTED; a status that nobody has is there with 0. */
export function countStatuses(statuses: readonly ConnectionStatus[]): readonly StatusCount[] {
  const counts = connectionStatuses.map((status) => statuses.filter((one) => one === status).length);
  const percents = wholePercents(counts, statuses.length);
  return connectionStatuses.map((status, index) => ({
    status,
    agencies: counts[index] ?? 0,
    share: statuses.length === 0 ? null : (counts[index] ?? 0) / statuses.length,
    percent: percents[index] ?? null,
  }));
}

/** Largest remainder: round down, then give what is missing to those that lost most. */
function wholePercents(counts: readonly number[], total: number): readonly number[] {
  if (total === 0) return [];
  const floors = counts.map((count) => Math.floor((count * 100) / total));
  const missing = 100 - floors.reduce((sum, floor) => sum + floor, 0);
  const byRemainder = counts.map((count, index) => ({ index, remainder: (count * 100) % total }));
  byRemainder.sort((left, right) => right.remainder - left.remainder || left.index - right.index);
  const raised = new Set(byRemainder.slice(0, missing).map(({ index }) => index));
  return floors.map((floor, index) => (raised.has(index) ? floor + 1 : floor));
}

/** What the totals would be if "remaining" meant the agencies that are not connected alone. */
export interface OtherReading {
  readonly remaining: number;
  /** Whole percent that the remaining would then be. */
  readonly percent: number;
  /** The fewest and the most agencies of which so many are, rounded to whole percent, that share. */
  readonly fewestAgencies: number;
  readonly mostAgencies: number;
}

/**
 * The source gives 18 % not connected and 26 remaining, and does not say whether those 26 are the 18 % or the connecting
 * ones too. This is the other reading of the base, beside the one that is used.
 *
 * @returns null when nobody remains, the remaining would be no share at all, or no total fits
 */
export function otherReading(counts: readonly StatusCount[]): OtherReading | null {
  const remaining = counts.reduce((sum, { status, agencies }) => sum + (status === 'CONNECTED' ? 0 : agencies), 0);
  const percent = counts.find(({ status }) => status === 'NOT_CONNECTED')?.percent ?? null;
  if (percent === null || percent === 0 || remaining === 0) return null;
  // percent - 1/2 <= 100 remaining / total < percent + 1/2, in whole numbers.
  const fewestAgencies = Math.floor((200 * remaining) / (2 * percent + 1)) + 1;
  const mostAgencies = Math.floor((200 * remaining) / (2 * percent - 1));
  return fewestAgencies > mostAgencies ? null : { remaining, percent, fewestAgencies, mostAgencies };
}
