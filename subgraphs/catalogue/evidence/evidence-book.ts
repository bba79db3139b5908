import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import type { SubgraphRecord } from '../records.ts';
import type { CatalogueTables } from '../tables.ts';
import { type ConformanceFinding, factsOf, type FailedCheck } from './conformance-run.ts';
import { recordEvidence } from './record-evidence.ts';

/** What the platform observes of subgraphs, as the registry offers it. */
export interface EvidenceBook {
  /** By agency, in the order of their names. */
  subgraphsOf(agencies: readonly string[]): Promise<ReadonlyMap<string, readonly SubgraphRecord[]>>;
  subgraph(name: string): Promise<SubgraphRecord | null>;
  /** By the id of the run's evidence. */
  failedChecksOf(runs: readonly string[]): Promise<ReadonlyMap<string, readonly FailedCheck[]>>;
  /**
   * Puts a run on record, once for each request.
   *
   * @param check sees what is known of the subgraph, in the same transaction
   * @returns the id of the run's evidence; of a body that the catalogue does not list there is none under it
   */
  recordRun(
    request: IdempotentRequest,
    finding: ConformanceFinding,
    check: (known: SubgraphRecord | null) => void,
  ): Promise<string>;
}

type Db = Kysely<CatalogueTables>;

export function openEvidenceBook(db: Db): EvidenceBook {
  return {
    async subgraphsOf(agencies) {
      const rows = await db
        .selectFrom('subgraph')
        .selectAll()
        .where('agency_id', 'in', agencies)
        .orderBy('name')
        .execute();
      return Map.groupBy(rows.map(readSubgraph), ({ agencyId }) => agencyId ?? '');
    },
    subgraph: (name) => findSubgraph(db, name),
    async failedChecksOf(runs) {
      const rows = await db
        .selectFrom('failed_check')
        .selectAll()
        .where('evidence_id', 'in', runs)
        .orderBy('id')
        .execute();
      const groups = Map.groupBy(rows, ({ evidence_id }) => evidence_id);
      return new Map([...groups].map(([run, checks]) => [run, checks.map(readCheck)]));
    },
    recordRun: (request, finding, check) =>
      actOnce(db, request, async (transaction) => {
        const known = await findSubgraph(transaction, finding.subgraph);
        check(known);
        return insertRun(transaction, { ...finding, agency: finding.agency ?? known?.agencyId ?? null });
      }),
  };
}

async function insertRun(transaction: Transaction<CatalogueTables>, finding: ConformanceFinding): Promise<string> {
  const now = new Date();
  // Of two runs within a second the one with the greater id is the later one.
  const run = `run-${now.toISOString()}-${randomUUID()}`;
  await seeSubgraph(transaction, finding, now);
  if (finding.agency === null) return run;
  for (const fact of factsOf(finding, finding.agency, run, now)) await recordEvidence(transaction, fact);
  const rows = finding.failedChecks.map((check) => checkRow(run, check));
  if (rows.length > 0) await transaction.insertInto('failed_check').values(rows).execute();
  return run;
}

async function seeSubgraph(
  transaction: Transaction<CatalogueTables>,
  { subgraph, agency, schemaVersion, hosting }: ConformanceFinding,
  now: Date,
): Promise<void> {
  const main = hosting.find(({ centre }) => centre === 'MAIN');
  const seen = {
    agency_id: agency,
    hosting_kind: main?.hostedAt ?? null,
    hosting_site: main?.site ?? null,
    schema_version: schemaVersion,
    seen_at: now.toISOString(),
  };
  await transaction
    .insertInto('subgraph')
    .values({ name: subgraph, ...seen })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(seen))
    .execute();
}

async function findSubgraph(db: Db, name: string): Promise<SubgraphRecord | null> {
  const row = await db.selectFrom('subgraph').selectAll().where('name', '=', name).executeTakeFirst();
  return row === undefined ? null : readSubgraph(row);
}

function readSubgraph(row: CatalogueTables['subgraph']): SubgraphRecord {
  const { name, agency_id: agencyId, schema_version: schemaVersion, seen_at: seenAt } = row;
  return { name, agencyId, schemaVersion, seenAt };
}

function checkRow(run: string, { id, title, expected, found, advice }: FailedCheck) {
  return {
    evidence_id: run,
    id,
    title_fa: title.fa,
    title_en: title.en,
    expected_fa: expected.fa,
    expected_en: expected.en,
    found_fa: found.fa,
    found_en: found.en,
    advice_fa: advice.fa,
    advice_en: advice.en,
  };
}

function readCheck(row: CatalogueTables['failed_check']): FailedCheck {
  return {
    id: row.id,
    title: { fa: row.title_fa, en: row.title_en },
    expected: { fa: row.expected_fa, en: row.expected_en },
    found: { fa: row.found_fa, en: row.found_en },
    advice: { fa: row.advice_fa, en: row.advice_en },
  };
}
