import { assessConnection } from '../rules.ts';
import type { AgencyFile } from './agency-file.ts';
import { trafficAge } from './conditions/answers-others.ts';
import { conformanceAge } from './conditions/conformance-passed.ts';
import type { Evidence } from './evidence.ts';
import { startOfTehranDay } from './tehran-day.ts';

/**
 * Since when the agency has had, without a break, the status that it has at `asOf`.
 *
 * The status can only change when a fact arrives or expires, a service enters or leaves a window, or an obligation,
 * a list or a process comes into force; so it is computed at those instants, backwards until it differs.
 *
 * Before a merger or a split the agency answered for other services: there it is said to begin.
 *
 * @returns milliseconds since the epoch; null when it has never been otherwise
 */
export function statusSince(file: AgencyFile, asOf: number): number | null {
  const { status } = assessConnection(file, asOf);
  let since = asOf;
  const start = file.servicesSince ? startOfTehranDay(file.servicesSince) : null;
  for (const instant of turningPoints(file, asOf)) {
    if (start !== null && instant <= start) return start;
    if (assessConnection(file, instant).status !== status) return since;
    since = instant;
  }
  if (start !== null) return start;
  return assessConnection(file, since - 1).status === status ? null : since;
}

/** Newest first, `asOf` at most. */
function turningPoints({ evidence, services, obligations, highUseLists }: AgencyFile, asOf: number): readonly number[] {
  const points = [
    ...evidence.flatMap(pointsOf),
    ...services.flatMap(({ exposures }) => exposures).flatMap(({ from, until }) => daysOf(from, until)),
    ...highUseLists.map(({ notifiedAt }) => Date.parse(notifiedAt)),
    ...services.flatMap(({ processes }) => processes).map(({ inForceFrom }) => startOfTehranDay(inForceFrom)),
    ...obligations.flatMap(({ inForceFrom }) => (inForceFrom === null ? [] : [startOfTehranDay(inForceFrom)])),
  ];
  return [...new Set(points)].filter((instant) => instant <= asOf).sort((left, right) => right - left);
}

function pointsOf({ kind, at }: Evidence): readonly number[] {
  const instant = Date.parse(at);
  if (kind === 'CONFORMANCE_RUN') return [instant, instant + conformanceAge + 1];
  if (kind === 'ANSWERED') return [instant, instant + trafficAge + 1];
  return [instant];
}

function daysOf(from: string, until: string | null): readonly number[] {
  if (until === null) return [startOfTehranDay(from)];
  return [startOfTehranDay(from), startOfTehranDay(until) + 86_400_000];
}
