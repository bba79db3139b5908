import type { ColumnType } from 'kysely';
import type { HostingKind } from '../kit/hosting.ts';
import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { CommitteeTables } from './committee/tables.ts';
import type { DutyTables } from './duties/tables.ts';
import type { SuccessionTables } from './succession/tables.ts';
import type { AgencyClass } from './rules/agency-class.ts';
import type { Evidence, EvidenceKind } from './rules/evidence.ts';
import type { LiftReason, QuarantineReason } from './security/quarantine.ts';
import type { LegalForce, ObligationKind, Reading } from './rules/obligation.ts';
import type { Channel, DocumentNeed, StageKind } from './rules/stage.ts';

/** Kept as 0 and 1. */
type Flag = number;

/** Read as bigint. */
type Count = ColumnType<bigint, number, number>;

/** The tables of this agency's database; see migrations.ts. No column holds a status: it is computed. */
export interface CatalogueTables extends IdempotencyTable, CommitteeTables, DutyTables, SuccessionTables {
  province: { code: string; name_fa: string; name_en: string };
  agency: {
    id: string;
    class: AgencyClass;
    name_fa: string;
    name_en: string;
    parent_id: string | null;
    province_code: string | null;
    /** The source document that states the agency's state, and on which days, first and last, it does. */
    stated_by_fa: string | null;
    stated_by_en: string | null;
    stated_from: string | null;
    stated_until: string | null;
  };
  system: { id: string; agency_id: string; name_fa: string; name_en: string };
  service_window: {
    id: string;
    agency_id: string;
    title_fa: string;
    title_en: string;
    url: string;
    is_national: Flag;
  };
  service: {
    id: string;
    agency_id: string;
    title_fa: string;
    title_en: string;
    scope: 'GENERAL' | 'SPECIFIC';
    inquiry: Flag;
    made_up: Flag;
    /** Titles and agency names as kit/search-text.ts folds them. */
    search_text: string;
  };
  stage: {
    service_id: string;
    kind: StageKind;
    channel: Channel;
    document: DocumentNeed;
    human_step: Flag;
    implemented: Flag;
  };
  requirement: {
    service_id: string;
    id: string;
    label_fa: string;
    label_en: string;
    document: DocumentNeed;
  };
  exposure: { service_id: string; window_id: string; offered_from: string; offered_until: string | null };
  obligation: {
    id: string;
    kind: ObligationKind;
    title_fa: string;
    title_en: string;
    force: LegalForce;
    legal_basis_fa: string;
    legal_basis_en: string;
    source_fa: string;
    source_en: string;
    threshold_numerator: number | null;
    threshold_denominator: number | null;
    reading_base: Reading['base'] | null;
    reading_counts: Reading['counts'] | null;
    reading_through: Reading['through'] | null;
    issued_on: string | null;
    in_force_from: string | null;
    due: string | null;
    due_text_fa: string;
    due_text_en: string;
    superseded_by: string | null;
    decides_connection: Flag;
    applies_to_class: AgencyClass | null;
    applies_to_agency: string | null;
  };
  evidence: {
    id: string;
    agency_id: string;
    /** RFC 3339 in UTC and whole seconds, so that the order of the text is the order of time. */
    at: string;
    kind: EvidenceKind;
    origin: Evidence['origin'];
    source_fa: string | null;
    source_en: string | null;
    /** The window, the system or the caller that the fact is about; of people at the national window `rules/citizens.ts`. */
    subject: string | null;
    schema_version: string | null;
    passed: number | null;
    failed: number | null;
    text_fa: string | null;
    text_en: string | null;
    /** The subgraph that the fact is about; null: of the time before the agency had one here. */
    subgraph: string | null;
    /** Where it ran, of a fact about that. */
    centre: 'MAIN' | 'BACKUP' | null;
    hosted_at: HostingKind | null;
    site: string | null;
  };
  /** The subgraphs of the national schema, and what each was last seen to say of itself. */
  subgraph: {
    name: string;
    /** Null: of a body that is not listed here. */
    agency_id: string | null;
    hosting_kind: HostingKind | null;
    hosting_site: string | null;
    schema_version: string | null;
    /** RFC 3339; null: never. */
    seen_at: string | null;
  };
  /** The checks of a run that failed, in words. */
  failed_check: {
    evidence_id: string;
    id: string;
    title_fa: string;
    title_en: string;
    expected_fa: string;
    expected_en: string;
    found_fa: string;
    found_en: string;
    advice_fa: string;
    advice_en: string;
  };
  /** What the national window counted of calls to subgraphs, by the hour. */
  traffic: {
    key: string;
    hour: string;
    subgraph: string;
    caller_kind: string;
    client_kind: string;
    reader: string | null;
    operation: string;
    outcome: string;
    code: string | null;
    calls: Count;
    latency_10: Count;
    latency_50: Count;
    latency_250: Count;
    latency_1000: Count;
    latency_more: Count;
  };
  /** The last batch of counts that came of each process of the window. */
  traffic_writer: { writer: string; sequence: Count };
  /** What the security authority decided about an agency, or about one subgraph; `until`: when it ends by itself. */
  quarantine: {
    id: string;
    agency_id: string | null;
    subgraph: string | null;
    reason: QuarantineReason;
    imposed_at: string;
    imposed_by: string;
    until: string;
    lifted_at: string | null;
    lifted_by: string | null;
    lift_reason: LiftReason | null;
  };
  /** Numbered in the order in which they became known; `content` as JSON, and signed in `jws`. */
  incident: { position: number; id: string; content: string; jws: string };
  /** One row. */
  incident_counter: { last: number };
  /** What of a requirement, published or drafted, the national graph holds, and where. */
  requirement_binding: { service_id: string; requirement_id: string; position: number; path: string };
  /** What a service may come to ask and its agency has not published. */
  requirement_draft: { service_id: string; id: string; label_fa: string; label_en: string; document: DocumentNeed };
  /** The fields that an inquiry reads in the place of a paper, as coordinates. */
  inquiry_field: { service_id: string; position: number; coordinate: string };
}
