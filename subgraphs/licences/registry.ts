import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import type { Page } from '../kit/connection.ts';
import { openDuties, type Duties } from './publication/duties.ts';
import { countRegister, pageOfRegister, type RegisterFilter } from './read-register.ts';
import type {
  DecidedLicenceRequestRecord,
  DecisionRow,
  LicenceFile,
  LicenceGroundRecord,
  LicenceKindRecord,
  LicenceRecord,
  LicenceRequestRow,
  PublicationRuleRecord,
} from './records.ts';
import { alreadyPublished } from './refusals.ts';
import { facts } from './facts.ts';
import type { LicencesTables } from './tables.ts';

export type NewDecision = Omit<LicencesTables['decision'], 'licence_id' | 'place'>;
export type NewPublication = LicencesTables['publication'];

/** What is written down of one decision. */
export interface DecisionPlan {
  readonly decision: NewDecision;
  /** Null: it is not published. */
  readonly publication: NewPublication | null;
}

/** What the agency's database answers; a question costs the same few statements, whatever the number of people. */
export interface Registry {
  readonly db: Db;
  readonly duties: Duties;
  kinds(ids: readonly string[]): Promise<ReadonlyMap<string, LicenceKindRecord>>;
  /** In the order of ids. */
  allKinds(): Promise<readonly LicenceKindRecord[]>;
  rulesOf(kinds: readonly string[]): Promise<ReadonlyMap<string, readonly PublicationRuleRecord[]>>;
  grounds(codes: readonly string[]): Promise<ReadonlyMap<string, LicenceGroundRecord>>;
  /** In the order of codes. */
  allGrounds(): Promise<readonly LicenceGroundRecord[]>;
  /** By person, newest first. */
  ofPersons(persons: readonly string[]): Promise<ReadonlyMap<string, readonly LicenceRecord[]>>;
  /** By company, newest first. */
  ofCompanies(companies: readonly string[]): Promise<ReadonlyMap<string, readonly LicenceRecord[]>>;
  /** By licence, the first one first. */
  decisionsOf(licences: readonly string[]): Promise<ReadonlyMap<string, readonly DecisionRow[]>>;
  /** Licences of which a decision is shown to everybody that day, newest first; one row more where the list goes on. */
  register(filter: RegisterFilter, page: Page): Promise<readonly LicenceRecord[]>;
  registerCount(filter: RegisterFilter): Promise<number>;
  /**
   * Records a decision about the licence of that number; `plan` sees its file inside the same transaction and throws to
   * refuse.
   *
   * @returns the decision's id
   */
  decide(request: IdempotentRequest, number: string, plan: (file: LicenceFile | null) => DecisionPlan): Promise<string>;
  /** Publishes a decision; `plan` likewise. */
  publish(
    request: IdempotentRequest,
    decision: string,
    plan: (file: LicenceFile | null) => NewPublication,
  ): Promise<string>;
  /** The licence that a decision is about. */
  licenceOfDecision(decision: string): Promise<LicenceRecord | null>;
  licences(ids: readonly string[]): Promise<ReadonlyMap<string, LicenceRecord>>;
  /** A licence with all that was decided about it. */
  fileOf(licence: string): Promise<LicenceFile | null>;
  /** By tracking code. */
  licenceRequests(codes: readonly string[]): Promise<ReadonlyMap<string, LicenceRequestRow>>;
  /** Open requests about kinds that this agency issues, oldest first. */
  requestsFor(issuer: string): Promise<readonly DecidedLicenceRequestRecord[]>;
  /** One that it has to decide or has decided; null when it is another agency's, or there is none. */
  requestFor(issuer: string, trackingCode: string): Promise<DecidedLicenceRequestRecord | null>;
}

type Db = Kysely<LicencesTables>;

export function openRegistry(db: Db): Registry {
  return {
    ...readers(db),
    db,
    duties: openDuties(db),
    register: (filter, page) => pageOfRegister(db, filter, page),
    registerCount: (filter) => countRegister(db, filter),
    decide: (request, number, plan) =>
      actOnce(db, request, async (transaction) => {
        const licence = await lockLicence(transaction, 'number', number);
        const { decision, publication } = plan(licence && (await readFile(transaction, licence)));
        await insertDecision(transaction, licence!, { decision, publication });
        return decision.id;
      }),
    publish: (request, decision, plan) =>
      actOnce(db, request, async (transaction) => {
        const { licenceOfDecision } = readers(transaction);
        const licence = await licenceOfDecision(decision);
        await insertPublication(transaction, plan(licence && (await readFile(transaction, licence))));
        return decision;
      }),
  };
}

function readers(db: Db): Omit<Registry, 'db' | 'duties' | 'register' | 'registerCount' | 'decide' | 'publish'> {
  const licences = db.selectFrom('licence').selectAll('licence').orderBy('issued_on', 'desc').orderBy('licence.id');
  return {
    async kinds(ids) {
      const rows = await db.selectFrom('licence_kind').selectAll().where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    allKinds: () => db.selectFrom('licence_kind').selectAll().orderBy('id').execute(),
    async rulesOf(kinds) {
      const rules = db.selectFrom('publication_rule').selectAll().where('kind', 'in', kinds);
      return Map.groupBy(await rules.orderBy('from_day').orderBy('decision').execute(), ({ kind }) => kind);
    },
    async grounds(codes) {
      const rows = await db.selectFrom('ground').selectAll().where('code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.code, row]));
    },
    allGrounds: () => db.selectFrom('ground').selectAll().orderBy('code').execute(),
    async ofPersons(persons) {
      const rows = await licences.where('holder_person_ref', 'in', persons).execute();
      return Map.groupBy(rows, (row) => row.holder_person_ref ?? '');
    },
    async ofCompanies(companies) {
      const rows = await licences.where('holder_company_ref', 'in', companies).execute();
      return Map.groupBy(rows, (row) => row.holder_company_ref ?? '');
    },
    async decisionsOf(ids) {
      const rows = await db
        .selectFrom('decision')
        .leftJoin('publication', 'publication.decision_id', 'decision.id')
        .selectAll('decision')
        .select(['published_on', 'publication.ground as published_ground', 'publication.details as published_details'])
        .where('licence_id', 'in', ids)
        .orderBy('licence_id')
        .orderBy('place')
        .execute();
      return Map.groupBy(rows, (row) => row.licence_id);
    },
    async licenceOfDecision(id) {
      const found = licences.innerJoin('decision', 'decision.licence_id', 'licence.id').where('decision.id', '=', id);
      return (await found.executeTakeFirst()) ?? null;
    },
    async licences(ids) {
      const rows = await licences.where('licence.id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async fileOf(id) {
      const licence = await licences.where('licence.id', '=', id).executeTakeFirst();
      return licence === undefined ? null : readFile(db, licence);
    },
    async licenceRequests(codes) {
      const rows = await db.selectFrom('licence_request').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    requestsFor: (issuer) =>
      requestsOf(db, issuer)
        .where('open_key', 'is not', null)
        .orderBy('opened_at')
        .orderBy('request.tracking_code')
        .execute(),
    async requestFor(issuer, code) {
      return (await requestsOf(db, issuer).where('request.tracking_code', '=', code).executeTakeFirst()) ?? null;
    },
  };
}

function requestsOf(db: Db, issuer: string) {
  return db
    .selectFrom('licence_request')
    .innerJoin('request', 'request.tracking_code', 'licence_request.tracking_code')
    .innerJoin('licence_kind', 'licence_kind.id', 'licence_request.kind')
    .selectAll('licence_request')
    .select(['stage', 'state', 'opened_at'])
    .where('issuer', '=', issuer);
}

/** Counting the decision that comes makes others about the same licence wait until this transaction ends. */
export async function lockLicence(
  db: Transaction<LicencesTables>,
  column: 'id' | 'number',
  value: string,
): Promise<LicenceRecord | null> {
  const locked = db.updateTable('licence').set(({ eb }) => ({ decisions: eb('decisions', '+', 1) }));
  return (await locked.where(column, '=', value).returningAll().executeTakeFirst()) ?? null;
}

export async function readFile(db: Db, licence: LicenceRecord): Promise<LicenceFile> {
  const { kinds, rulesOf, decisionsOf } = readers(db);
  const kind = (await kinds([licence.kind])).get(licence.kind)!;
  const decisions = (await decisionsOf([licence.id])).get(licence.id) ?? [];
  return { licence, kind, decisions, rules: (await rulesOf([licence.kind])).get(licence.kind) ?? [] };
}

export async function insertDecision(
  db: Db,
  licence: LicenceRecord,
  { decision, publication }: DecisionPlan,
): Promise<void> {
  const place = { licence_id: licence.id, place: licence.decisions };
  await db
    .insertInto('decision')
    .values({ ...decision, ...place })
    .execute();
  if (publication !== null) await insertPublication(db, publication);
  if (licence.holder_company_ref !== null) await facts.restate(db, [licence.holder_company_ref]);
}

async function insertPublication(db: Db, publication: NewPublication): Promise<void> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('publication')
    .values(publication)
    .onConflict((conflict) => conflict.column('decision_id').doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw alreadyPublished();
}
