import { answersOthers } from './rules/conditions/answers-others.ts';
import type { AgencyFile } from './rules/agency-file.ts';
import { composes } from './rules/conditions/composes.ts';
import { conformancePassed } from './rules/conditions/conformance-passed.ts';
import { ownWindowOpen } from './rules/conditions/own-window-open.ts';
import { shareReached } from './rules/conditions/share-reached.ts';
import type { Condition, ConnectionReason } from './rules/connection-reason.ts';

export const connectionStatuses = ['CONNECTED', 'CONNECTING', 'NOT_CONNECTED'] as const;
export type ConnectionStatus = (typeof connectionStatuses)[number];

/** What CONNECTED means: all of these. CONNECTING: some. A meeting or a declaration is not among them. */
const conditions: readonly Condition[] = [ownWindowOpen, composes, conformancePassed, answersOthers, shareReached];

export interface ConnectionAssessment {
  readonly status: ConnectionStatus;
  /** One for each condition that is not met, in the order of the conditions. */
  readonly reasons: readonly ConnectionReason[];
}

/**
 * Computes an agency's connection (اتصال) from evidence alone; nobody declares it and nothing stores it.
 *
 * @param asOf milliseconds since the epoch; later facts are not looked at
 */
export function assessConnection(file: AgencyFile, asOf: number): ConnectionAssessment {
  const reasons = conditions.flatMap((condition) => condition(file, asOf) ?? []);
  return { status: statusOf(reasons.length), reasons };
}

/** Only agencies with public services can be connected or not (the base of every share). */
export function isInBase({ services }: Pick<AgencyFile, 'services'>): boolean {
  return services.length > 0;
}

function statusOf(unmet: number): ConnectionStatus {
  if (unmet === 0) return 'CONNECTED';
  return unmet === conditions.length ? 'NOT_CONNECTED' : 'CONNECTING';
}
