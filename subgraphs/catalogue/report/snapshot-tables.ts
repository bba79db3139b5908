import type { CatalogueTables } from '../tables.ts';

/** How a table goes into a snapshot. */
export interface SnapshotTable {
  /** The columns by which its rows are ordered; together no two rows have the same. */
  readonly key: readonly string[];
  /** The column that says when a row came about, RFC 3339 in UTC: later ones are left out. */
  readonly at?: string;
  /** A column with references of people: within each group of the key's first column, numbers stand for them. */
  readonly hides?: string;
}

/**
 * Every table of the catalogue from which a report is computed. A table that is added to the catalogue is added here or
 * to {@link leftOut}; a test compares both with the database.
 */
export const snapshotTables: { readonly [Table in keyof CatalogueTables]?: SnapshotTable } = {
  province: { key: ['code'] },
  agency: { key: ['id'] },
  system: { key: ['id'] },
  service_window: { key: ['id'] },
  service: { key: ['id'] },
  stage: { key: ['service_id', 'kind'] },
  requirement: { key: ['service_id', 'id'] },
  exposure: { key: ['service_id', 'window_id', 'offered_from'] },
  obligation: { key: ['id'] },
  evidence: { key: ['at', 'id'], at: 'at' },
  failed_check: { key: ['evidence_id', 'id'] },
  quarantine: { key: ['imposed_at', 'id'], at: 'imposed_at' },
  rule_set: { key: ['id'] },
  milestone: { key: ['id'] },
  high_use_list: { key: ['id'] },
  high_use_entry: { key: ['list_id', 'service_id'] },
  service_process: { key: ['id'] },
  process_stage: { key: ['process_id', 'kind'] },
  exemption: { key: ['id'], at: 'requested_at' },
  exemption_step: { key: ['exemption_id', 'kind'], at: 'at' },
  exemption_vote: { key: ['exemption_id', 'at', 'institution'], at: 'at', hides: 'official' },
  connection_plan: { key: ['id'], at: 'submitted_at' },
  connection_milestone: { key: ['plan_id', 'place'] },
  committee_decision: { key: ['decided_at', 'id'], at: 'decided_at', hides: 'official' },
  committee_answer: { key: ['decision_id'], at: 'answered_at' },
  succession: { key: ['id'] },
  succession_agency: { key: ['succession_id', 'agency_id', 'role'] },
  service_handover: { key: ['succession_id', 'service_id'] },
};

/**
 * Tables that no number of a report depends on: what the database keeps for itself and for events, how each subgraph was
 * seen last, which is of today and not of a period, incidents, which are for the security authority, proposals and
 * requirements' bindings, counts from which evidence was made already, and what people put on record beside the duties.
 */
export const leftOut: readonly string[] = [
  'kit_seed idempotency subgraph incident incident_counter traffic traffic_writer',
  'event event_counter event_recipient event_cursor event_waiting figures_told',
  'high_use_proposal requirement_binding requirement_draft inquiry_field',
  'committee_meeting committee_meeting_agency resolution conformity_signature executive_plan executive_plan_step',
].flatMap((line) => line.split(' '));
