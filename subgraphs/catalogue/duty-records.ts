import type { ServiceCounts } from './duties/service-counts.ts';
import type { AgencyRecord, ProvinceRecord, Text } from './records.ts';
import type { AgencyFile } from './rules/agency-file.ts';
import type { DutyCheck, NotMeasuredReason } from './rules/duty-check.ts';
import type { DutyState } from './rules/duty-state.ts';
import type { Milestone, MilestoneStanding } from './rules/milestone.ts';
import type { Obligation } from './rules/obligation.ts';
import type { RuleSet } from './rules/rule-set.ts';
import type { ExcludedService } from './rules/service-share.ts';
import type { ViolationCode } from './rules/service-violation.ts';
import type { ReadShare, ShareReading } from './rules/share-readings.ts';
import type { Shortfall, SmartDefinition } from './rules/smart-service.ts';
import type { Stage } from './rules/stage.ts';

/** How often a service was asked for in a time; what a place on the list rests on. */
export interface UseCountRecord {
  readonly requests: number;
  /** ISO dates, first and last. */
  readonly from: string;
  readonly until: string;
  readonly madeUp: boolean;
}

export interface HighUseEntryRecord {
  readonly serviceId: string;
  readonly count: UseCountRecord;
}

export interface HighUseProposalRecord extends HighUseEntryRecord {
  readonly agencyId: string;
  readonly proposedAt: string;
}

export interface HighUseListRecord {
  readonly id: string;
  readonly version: number;
  readonly openedAt: string;
  readonly finalAt: string | null;
  readonly notifiedAt: string | null;
  readonly origin: 'SEEDED' | 'OBSERVED';
  /** What stands on it since it is final; empty before. In the order of ids. */
  readonly entries: readonly HighUseEntryRecord[];
  readonly proposals: readonly HighUseProposalRecord[];
}

export interface ServiceProcessRecord {
  readonly id: string;
  readonly serviceId: string;
  readonly version: number;
  /** These three are null for the version that was first recorded. */
  readonly reason: string | null;
  readonly proposedBy: string | null;
  readonly proposedAt: string | null;
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
  readonly inForceFrom: string | null;
  readonly origin: 'SEEDED' | 'OBSERVED';
  readonly stages: readonly Stage[];
}

export interface MilestoneRow extends Milestone {
  readonly place: number;
  readonly title: Text;
  readonly obligationId: string | null;
  readonly source: Text;
}

/** Everything here was computed for one instant, in milliseconds. */
interface Computed {
  readonly asOf: number;
}

export interface MilestoneRecord extends Computed {
  readonly milestone: MilestoneRow;
  readonly standing: MilestoneStanding;
  readonly ruleSet: RuleSet | null;
}

export type RuleSetRecord = RuleSet;

export interface DutyStateRecord extends DutyState {
  readonly agency: AgencyRecord;
  readonly file: AgencyFile;
}

export type DutyCheckRecord = DutyCheck;
export type ExcludedServiceRecord = ExcludedService;

export interface NotMeasuredRecord {
  readonly code: NotMeasuredReason;
}

export interface EvidenceFileRecord extends Computed {
  readonly agency: AgencyRecord;
  readonly file: AgencyFile;
  readonly states: readonly DutyStateRecord[];
  readonly ruleSet: RuleSet | null;
}

export interface ReadingShareRecord extends ReadShare {
  readonly asOf: number;
}

export interface ExcludedAgencyRecord {
  readonly agency: AgencyRecord;
  readonly code: NotMeasuredReason;
}

export interface DutyFigureRecord {
  readonly obligation: Obligation;
  readonly states: readonly DutyStateRecord[];
}

export interface ReadingFigureRecord {
  readonly reading: ShareReading;
  readonly reached: number;
  readonly agencies: number;
  readonly excluded: readonly ExcludedAgencyRecord[];
}

export interface ServiceViolationRecord {
  readonly code: ViolationCode;
  readonly ruleSet: RuleSet | null;
}

export interface SmartVerdictRecord extends Computed {
  readonly definition: SmartDefinition;
  readonly shortfalls: readonly Shortfall[];
  readonly isSecure: boolean;
  readonly ruleSet: RuleSet | null;
}

export interface DutyFiguresRecord {
  /** RFC 3339, like those below. */
  readonly asOf: string;
  readonly base: number;
  readonly basis: 'BRANCH';
  readonly duties: DutyFigureRecord[];
  readonly readings: ReadingFigureRecord[];
  readonly excluded: readonly ExcludedAgencyRecord[];
  readonly ruleSet: RuleSet | null;
  readonly madeUp: boolean;
  readonly disclaimer: Text;
}

export interface ProvinceFigureRecord {
  readonly province: ProvinceRecord;
  readonly own: ServiceCounts;
  readonly available: ServiceCounts;
}

export interface ProvinceFiguresRecord {
  readonly asOf: string;
  readonly agencyBasis: 'BRANCH';
  readonly serviceBasis: 'SERVICE_POINT';
  readonly total: ServiceCounts;
  readonly nationwide: ServiceCounts;
  readonly provinces: readonly ProvinceFigureRecord[];
  readonly ruleSet: RuleSet | null;
  readonly madeUp: boolean;
  readonly disclaimer: Text;
}

/** A part of a whole, as whole numbers. */
export interface ShareCountRecord {
  readonly numerator: number;
  readonly denominator: number;
}

export interface GeneralImplementationRecord {
  readonly subgraph: string;
  readonly type: string;
  readonly agencyId: string | null;
}
