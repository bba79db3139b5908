import type { AgencyClass } from './agency-class.ts';
import { appliesTo, type Obligation } from './obligation.ts';

interface Text {
  readonly fa: string;
  readonly en: string;
}

/** MERGER (ادغام): several agencies, or one, go on in another. SPLIT (تفکیک): one goes on in several. */
export type SuccessionKind = 'MERGER' | 'SPLIT';

/** How the head of the National Centre of Cyberspace voted; NOT_INVITED before the law asked for the vote. */
export type CentreVote = 'FOR' | 'AGAINST' | 'ABSTAINED' | 'ABSENT' | 'NOT_INVITED';

/** That agencies go on in others, from a day on. Facts: never changed; a later one may follow. */
export interface Succession {
  readonly id: string;
  readonly kind: SuccessionKind;
  /** ISO date, in Tehran: the first day on which the successors answer for the services. */
  readonly effectiveOn: string;
  readonly predecessors: readonly string[];
  /** Of a split one of them may be the predecessor itself, which then does not end. */
  readonly successors: readonly string[];
  readonly legalBasis: Text;
  /** The document that states it; null: recorded by the secretariat from the decision itself. */
  readonly source: Text | null;
  /** The body whose decision it is, and the day of it. */
  readonly decidedBy: Text;
  readonly decidedOn: string;
  readonly centreVote: CentreVote;
  readonly handovers: readonly Handover[];
}

/** A service that goes from one agency to another; its id stays. */
export interface Handover {
  readonly service: string;
  readonly from: string;
  readonly to: string;
}

/** The day on which the agency ended, or null; on that day its successors are there already. */
export function endOf(agency: string, successions: readonly Succession[]): string | null {
  const last = successions.find(
    ({ predecessors, successors }) => predecessors.includes(agency) && !successors.includes(agency),
  );
  return last?.effectiveOn ?? null;
}

/** @param day ISO date, in Tehran */
export function hasEnded(agency: string, successions: readonly Succession[], day: string): boolean {
  const end = endOf(agency, successions);
  return end !== null && end <= day;
}

/**
 * Which agency answers for a service on a day.
 *
 * @param first the agency that the service began with
 */
export function ownerOn(service: string, first: string, successions: readonly Succession[], day: string): string {
  return successions
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .toSorted(byDay)
    .flatMap(({ handovers }) => handovers)
    .reduce((owner, handover) => (handover.service === service ? handover.to : owner), first);
}

/** The last day until which services came to, or left, the agency; null when none ever did. */
export function servicesSince(agency: string, successions: readonly Succession[], day: string): string | null {
  const days = successions
    .filter(({ effectiveOn }) => effectiveOn <= day)
    .filter(({ handovers }) => handovers.some(({ from, to }) => from !== to && (from === agency || to === agency)))
    .map(({ effectiveOn }) => effectiveOn);
  return days.sort().at(-1) ?? null;
}

/** The agency that answers for what this one did, on a day: itself, or the one in which it went on; null when it was split up. */
export function heirOn(agency: string, successions: readonly Succession[], day: string): string | null {
  const ending = successions.find(
    ({ predecessors, successors, effectiveOn }) =>
      effectiveOn <= day && predecessors.includes(agency) && !successors.includes(agency),
  );
  if (ending === undefined) return agency;
  const [heir, ...others] = ending.successors;
  return heir === undefined || others.length > 0 ? null : heirOn(heir, successions, day);
}

/** Whether a duty binds an agency on a day: its own, and those of agencies that have ended and go on in it. */
export function bindsOn(
  duty: Obligation,
  agency: { readonly id: string; readonly class: AgencyClass },
  successions: readonly Succession[],
  day: string,
): boolean {
  if (hasEnded(agency.id, successions, day)) return false;
  if (appliesTo(duty, agency)) return true;
  return duty.appliesToAgency !== null && isHeir(agency.id, duty.appliesToAgency, successions, day);
}

/** Whether something of an agency that ended went on in another, be it through others. */
function isHeir(agency: string, ended: string, successions: readonly Succession[], day: string): boolean {
  if (!hasEnded(ended, successions, day)) return false;
  const ending = successions.find(
    ({ predecessors, successors }) => predecessors.includes(ended) && !successors.includes(ended),
  );
  return (ending?.successors ?? []).some((next) => next === agency || isHeir(agency, next, successions, day));
}

function byDay(left: Succession, right: Succession): number {
  return left.effectiveOn < right.effectiveOn ? -1 : left.effectiveOn > right.effectiveOn ? 1 : 0;
}
