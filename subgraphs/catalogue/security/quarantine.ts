export type QuarantineReason =
  'SUSPECTED_INTRUSION' | 'DATA_LEAK' | 'KEY_COMPROMISED' | 'MALICIOUS_ANSWERS' | 'ATTACK_FROM_AGENCY' | 'EXERCISE';
export type LiftReason = 'RESOLVED' | 'FALSE_ALARM' | 'EXERCISE_OVER';

/** A decision of the security authority that an agency, or one subgraph, is not called for a while. */
export interface QuarantineDecision {
  readonly id: string;
  /** One of the two. */
  readonly agencyId: string | null;
  readonly subgraph: string | null;
  readonly reason: QuarantineReason;
  readonly imposedAt: string;
  /** RFC 3339; then it ends by itself. */
  readonly until: string;
  readonly lifted: { readonly at: string; readonly reason: LiftReason } | null;
}

/** @param now milliseconds since the epoch */
export function isInForce({ until, lifted }: QuarantineDecision, now: number): boolean {
  return lifted === null && now < Date.parse(until);
}

/**
 * The subgraphs that are not to be called now, each once and with the end of its quarantine.
 *
 * @param now milliseconds since the epoch
 */
export function quarantinedSubgraphs(
  decisions: readonly QuarantineDecision[],
  subgraphs: readonly { readonly name: string; readonly agencyId: string | null }[],
  now: number,
): readonly QuarantinedSubgraph[] {
  const inForce = decisions.filter((decision) => isInForce(decision, now));
  const named = inForce.flatMap(({ agencyId, subgraph, until }) => {
    if (subgraph !== null) return [{ name: subgraph, until }];
    return subgraphs.filter((one) => one.agencyId === agencyId).map(({ name }) => ({ name, until }));
  });
  const last = new Map(
    named.toSorted((left, right) => (left.until < right.until ? -1 : 1)).map((one) => [one.name, one]),
  );
  return [...last.values()].toSorted((left, right) => (left.name < right.name ? -1 : 1));
}

/** A subgraph that is not to be called, and until when. */
export interface QuarantinedSubgraph {
  readonly name: string;
  readonly until: string;
}
