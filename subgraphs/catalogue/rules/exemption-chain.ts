import { addDays } from '../../kit/jalali.ts';
import type { Exemption } from './exemption-request.ts';
import { exemptionStanding } from './exemption.ts';
import type { Obligation } from './obligation.ts';
import { tehranDay } from './tehran-day.ts';

/** An exemption and all that it renews, the newest first. */
export function exemptionChain(exemption: Exemption, all: readonly Exemption[]): readonly Exemption[] {
  const renewed = all.find(({ id, agencyId }) => id === exemption.renews && agencyId === exemption.agencyId);
  const isEarlier = renewed !== undefined && renewed.requestedAt < exemption.requestedAt;
  return isEarlier ? [exemption, ...exemptionChain(renewed, all)] : [exemption];
}

/** On how many days, each counted once, up to `asOf` (milliseconds), an exemption of the chain has been in force. */
export function chainDays(chain: readonly Exemption[], asOf: number): number {
  const days = chain.flatMap((exemption) => {
    const { from, until } = exemptionStanding(exemption, asOf);
    const today = tehranDay(asOf);
    return from === null ? [] : daysFrom(from, until < today ? until : today);
  });
  return new Set(days).size;
}

/** The ids of a duty and of all that it supersedes, however far back. */
export function dutyLine(obligationId: string, obligations: readonly Obligation[]): ReadonlySet<string> {
  const line = new Set([obligationId]);
  for (const id of line) for (const one of obligations) if (one.supersededBy === id) line.add(one.id);
  return line;
}

function daysFrom(first: string, last: string): string[] {
  const days = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
