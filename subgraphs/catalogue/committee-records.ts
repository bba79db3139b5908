import type { Selectable } from 'kysely';
import type { CommitteeTables } from './committee/tables.ts';
import type { Exemption, ExemptionVote } from './rules/exemption.ts';

type Row<Table extends keyof CommitteeTables> = Selectable<CommitteeTables[Table]>;

/** Its rules are data of the platform, and no row. */
export type SupervisoryCommitteeRecord = object;

/** An exemption as it stands at an instant, in milliseconds. */
export interface ExemptionRecord {
  readonly exemption: Exemption;
  readonly asOf: number;
}

export type ExemptionSignatureRecord = ExemptionVote;
export type ConnectionMilestoneRecord = Pick<Row<'connection_milestone'>, 'due' | 'text' | 'obligation_id'>;

export interface ConnectionPlanRecord extends Row<'connection_plan'> {
  /** In the order of their days. */
  readonly milestones: readonly ConnectionMilestoneRecord[];
}

export interface CommitteeMeetingRecord extends Row<'committee_meeting'> {
  /** Ids, in their order. */
  readonly agencies: readonly string[];
}

export type CommitteeDecisionRecord = Row<'committee_decision'>;
export type CommitteeAnswerRecord = Row<'committee_answer'> & { readonly answer_due: string };
export type ResolutionRecord = Row<'resolution'>;
export type ConformitySignatureRecord = Row<'conformity_signature'>;

export interface ExecutivePlanRecord extends Row<'executive_plan'> {
  readonly steps: readonly Row<'executive_plan_step'>[];
}
