interface Text {
  readonly fa: string;
  readonly en: string;
}

/** A version of the rules by which everything is computed, as a body approved it. Never changed: the next one takes over. */
export interface RuleSet {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly approvedBy: Text;
  /** ISO dates, in Tehran. */
  readonly approvedOn: string;
  readonly inForceFrom: string;
  /** The text that was approved. */
  readonly reference: Text;
  /** Version of the conformance suite whose run shows "secure": transport and the verification of grants are among its checks. */
  readonly conformanceSuite: string;
  /** For how many days a conformance run counts, and an answer to somebody else. */
  readonly conformanceDays: number;
  readonly trafficDays: number;
}

/** The version in force on an ISO date; null before the first. */
export function ruleSetOn<Rules extends Pick<RuleSet, 'inForceFrom' | 'version'>>(
  all: readonly Rules[],
  day: string,
): Rules | null {
  const begun = all.filter(({ inForceFrom }) => inForceFrom <= day);
  return begun.reduce<Rules | null>(
    (found, next) => (found === null || next.version > found.version ? next : found),
    null,
  );
}
