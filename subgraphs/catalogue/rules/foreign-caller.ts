/** What is counted of calls, as far as it says who was behind them. */
interface CallersCount {
  readonly callerKind: string;
  readonly clientKind: string;
  readonly reader: string | null;
  readonly outcome: string;
  readonly calls: number;
}

/** Another agency, or people through the national window. */
export type ForeignCaller = 'citizens' | { readonly agencyId: string };

/**
 * Whom an agency answered, when that was somebody else; null when it was not, or nobody can say.
 *
 * People who signed in at the national window are somebody else. A call through an agency's own window, by its officials or
 * its back office is that agency's. Whoever did not sign in may be a probe, or the agency itself: that proves nothing.
 */
export function foreignCallerOf(count: CallersCount, owner: string): ForeignCaller | null {
  const { callerKind, clientKind, reader, outcome, calls } = count;
  if (outcome !== 'ANSWERED' || calls === 0) return null;
  if (reader !== null) return reader === owner ? null : { agencyId: reader };
  const isPerson = callerKind === 'CITIZEN' || callerKind === 'SIGNATORY';
  return isPerson && clientKind === 'NATIONAL_WINDOW' ? 'citizens' : null;
}
