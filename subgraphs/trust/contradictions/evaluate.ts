import type { Selectable, Transaction } from 'kysely';
import { today } from '../../kit/today.ts';
import { putNotice } from '../outbox.ts';
import { newReference } from '../references.ts';
import type { TrustTables } from '../tables.ts';
import { conflictOf, type StatedFact } from './conflict.ts';
import type { Side } from './tables.ts';

type Rule = Selectable<TrustTables['contradiction_rule']>;
type Fact = Selectable<TrustTables['contradiction_fact']>;
type Pair = Partial<Record<Side, Fact>>;

const day = 86_400_000;

/**
 * Makes the findings of these subjects what the facts say: opened where both sides contradict and none is open,
 * resolved where they no longer do. In one transaction with whatever has changed.
 */
export async function evaluate(
  transaction: Transaction<TrustTables>,
  rule: Rule,
  subjects: readonly string[],
  now: Date,
): Promise<void> {
  const pairs = await readPairs(transaction, rule, subjects);
  const open = await readOpen(transaction, rule, subjects);
  const watches: { rule: string; subject: string; look_on: string }[] = [];
  for (const subject of new Set(subjects)) {
    const { A, B } = pairs.get(subject) ?? {};
    const law = { comparator: rule.comparator, graceDays: rule.grace_days };
    const { conflicts, lookOn } = conflictOf(law, stated(A), stated(B), today(now));
    if (lookOn !== null) watches.push({ rule: rule.id, subject, look_on: lookOn });
    const finding = open.get(subject);
    if (conflicts === true && finding === undefined) await openFinding(transaction, rule, [A!, B!], now);
    if (conflicts === false && finding !== undefined) await resolve(transaction, rule, { finding, subject }, now);
  }
  await watch(transaction, rule, subjects, watches);
}

/** Has whoever else evaluates the rule wait, so that of two sides that change at once the second sees the first. */
export async function lockRule(transaction: Transaction<TrustTables>, id: string): Promise<Rule | null> {
  const locked = transaction.updateTable('contradiction_rule').set(({ ref }) => ({ grace_days: ref('grace_days') }));
  return (await locked.where('id', '=', id).returningAll().executeTakeFirst()) ?? null;
}

function stated(fact: Fact | undefined): StatedFact | null {
  return fact === undefined ? null : { day: fact.day, until: fact.until_day, digest: fact.digest };
}

async function readPairs(
  transaction: Transaction<TrustTables>,
  { id }: Rule,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, Pair>> {
  const facts = transaction.selectFrom('contradiction_fact').selectAll();
  const rows = await facts.where('rule', '=', id).where('subject', 'in', subjects).execute();
  const pairs = new Map<string, Pair>();
  for (const row of rows) pairs.set(row.subject, { ...pairs.get(row.subject), [row.side]: row });
  return pairs;
}

async function readOpen(transaction: Transaction<TrustTables>, { id }: Rule, subjects: readonly string[]) {
  const open = transaction.selectFrom('contradiction').select(['id', 'subject']).where('resolved_at', 'is', null);
  const rows = await open.where('rule', '=', id).where('subject', 'in', subjects).execute();
  return new Map(rows.map((row) => [row.subject, row.id]));
}

async function openFinding(
  transaction: Transaction<TrustTables>,
  rule: Rule,
  facts: readonly Fact[],
  now: Date,
): Promise<void> {
  const id = newReference('ctr');
  const [{ subject }] = facts as readonly [Fact, ...Fact[]];
  const row = { id, rule: rule.id, subject, opened_at: now.toISOString(), resolved_at: null };
  await transaction.insertInto('contradiction').values(row).execute();
  const owners = await transaction
    .selectFrom('contradiction_rule_side')
    .selectAll()
    .where('rule', '=', rule.id)
    .execute();
  const due_at = new Date(now.getTime() + rule.term_days * day).toISOString();
  const unanswered = { note: null, contested_at: null, outcome: null, reason: null, answered_at: null };
  const sides = owners.map(({ side, agency, coordinate }) => {
    const { reference } = facts.find((fact) => fact.side === side)!;
    return { id: newReference('fac'), contradiction: id, side, agency, coordinate, reference, due_at, ...unanswered };
  });
  await transaction.insertInto('contradiction_side').values(sides).execute();
  await tell(transaction, rule, { kind: 'CONTRADICTION_FOUND', finding: id, subject }, now);
}

async function resolve(
  transaction: Transaction<TrustTables>,
  rule: Rule,
  { finding, subject }: { readonly finding: string; readonly subject: string },
  now: Date,
): Promise<void> {
  const resolved = { resolved_at: now.toISOString() };
  await transaction.updateTable('contradiction').set(resolved).where('id', '=', finding).execute();
  await tell(transaction, rule, { kind: 'CONTRADICTION_RESOLVED', finding, subject }, now);
}

/** A company has no notices; whoever signs for it reads them with its record. */
async function tell(
  transaction: Transaction<TrustTables>,
  { about }: Rule,
  told: {
    readonly kind: 'CONTRADICTION_FOUND' | 'CONTRADICTION_RESOLVED';
    readonly finding: string;
    readonly subject: string;
  },
  at: Date,
): Promise<void> {
  const { kind, finding, subject: person } = told;
  if (about === 'PERSON') await putNotice(transaction, { person, kind, about: finding, at });
}

async function watch(
  transaction: Transaction<TrustTables>,
  { id }: Rule,
  subjects: readonly string[],
  rows: readonly { rule: string; subject: string; look_on: string }[],
): Promise<void> {
  const before = transaction.deleteFrom('contradiction_watch').where('rule', '=', id);
  await before.where('subject', 'in', subjects).execute();
  if (rows.length > 0) await transaction.insertInto('contradiction_watch').values(rows).execute();
}
