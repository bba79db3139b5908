import type { Kysely } from 'kysely';
import type {
  BusinessProfileRecord,
  BusinessRequestKindInfoRecord,
  BusinessRequestRow,
  CompanyFilingRecord,
  DecidedBusinessRequestRecord,
  SignatureRow,
} from './records.ts';
import type { BusinessTables } from './tables.ts';

type Db = Kysely<BusinessTables>;

/** What the agency's database answers; each question is one statement, whatever the number of companies. */
export interface Registry {
  readonly db: Db;
  /** By company. */
  businesses(companies: readonly string[]): Promise<ReadonlyMap<string, BusinessProfileRecord>>;
  businessByNumber(legalId: string): Promise<BusinessProfileRecord | null>;
  /** In the order of kinds. */
  kinds(): Promise<readonly BusinessRequestKindInfoRecord[]>;
  filings(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyFilingRecord>>;
  /** By company, newest first. */
  filingsOf(companies: readonly string[]): Promise<ReadonlyMap<string, readonly CompanyFilingRecord[]>>;
  /** By filing, the first first. */
  signaturesOf(filings: readonly string[]): Promise<ReadonlyMap<string, readonly SignatureRow[]>>;
  /** By tracking code. */
  businessRequests(codes: readonly string[]): Promise<ReadonlyMap<string, BusinessRequestRow>>;
  /** Open requests that this agency decides, oldest first. */
  requestsFor(agency: string): Promise<readonly DecidedBusinessRequestRecord[]>;
  /** One that it decides or has decided; null when it is another agency's, or there is none. */
  requestFor(agency: string, trackingCode: string): Promise<DecidedBusinessRequestRecord | null>;
}

export function openRegistry(db: Db): Registry {
  const businesses = db.selectFrom('business').selectAll();
  return {
    db,
    async businesses(companies) {
      const rows = await businesses.where('company_ref', 'in', companies).execute();
      return new Map(rows.map((row) => [row.company_ref, row]));
    },
    businessByNumber: async (legalId) => (await businesses.where('legal_id', '=', legalId).executeTakeFirst()) ?? null,
    kinds: () => db.selectFrom('request_kind').selectAll().orderBy('kind').execute(),
    async filings(ids) {
      const rows = await db.selectFrom('filing').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async filingsOf(companies) {
      const rows = db.selectFrom('filing').selectAll().where('company_ref', 'in', companies);
      const newest = rows.orderBy('proposed_at', 'desc').orderBy('id');
      return Map.groupBy(await newest.execute(), (row) => row.company_ref);
    },
    async signaturesOf(filings) {
      const rows = db.selectFrom('filing_signature').selectAll().where('filing_id', 'in', filings);
      return Map.groupBy(await rows.orderBy('signed_at').orderBy('name').execute(), (row) => row.filing_id);
    },
    async businessRequests(codes) {
      const rows = await db.selectFrom('business_request').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    requestsFor: (agency) =>
      requestsOf(db, agency)
        .where('state', 'in', ['IN_PROGRESS', 'WAITING_FOR_APPLICANT'])
        .orderBy('opened_at')
        .orderBy('request.tracking_code')
        .execute(),
    async requestFor(agency, code) {
      return (await requestsOf(db, agency).where('request.tracking_code', '=', code).executeTakeFirst()) ?? null;
    },
  };
}

function requestsOf(db: Db, agency: string) {
  return db
    .selectFrom('business_request')
    .innerJoin('request', 'request.tracking_code', 'business_request.tracking_code')
    .innerJoin('request_kind', 'request_kind.kind', 'business_request.kind')
    .selectAll('business_request')
    .select(['stage', 'state', 'opened_at'])
    .where('decided_by', '=', agency);
}
