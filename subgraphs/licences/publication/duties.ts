import { type Kysely, sql } from 'kysely';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import { today } from '../../kit/today.ts';
import { isOwed } from '../read-register.ts';
import type {
  DecisionCount,
  FinancialReportRecord,
  PublicationDutyRecord,
  UnpublishedDecisionRecord,
} from '../records.ts';
import type { LicencesTables } from '../tables.ts';
import { dueOn, yearsOf } from './rules.ts';

/** What institutions owe the public, and the reports that they publish. */
export interface Duties {
  /** Every duty about a year that has ended by that day: the latest year first, then by institution and duty. */
  all(day: string): Promise<readonly PublicationDutyRecord[]>;
  /** By `institution:year`, the first 50 decisions that are to be public and are not, oldest first. */
  missingOf(keys: readonly string[]): Promise<ReadonlyMap<string, readonly UnpublishedDecisionRecord[]>>;
  isInstitution(agency: string): Promise<boolean>;
  report(agency: string, year: number, version: number): Promise<FinancialReportRecord>;
  /** @returns the number of the version */
  publishReport(request: IdempotentRequest, report: Omit<FinancialReportRecord, 'version'>): Promise<number>;
}

type Db = Kysely<LicencesTables>;

/** How many missing decisions are named. */
const mostNamed = 50;

export function openDuties(db: Db): Duties {
  return {
    async all(day) {
      const [rules, institutions] = await Promise.all([
        db.selectFrom('duty_rule').selectAll().orderBy('duty').execute(),
        db.selectFrom('institution').selectAll().orderBy('agency_id').execute(),
      ]);
      const [reports, counts] = await Promise.all([allReports(db), countDecisions(db, day)]);
      const duties = rules.flatMap((rule) =>
        yearsOf(rule, day).flatMap((year) =>
          institutions.map(({ agency_id: agency, made_up }): PublicationDutyRecord => {
            const key = `${agency}:${year}`;
            const isReport = rule.duty === 'FINANCIAL_REPORT';
            return {
              agency,
              jalaliYear: year,
              duty: rule.duty,
              dueOn: dueOn(rule, year),
              legalBasis: rule.legal_basis,
              madeUp: made_up === 1,
              report: isReport ? (reports.get(key)?.at(-1) ?? null) : null,
              reportedAt: isReport ? (reports.get(key)?.[0]?.published_at ?? null) : null,
              decisions: isReport ? null : (counts.get(key) ?? noDecisions),
            };
          }),
        ),
      );
      return duties.sort(
        (one, other) =>
          other.jalaliYear - one.jalaliYear || compare(one.agency, other.agency) || compare(one.duty, other.duty),
      );
    },
    async missingOf(keys) {
      const rows = await owed(db, today())
        .select(['decision.id', 'decision.decision', 'licence.kind', 'decision.decided_on', 'licence_kind.issuer'])
        .select('decision.jalali_year')
        .where('publication.decision_id', 'is', null)
        .where('licence_kind.issuer', 'in', [...new Set(keys.map((key) => key.split(':')[0]!))])
        .where('decision.jalali_year', 'in', [...new Set(keys.map((key) => Number(key.split(':')[1])))])
        .orderBy('decision.decided_on')
        .orderBy('decision.id')
        .execute();
      const groups = Map.groupBy(rows, ({ issuer, jalali_year }) => `${issuer}:${jalali_year}`);
      return new Map([...groups].map(([key, own]) => [key, own.slice(0, mostNamed)]));
    },
    async isInstitution(agency) {
      const found = db.selectFrom('institution').select('agency_id').where('agency_id', '=', agency);
      return (await found.executeTakeFirst()) !== undefined;
    },
    report: (agency, year, version) =>
      reportsOf(db, agency, year).where('version', '=', version).executeTakeFirstOrThrow(),
    async publishReport(request, report) {
      const version = await actOnce(db, request, async (transaction) => {
        const { agency_id: agency, jalali_year: year } = report;
        // Two reports at once wait for one another in the institution's row.
        await transaction
          .updateTable('institution')
          .set(({ ref }) => ({ made_up: ref('made_up') }))
          .where('agency_id', '=', agency)
          .execute();
        const last = await reportsOf(transaction, agency, year).orderBy('version', 'desc').executeTakeFirst();
        const next = (last?.version ?? 0) + 1;
        await transaction
          .insertInto('financial_report')
          .values({ ...report, version: next })
          .execute();
        return String(next);
      });
      return Number(version);
    },
  };
}

const noDecisions: DecisionCount = { all: 0, missing: 0, lastPublishedOn: null };

const compare = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);

function reportsOf(db: Db, agency: string, year: number) {
  const reports = db.selectFrom('financial_report').selectAll();
  return reports.where('agency_id', '=', agency).where('jalali_year', '=', year);
}

/** By institution and year, the first version first. */
async function allReports(db: Db): Promise<ReadonlyMap<string, readonly FinancialReportRecord[]>> {
  const rows = await db.selectFrom('financial_report').selectAll().orderBy('version').execute();
  return Map.groupBy(rows, (row) => `${row.agency_id}:${row.jalali_year}`);
}

/** Decisions that some rule has published, with what was published of them. */
function owed(db: Db, day: string) {
  return db
    .selectFrom('decision')
    .innerJoin('licence', 'licence.id', 'decision.licence_id')
    .innerJoin('licence_kind', 'licence_kind.id', 'licence.kind')
    .innerJoin('institution', 'institution.agency_id', 'licence_kind.issuer')
    .leftJoin('publication', 'publication.decision_id', 'decision.id')
    .where(
      sql<boolean>`exists (
        select 1 from publication_rule rule
        where rule.kind = licence.kind and rule.decision = decision.decision and rule.from_day <= decision.decided_on
          and (rule.until_day is null or rule.until_day >= decision.decided_on)
      )`,
    )
    .where(sql<boolean>`(publication.decision_id is not null or ${isOwed(day)})`);
}

async function countDecisions(db: Db, day: string): Promise<ReadonlyMap<string, DecisionCount>> {
  const rows = await owed(db, day)
    .select(['licence_kind.issuer', 'decision.jalali_year'])
    .select(({ fn }) => [
      fn.countAll().as('all'),
      fn.count('publication.decision_id').as('published'),
      fn.max('publication.published_on').as('last'),
    ])
    .groupBy(['licence_kind.issuer', 'decision.jalali_year'])
    .execute();
  return new Map(
    rows.map(({ issuer, jalali_year, all, published, last }) => [
      `${issuer}:${jalali_year}`,
      { all: Number(all), missing: Number(all) - Number(published), lastPublishedOn: last },
    ]),
  );
}
