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
  exemption: { key: ['id'], at: 'requested_at' },
  exemption_step: { key: ['exemption_id', 'kind'], at: 'at' },
  exemption_vote: { key: ['exemption_id', 'at', 'institution'], at: 'at', hides: 'official' },
  succession: { key: ['id'] },
  succession_agency: { key: ['succession_id', 'agency_id', 'role'] },
  service_handover: { key: ['succession_id', 'service_id'] },
};

/**
 * Tables that no number of a report depends on: what the database keeps for itself, how each subgraph was seen last, which
 * is of today and not of a period, and incidents, which are for the security authority.
 */
export const leftOut: readonly string[] = ['kit_seed', 'idempotency', 'subgraph', 'incident'];
