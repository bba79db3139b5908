import type { Kysely } from 'kysely';
import type { CatalogueTables } from '../tables.ts';
import type { HighUseEntryRecord, HighUseListRecord, HighUseProposalRecord } from '../duty-records.ts';

/** Every list of high-use services, oldest first. */
export async function readLists(db: Kysely<CatalogueTables>): Promise<readonly HighUseListRecord[]> {
  const [lists, entries, proposals] = await Promise.all([
    db.selectFrom('high_use_list').selectAll().orderBy('version').execute(),
    db.selectFrom('high_use_entry').selectAll().orderBy('service_id').execute(),
    db.selectFrom('high_use_proposal').selectAll().orderBy('service_id').execute(),
  ]);
  return lists.map((row) => ({
    id: row.id,
    version: row.version,
    openedAt: row.opened_at,
    finalAt: row.final_at,
    notifiedAt: row.notified_at,
    origin: row.origin,
    entries: entries.filter(({ list_id }) => list_id === row.id).map(readEntry),
    proposals: proposals.filter(({ list_id }) => list_id === row.id).map(readProposal),
  }));
}

function readEntry(row: CatalogueTables['high_use_entry']): HighUseEntryRecord {
  const { service_id: serviceId, requests, counted_from: from, counted_until: until, made_up: madeUp } = row;
  return { serviceId, count: { requests, from, until, madeUp: madeUp === 1 } };
}

function readProposal(row: CatalogueTables['high_use_proposal']): HighUseProposalRecord {
  const { requests, counted_from: from, counted_until: until, origin } = row;
  return {
    serviceId: row.service_id,
    agencyId: row.agency_id,
    proposedAt: row.proposed_at,
    count: { requests, from, until, madeUp: origin === 'SEEDED' },
  };
}
