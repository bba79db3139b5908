import { madeUpDisclaimer, observedDisclaimer, statedDisclaimer } from './disclaimers.ts';
import type { ConnectionStateRecord, Text } from './records.ts';
import type { Evidence } from './rules/evidence.ts';
import { tehranDay } from './rules/tehran-day.ts';

/** What was computed about an agency from its file, for whatever instant. */
type Computed = Pick<ConnectionStateRecord, 'agency' | 'file' | 'asOf'>;

/** OBSERVED when there is evidence up to this instant and the platform recorded all of it. */
export function originOf({ file, asOf }: Omit<Computed, 'agency'>): Evidence['origin'] {
  const known = file.evidence.filter(({ at }) => Date.parse(at) <= asOf);
  return known.length > 0 && known.every(({ origin }) => origin === 'OBSERVED') ? 'OBSERVED' : 'SEEDED';
}

/** The source document that states an agency's state at this instant, or null. */
export function statedBy({ agency, asOf }: Omit<Computed, 'file'>): Text | null {
  const { stated } = agency;
  const day = tehranDay(asOf);
  return stated !== null && stated.from <= day && day <= stated.until ? stated.source : null;
}

/** Whether a computed state of a real agency rests on seeded evidence and no source document states it. */
export function isMadeUp(state: Computed): boolean {
  return originOf(state) === 'SEEDED' && statedBy(state) === null;
}

export function disclaimerOf(state: Computed): Text {
  if (originOf(state) === 'OBSERVED') return observedDisclaimer;
  return isMadeUp(state) ? madeUpDisclaimer : statedDisclaimer;
}
