import type { Channel, DocumentNeed, StageKind } from '../rules/stage.ts';
import type { MilestoneCriterion } from '../rules/milestone.ts';

/** Kept as 0 and 1. */
type Flag = number;

/** Rules, lists of high-use services, processes and milestones: dated records. What they come to is computed. */
export interface DutyTables {
  rule_set: {
    id: string;
    version: number;
    title_fa: string;
    title_en: string;
    approved_by_fa: string;
    approved_by_en: string;
    approved_on: string;
    in_force_from: string;
    reference_fa: string;
    reference_en: string;
    conformance_suite: string;
    conformance_days: number;
    traffic_days: number;
  };
  milestone: {
    id: string;
    place: number;
    title_fa: string;
    title_en: string;
    criterion: MilestoneCriterion;
    least: number;
    due: string | null;
    obligation_id: string | null;
    source_fa: string;
    source_en: string;
  };
  high_use_list: {
    id: string;
    version: number;
    /** When the working group met and agencies' two days began; RFC 3339 in UTC like the others. */
    opened_at: string;
    final_at: string | null;
    notified_at: string | null;
    origin: 'SEEDED' | 'OBSERVED';
  };
  high_use_proposal: {
    list_id: string;
    service_id: string;
    agency_id: string;
    requests: number;
    counted_from: string;
    counted_until: string;
    proposed_at: string;
    origin: 'SEEDED' | 'OBSERVED';
  };
  high_use_entry: {
    list_id: string;
    service_id: string;
    requests: number;
    counted_from: string;
    counted_until: string;
    /** Whether the count is made up. */
    made_up: Flag;
  };
  service_process: {
    id: string;
    service_id: string;
    version: number;
    reason: string;
    proposed_by: string;
    proposed_at: string;
    approved_by: string | null;
    approved_at: string | null;
    in_force_from: string | null;
    origin: 'SEEDED' | 'OBSERVED';
  };
  process_stage: {
    process_id: string;
    kind: StageKind;
    channel: Channel;
    document: DocumentNeed;
    human_step: Flag;
    implemented: Flag;
  };
}
