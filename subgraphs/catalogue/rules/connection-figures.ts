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
