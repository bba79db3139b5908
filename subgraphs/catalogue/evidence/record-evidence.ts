import type { Insertable, Transaction } from 'kysely';
import type { Evidence } from '../rules/evidence.ts';
import type { CatalogueTables } from '../tables.ts';

/**
 * Puts a dated fact on record. Facts are added and never changed: one whose id is there already is left as it is.
 *
 * @param fact `at` in UTC; milliseconds are cut off, so that the order of the texts is that of time
 * @returns whether it is new
 */
export async function recordEvidence(transaction: Transaction<CatalogueTables>, fact: Evidence): Promise<boolean> {
  const inserted = await transaction
    .insertInto('evidence')
    .values(rowOf(fact))
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst();
  return inserted.numInsertedOrUpdatedRows === 1n;
}

type Row = Insertable<CatalogueTables['evidence']>;

function rowOf(fact: Evidence): Row {
  const { id, agencyId, kind, origin, source, subgraph } = fact;
  return {
    id,
    agency_id: agencyId,
    at: new Date(fact.at).toISOString().replace(/\.\d+Z$/, 'Z'),
    kind,
    origin,
    source_fa: source?.fa ?? null,
    source_en: source?.en ?? null,
    subgraph: subgraph ?? null,
    ...nothing,
    ...detailsOf(fact),
  };
}

const nothing = {
  subject: null,
  schema_version: null,
  passed: null,
  failed: null,
  text_fa: null,
  text_en: null,
  centre: null,
  hosted_at: null,
  site: null,
} satisfies Partial<Row>;

function detailsOf(fact: Evidence): Partial<Row> {
  switch (fact.kind) {
    case 'WINDOW_OPENED':
    case 'WINDOW_CLOSED':
      return { subject: fact.windowId };
    case 'COMPOSED':
    case 'COMPOSITION_FAILED':
      return { schema_version: fact.schemaVersion };
    case 'CONFORMANCE_RUN':
      return { schema_version: fact.schemaVersion, passed: fact.passed, failed: fact.failed };
    case 'ANSWERED':
      return { subject: fact.callerId };
    case 'SYSTEM_CONNECTED':
      return { subject: fact.systemId };
    case 'HOSTED':
      return { centre: fact.centre, hosted_at: fact.hostedAt, site: fact.site };
    case 'MEETING':
    case 'DECLARATION':
      return { text_fa: fact.text.fa, text_en: fact.text.en };
    default:
      return fact satisfies never;
  }
}
