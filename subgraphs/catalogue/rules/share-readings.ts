import type { AgencyFile } from './agency-file.ts';
import { isHighUse } from './high-use.ts';
import { isMeasured, type MeasuredObligation, type Reading } from './obligation.ts';
import { type MeasuredShare, shareBy } from './service-share.ts';

/** A way to measure a share, as one or more duties word it, through one of the two windows. */
export interface ShareReading extends Pick<MeasuredObligation, 'reading' | 'threshold'> {
  /** Ids of the duties that word it so, through whichever window. */
  readonly obligationIds: readonly string[];
}

export interface ReadShare extends ShareReading {
  readonly share: MeasuredShare;
  /** Where the wording is "with priority to high-use services": how many of those count, of how many; otherwise null. */
  readonly priority: { readonly numerator: number; readonly denominator: number; readonly isKept: boolean } | null;
}

const windows: readonly Reading['through'][] = ['OWN_WINDOW', 'NATIONAL_WINDOW'];

/**
 * All readings that the duties on record have, side by side, each through both windows: a third of specific services, a
 * third of high-use ones, 30 %, half.
 */
export function shareReadings(all: AgencyFile['obligations']): readonly ShareReading[] {
  const worded = Map.groupBy(all.filter(isMeasured), wordingOf);
  return [...worded.values()].flatMap((same) =>
    windows.map((through) => ({
      threshold: same[0]!.threshold,
      reading: { ...same[0]!.reading, through },
      obligationIds: same.map(({ id }) => id),
    })),
  );
}

/** Measures an agency by every reading. */
export function readShares(file: AgencyFile, asOf: number): readonly ReadShare[] {
  return shareReadings(file.obligations).map((reading) => {
    const share = shareBy(file, reading, asOf);
    return { ...reading, share, priority: priorityOf(file, reading, share, asOf) };
  });
}

/** Priority is kept when no other service counts while one of high use is missing. */
function priorityOf(
  { highUseLists }: AgencyFile,
  { reading }: ShareReading,
  { counted, missing }: MeasuredShare,
  asOf: number,
): ReadShare['priority'] {
  if (reading.base !== 'SPECIFIC') return null;
  const isFirst = (id: string) => isHighUse(id, highUseLists, asOf);
  const numerator = counted.filter(isFirst).length;
  const denominator = numerator + missing.filter(isFirst).length;
  return { numerator, denominator, isKept: numerator === denominator || counted.every(isFirst) };
}

function wordingOf({ threshold, reading }: MeasuredObligation): string {
  return [threshold.numerator, threshold.denominator, reading.base, reading.counts].join(' ');
}
