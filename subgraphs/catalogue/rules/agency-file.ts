import type { Evidence } from './evidence.ts';
import type { Exemption } from './exemption-request.ts';
import type { NotifiedList } from './high-use.ts';
import type { Obligation } from './obligation.ts';
import type { RuleSet } from './rule-set.ts';
import type { ApprovedProcess } from './service-process.ts';
import type { Requirement, Stage } from './stage.ts';

/** From when, and until and including which ISO date (null: still), a service is offered in a window. */
export interface Exposure {
  readonly windowId: string;
  readonly from: string;
  readonly until: string | null;
}

export interface ServiceFile {
  readonly id: string;
  readonly scope: 'GENERAL' | 'SPECIFIC';
  readonly isInquiry: boolean;
  /** As first recorded; `stagesOn` says how they run on a day. */
  readonly stages: readonly Stage[];
  readonly processes: readonly ApprovedProcess[];
  readonly requirements: readonly Requirement[];
  readonly exposures: readonly Exposure[];
}

/** Everything from which an agency's connection is computed, at whatever instant. */
export interface AgencyFile {
  readonly agencyId: string;
  /** Windows of its own; the national window is nobody's own. */
  readonly ownWindowIds: readonly string[];
  readonly nationalWindowIds: readonly string[];
  readonly services: readonly ServiceFile[];
  readonly evidence: readonly Evidence[];
  readonly obligations: readonly Obligation[];
  /** That it has asked for, oldest first; they have no effect on its connection. */
  readonly exemptions: readonly Exemption[];
  /** Every list of high-use services that was notified; which services are on one is no matter of the service alone. */
  readonly highUseLists: readonly NotifiedList[];
  readonly ruleSets: readonly RuleSet[];
  /** The ISO date since which its services are these, after a merger or a split; null or nothing: always. */
  readonly servicesSince?: string | null;
}

/** Whether the exposure holds on this ISO date. */
export function isOffered({ from, until }: Exposure, day: string): boolean {
  return from <= day && (until === null || day <= until);
}
