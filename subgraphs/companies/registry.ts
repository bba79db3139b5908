import type { Kysely, Transaction } from 'kysely';
import { actOnce, type IdempotentRequest } from '../kit/idempotency.ts';
import { today } from '../kit/today.ts';
import { readRules } from './read-rules.ts';
import type {
  CompanyActRecord,
  CompanyFile,
  CompanyOfficerRecord,
  LegalPersonRecord,
  SignatureRuleRecord,
} from './records.ts';
import { alreadyRegistered, secondSignatureRequired } from './refusals.ts';
import type { CompaniesTables } from './tables.ts';

/** An act with its first signature. */
export type NewAct = Omit<CompanyActRecord, 'signatures' | 'lapses_at' | 'registered_at'> & {
  readonly signer: CompanyOfficerRecord;
};

/** What the agency's database answers; a question costs the same few statements, whatever the number of companies. */
export interface Registry {
  companies(refs: readonly string[]): Promise<ReadonlyMap<string, LegalPersonRecord>>;
  /** By the company's number. */
  companiesByNumber(legalIds: readonly string[]): Promise<ReadonlyMap<string, LegalPersonRecord>>;
  /** By company: present and former ones, the earliest first. */
  officersIn(companies: readonly string[]): Promise<ReadonlyMap<string, readonly CompanyOfficerRecord[]>>;
  /** By person, newest first. */
  officesOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly CompanyOfficerRecord[]>>;
  officers(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyOfficerRecord>>;
  rulesOf(companies: readonly string[]): Promise<ReadonlyMap<string, readonly SignatureRuleRecord[]>>;
  acts(ids: readonly string[]): Promise<ReadonlyMap<string, CompanyActRecord>>;
  /** By company, newest first. */
  actsOf(companies: readonly string[]): Promise<ReadonlyMap<string, readonly CompanyActRecord[]>>;
  /** By act: who has signed, the first first. */
  signersOf(acts: readonly string[]): Promise<ReadonlyMap<string, readonly CompanyOfficerRecord[]>>;
  /**
   * Records an act with its first signature, and registers it where that is enough; `plan` sees the company inside the
   * same transaction and throws to refuse.
   *
   * @returns the id of the act
   */
  propose(request: IdempotentRequest, legalId: string, plan: (file: CompanyFile | null) => NewAct): Promise<string>;
  /** Adds a signature, and registers the act with the last one; `check` likewise, and says in which office. */
  approve(
    request: IdempotentRequest,
    approval: { readonly act: string; readonly at: string },
    check: (act: CompanyActRecord | null, file: CompanyFile | null) => CompanyOfficerRecord,
  ): Promise<void>;
}

type Db = Kysely<CompaniesTables>;

export function openRegistry(db: Db): Registry {
  return {
    ...readers(db),
    propose(request, legalId, plan) {
      return actOnce(db, request, async (transaction) => {
        const { companiesByNumber } = readers(transaction);
        const company = (await companiesByNumber([legalId])).get(legalId);
        const act = plan(company === undefined ? null : await readFile(transaction, company));
        await insertAct(transaction, act);
        return act.id;
      });
    },
    async approve(request, { act: id, at }, check) {
      await actOnce(db, request, async (transaction) => {
        const { acts, companies } = readers(transaction);
        const act = (await acts([id])).get(id) ?? null;
        const company = act && (await companies([act.company_ref])).get(act.company_ref);
        const signer = check(act, company ? await readFile(transaction, company) : null);
        await sign(transaction, { act: id, signer, at });
        return id;
      });
    },
  };
}

function readers(db: Db): Omit<Registry, 'propose' | 'approve'> {
  const companies = db.selectFrom('company').selectAll();
  const officers = db.selectFrom('officer').selectAll('officer');
  const acts = db.selectFrom('act').selectAll();
  return {
    async companies(refs) {
      const rows = await companies.where('ref', 'in', refs).execute();
      return new Map(rows.map((row) => [row.ref, row]));
    },
    async companiesByNumber(legalIds) {
      const rows = await companies.where('legal_id', 'in', legalIds).execute();
      return new Map(rows.map((row) => [row.legal_id, row]));
    },
    async officersIn(refs) {
      const rows = await officers.where('company_ref', 'in', refs).orderBy('from_day').orderBy('id').execute();
      return Map.groupBy(rows, (row) => row.company_ref);
    },
    async officesOf(persons) {
      const rows = await officers
        .where('person_ref', 'in', persons)
        .orderBy('from_day', 'desc')
        .orderBy('id')
        .execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async officers(ids) {
      const rows = await officers.where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    rulesOf: (refs) => readRules(db, refs),
    async acts(ids) {
      const rows = await acts.where('id', 'in', ids).execute();
      return new Map(rows.map((row) => [row.id, row]));
    },
    async actsOf(refs) {
      const newest = acts.where('company_ref', 'in', refs).orderBy('proposed_at', 'desc').orderBy('id');
      return Map.groupBy(await newest.execute(), (row) => row.company_ref);
    },
    async signersOf(ids) {
      const rows = await officers
        .innerJoin('act_signature', 'act_signature.officer_id', 'officer.id')
        .select('act_signature.act_id')
        .where('act_signature.act_id', 'in', ids)
        .orderBy('act_signature.signed_at')
        .orderBy('officer.id')
        .execute();
      return Map.groupBy(rows, (row) => row.act_id);
    },
  };
}

async function readFile(db: Db, company: LegalPersonRecord): Promise<CompanyFile> {
  const { officersIn, rulesOf } = readers(db);
  const officers = (await officersIn([company.ref])).get(company.ref) ?? [];
  return { company, officers, rules: (await rulesOf([company.ref])).get(company.ref) ?? [] };
}

async function insertAct(db: Transaction<CompaniesTables>, { signer, ...act }: NewAct): Promise<void> {
  const term = db.selectFrom('act_term').select('days').where('kind', '=', act.kind);
  const { days } = await term.executeTakeFirstOrThrow();
  const lapses = new Date(Date.parse(act.proposed_at) + days * 86_400_000).toISOString();
  await db
    .insertInto('act')
    .values({ ...act, signatures: 0, lapses_at: lapses, registered_at: null })
    .execute();
  await sign(db, { act: act.id, signer, at: act.proposed_at });
}

interface Signature {
  readonly act: string;
  readonly signer: CompanyOfficerRecord;
  readonly at: string;
}

/** The count in the act's own row makes signatures that come at once wait for one another. */
async function sign(db: Transaction<CompaniesTables>, { act: id, signer, at }: Signature): Promise<void> {
  const act = await db
    .updateTable('act')
    .set(({ eb }) => ({ signatures: eb('signatures', '+', 1) }))
    .where('id', '=', id)
    .where('registered_at', 'is', null)
    .returningAll()
    .executeTakeFirst();
  if (act === undefined) throw alreadyRegistered();
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('act_signature')
    .values({ act_id: id, person_ref: signer.person_ref, officer_id: signer.id, signed_at: at })
    .onConflict((conflict) => conflict.columns(['act_id', 'person_ref']).doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw secondSignatureRequired();
  if (act.signatures >= act.required) await register(db, act, at);
}

async function register(db: Transaction<CompaniesTables>, act: CompanyActRecord, at: string): Promise<void> {
  await db.updateTable('act').set({ registered_at: at }).where('id', '=', act.id).execute();
  if (act.new_address !== null) {
    await db.updateTable('company').set({ address: act.new_address }).where('ref', '=', act.company_ref).execute();
  }
  if (act.appointee !== null) await appoint(db, act, today(new Date(at)));
}

async function appoint(
  db: Transaction<CompaniesTables>,
  { appointed_rule, appointee, appointed_until }: CompanyActRecord,
  from_day: string,
): Promise<void> {
  if (appointed_rule === null || appointee === null || appointed_until === null) {
    throw new TypeError('An act of appointment lacks its rule, its officer or its last day.');
  }
  await db
    .insertInto('signatory')
    .values({ rule_id: appointed_rule, officer_id: appointee, from_day, until_day: appointed_until })
    .onConflict((conflict) =>
      conflict.columns(['rule_id', 'officer_id', 'from_day']).doUpdateSet({ until_day: appointed_until }),
    )
    .execute();
}
