import type { Kysely } from 'kysely';
import { bulkInsert } from '../../kit/database/database.ts';
import type { Succession } from '../rules/succession.ts';
import type { CatalogueTables } from '../tables.ts';

/** Puts a merger or a split on record. Inside a transaction. */
export async function writeSuccession(
  db: Kysely<CatalogueTables>,
  { id, predecessors, successors, handovers, ...succession }: Succession,
): Promise<void> {
  const { legalBasis, source, decidedBy } = succession;
  await db
    .insertInto('succession')
    .values({
      id,
      kind: succession.kind,
      effective_on: succession.effectiveOn,
      legal_basis_fa: legalBasis.fa,
      legal_basis_en: legalBasis.en,
      source_fa: source?.fa ?? null,
      source_en: source?.en ?? null,
      decided_by_fa: decidedBy.fa,
      decided_by_en: decidedBy.en,
      decided_on: succession.decidedOn,
      centre_vote: succession.centreVote,
    })
    .execute();
  const agencies = (ids: readonly string[], role: 'PREDECESSOR' | 'SUCCESSOR') =>
    ids.map((agency_id) => ({ succession_id: id, agency_id, role }));
  await bulkInsert(db, 'succession_agency', [
    ...agencies(predecessors, 'PREDECESSOR'),
    ...agencies(successors, 'SUCCESSOR'),
  ]);
  await bulkInsert(
    db,
    'service_handover',
    handovers.map(({ service, from, to }) => ({
      succession_id: id,
      service_id: service,
      from_agency: from,
      to_agency: to,
    })),
  );
}
