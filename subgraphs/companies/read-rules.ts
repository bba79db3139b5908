import type { Kysely } from 'kysely';
import type { SignatoryRecord, SignatureRuleRecord } from './records.ts';
import type { CompaniesTables } from './tables.ts';

/** The signature rules of companies, by company: three statements, whatever their number. */
export async function readRules(
  db: Kysely<CompaniesTables>,
  companies: readonly string[],
): Promise<ReadonlyMap<string, readonly SignatureRuleRecord[]>> {
  const own = db.selectFrom('signature_rule').selectAll().where('company_ref', 'in', companies).orderBy('id');
  const rules = await own.execute();
  if (rules.length === 0) return new Map();
  const ids = rules.map(({ id }) => id);
  const [kinds, signatories] = await Promise.all([selectKinds(db, ids), selectSignatories(db, ids)]);
  const whole = rules.map((rule): SignatureRuleRecord => {
    const named = kinds.get(rule.id) ?? [];
    return { ...rule, kinds: named.map(({ kind }) => kind), signatories: signatories.get(rule.id) ?? [] };
  });
  return Map.groupBy(whole, ({ company_ref }) => company_ref);
}

async function selectKinds(db: Kysely<CompaniesTables>, rules: readonly string[]) {
  const rows = await db.selectFrom('rule_kind').selectAll().where('rule_id', 'in', rules).orderBy('kind').execute();
  return Map.groupBy(rows, ({ rule_id }) => rule_id);
}

async function selectSignatories(
  db: Kysely<CompaniesTables>,
  rules: readonly string[],
): Promise<ReadonlyMap<string, readonly SignatoryRecord[]>> {
  const rows = await db
    .selectFrom('signatory')
    .innerJoin('officer', 'officer.id', 'signatory.officer_id')
    .selectAll('officer')
    .select(['signatory.rule_id', 'signatory.from_day as signs_from', 'signatory.until_day as signs_until'])
    .where('signatory.rule_id', 'in', rules)
    .orderBy('signatory.from_day')
    .orderBy('officer.id')
    .execute();
  const records = rows.map(({ rule_id, signs_from, signs_until, ...officer }) => {
    return { rule: rule_id, signatory: { officer, from_day: signs_from, until_day: signs_until } };
  });
  const groups = Map.groupBy(records, ({ rule }) => rule);
  return new Map(Array.from(groups, ([rule, own]) => [rule, own.map(({ signatory }) => signatory)]));
}
