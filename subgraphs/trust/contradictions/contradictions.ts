import type { Kysely, Transaction } from 'kysely';
import { type Connection, connection, type Page } from '../../kit/connection.ts';
import { actOnce, type IdempotentRequest } from '../../kit/idempotency.ts';
import type { AgencyFindingRecord, ContradictionRecord, ContradictionRuleRecord } from '../contradiction-records.ts';
import { putNotice } from '../outbox.ts';
import { notYours } from '../rules.ts';
import type { TrustTables } from '../tables.ts';

interface Answer {
  /** Catalogue id of the owner that answers. */
  readonly agency: string;
  readonly finding: string;
  readonly outcome: 'CORRECTED' | 'UPHELD';
  readonly reason: string;
}

/** What registers say that does not go together: shown to whom it is about and to the two owners, to nobody else. */
export interface Contradictions {
  /** By id, in the order of their ids. */
  rules(): Promise<ReadonlyMap<string, ContradictionRuleRecord>>;
  /** By subject, newest first. */
  of(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly ContradictionRecord[]>>;
  /** A page of one owner's, newest first: those to be answered, or all. */
  atAgency(agency: string, unanswered: boolean, page: Page): Promise<Connection<AgencyFindingRecord>>;
  finding(id: string): Promise<AgencyFindingRecord | null>;
  /**
   * Keeps what an owner answers, once, and tells the person.
   *
   * @throws AgencyError FORBIDDEN when there is no such finding at the agency, or it was answered or resolved before
   */
  answer(request: IdempotentRequest, answer: Answer, now: Date): Promise<string>;
}

export function openContradictions(db: Kysely<TrustTables>): Contradictions {
  const sides = db
    .selectFrom('contradiction_side')
    .innerJoin('contradiction', 'contradiction.id', 'contradiction_side.contradiction')
    .selectAll('contradiction_side')
    .select(['rule', 'subject', 'opened_at', 'resolved_at']);
  return {
    rules: () => readRules(db),
    of: (subjects) => readOf(db, subjects),
    async atAgency(agency, unanswered, page) {
      const own = sides.where('agency', '=', agency);
      const listed = unanswered ? own.where('answered_at', 'is', null).where('resolved_at', 'is', null) : own;
      const [at, id] = [String(page.after?.[0]), String(page.after?.[1])];
      const rows = await listed
        .$if(page.after !== null, (query) =>
          query.where(({ eb, or, and }) =>
            or([eb('opened_at', '<', at), and([eb('opened_at', '=', at), eb('contradiction_side.id', '<', id)])]),
          ),
        )
        .orderBy('opened_at', 'desc')
        .orderBy('contradiction_side.id', 'desc')
        .limit(page.limit + 1)
        .execute();
      const counted = listed.clearSelect().select(({ fn }) => fn.countAll().as('total'));
      const totalCount = Number((await counted.executeTakeFirstOrThrow()).total);
      return connection({ rows, page, totalCount, positionOf: (row) => [row.opened_at, row.id] });
    },
    async finding(id) {
      return (await sides.where('contradiction_side.id', '=', id).executeTakeFirst()) ?? null;
    },
    answer: (request, answer, now) => actOnce(db, request, (transaction) => keepAnswer(transaction, answer, now)),
  };
}

async function readRules(db: Kysely<TrustTables>): Promise<ReadonlyMap<string, ContradictionRuleRecord>> {
  const rules = await db.selectFrom('contradiction_rule').selectAll().orderBy('id').execute();
  const rows = await db.selectFrom('contradiction_rule_side').selectAll().orderBy('side').execute();
  const sides = Map.groupBy(rows, ({ rule }) => rule);
  return new Map(rules.map((rule) => [rule.id, { ...rule, sides: sides.get(rule.id) ?? [] }]));
}

async function readOf(
  db: Kysely<TrustTables>,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly ContradictionRecord[]>> {
  const found = await db
    .selectFrom('contradiction')
    .selectAll()
    .where('subject', 'in', subjects)
    .orderBy('opened_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (found.length === 0) return new Map();
  const ids = found.map(({ id }) => id);
  const rows = db.selectFrom('contradiction_side').selectAll().where('contradiction', 'in', ids).orderBy('side');
  const sides = Map.groupBy(await rows.execute(), ({ contradiction }) => contradiction);
  const whole = found.map((row) => {
    const own = sides.get(row.id) ?? [];
    return { ...row, sides: own.map((side) => ({ ...side, resolved_at: row.resolved_at })) };
  });
  return Map.groupBy(whole, ({ subject }) => subject);
}

async function keepAnswer(
  transaction: Transaction<TrustTables>,
  { agency, finding, outcome, reason }: Answer,
  now: Date,
): Promise<string> {
  const answered_at = now.toISOString();
  const side = await transaction
    .updateTable('contradiction_side')
    .set({ outcome, reason, answered_at })
    .where('id', '=', finding)
    .where('agency', '=', agency)
    .where('answered_at', 'is', null)
    .returning(['contradiction', 'coordinate'])
    .executeTakeFirst();
  if (side === undefined) throw notYours();
  const { contradiction: id, coordinate } = side;
  const { subject, rule } = await transaction
    .selectFrom('contradiction')
    .select(['subject', 'rule'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const contests = transaction.updateTable('finding').set({ state: outcome, answer: reason, answered_at });
  await contests.where('contradiction', '=', id).where('coordinate', '=', coordinate).execute();
  if (await isAboutPerson(transaction, rule))
    await putNotice(transaction, { person: subject, kind: 'CONTRADICTION_ANSWERED', about: id, at: now });
  return finding;
}

async function isAboutPerson(transaction: Transaction<TrustTables>, rule: string): Promise<boolean> {
  const about = transaction.selectFrom('contradiction_rule').select('about').where('id', '=', rule);
  return (await about.executeTakeFirstOrThrow()).about === 'PERSON';
}
