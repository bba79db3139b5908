import { randomBytes } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { batches } from '../batches.ts';
import { putEvent } from '../events/events.ts';
import { digestOf, type RuleKey, ruleKey } from './digest.ts';
import type { Fact, FactSide, SubjectFact } from './fact.ts';
import type { FactTables } from './tables.ts';

type Stating = Transaction<FactTables>;
export type SideRow = FactTables['fact_side'];

/** Of one event. */
const mostFacts = 100;

/** States what has changed about these subjects; where no key is agreed yet, the pass through all will. */
export async function restate<Tables>(
  transaction: Transaction<Tables>,
  side: FactSide<Tables>,
  subjects: readonly string[],
): Promise<void> {
  if (subjects.length === 0) return;
  const db = ownTables(transaction);
  const row = await lockSide(db, side);
  if (isWithoutKey(side, row)) return;
  const found = new Map((await side.read(transaction, { subjects })).map(({ subject, fact }) => [subject, fact]));
  const facts = [...new Set(subjects)].map((subject) => ({ subject, fact: found.get(subject) ?? null }));
  await state(db, side, row, facts);
}

/** Whoever else states facts of the side waits for the end of this transaction, and then sees what it has changed. */
export async function lockSide(db: Stating, { rule, side }: Pick<FactSide<never>, 'rule' | 'side'>): Promise<SideRow> {
  return db
    .insertInto('fact_side')
    .values({ rule, side, after: '', done: 0, peer_key: '', told: 0 })
    .onConflict((conflict) => conflict.columns(['rule', 'side']).doUpdateSet({ rule }))
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function isWithoutKey({ comparesWith }: Pick<FactSide<never>, 'comparesWith'>, { peer_key }: SideRow): boolean {
  return comparesWith !== undefined && peer_key === '';
}

/** Tells the platform those of the facts that it was not told before. */
export async function state(
  db: Stating,
  { rule, side, comparesWith }: Pick<FactSide<never>, 'rule' | 'side' | 'comparesWith'>,
  { peer_key }: SideRow,
  facts: readonly SubjectFact[],
): Promise<void> {
  const key = comparesWith === undefined ? null : ruleKey(rule, await readPrivateKey(db), peer_key);
  const told = await toldBefore(db, { rule, side }, facts);
  const news = facts.flatMap(({ subject, fact }) => {
    const before = told.get(subject);
    const stated = JSON.stringify(fact && onTheWire(subject, fact, key));
    if (stated === (before?.stated ?? 'null')) return [];
    return { rule, side, subject, stated, reference: before?.reference ?? newReference() };
  });
  for (const some of batches(news, mostFacts)) {
    await keep(db, some);
    const stated = some.map(({ subject, reference, stated: fact }) => {
      return { subject, reference, fact: JSON.parse(fact) as unknown };
    });
    const data = { rule, side, facts: stated };
    await putEvent(db, { type: 'fact.stated', entity: `${rule}/${side}`, to: ['trust'], data });
  }
}

function onTheWire(subject: string, { day, until, value }: Fact, key: RuleKey | null) {
  const digest = value === undefined || key === null ? null : digestOf(key, subject, value);
  return { day: day ?? null, until: until ?? null, digest };
}

async function toldBefore(db: Stating, { rule, side }: Pick<SideRow, 'rule' | 'side'>, facts: readonly SubjectFact[]) {
  const subjects = facts.map(({ subject }) => subject);
  if (subjects.length === 0) return new Map<string, FactTables['fact_stated']>();
  const rows = await db
    .selectFrom('fact_stated')
    .selectAll()
    .where('rule', '=', rule)
    .where('side', '=', side)
    .where('subject', 'in', subjects)
    .execute();
  return new Map(rows.map((row) => [row.subject, row]));
}

async function keep(db: Stating, rows: readonly FactTables['fact_stated'][]): Promise<void> {
  await db
    .insertInto('fact_stated')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['rule', 'side', 'subject']).doUpdateSet(({ ref }) => ({ stated: ref('excluded.stated') })),
    )
    .execute();
}

export async function readPrivateKey(db: Kysely<FactTables>): Promise<string> {
  return (await db.selectFrom('fact_secret').select('private_key').executeTakeFirstOrThrow()).private_key;
}

/** Of an agency's tables those of the kit. */
export function ownTables<Tables>(transaction: Transaction<Tables>): Stating {
  return transaction as unknown as Stating;
}

/** 80 random bits. */
function newReference(): string {
  return `ref_${randomBytes(10).toString('base64url')}`;
}
