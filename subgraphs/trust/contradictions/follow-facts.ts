import type { Insertable, Transaction } from 'kysely';
import type { EventFollow, ToldEvent } from '../../kit/events/events.ts';
import type { TrustTables } from '../tables.ts';
import { evaluate, lockRule } from './evaluate.ts';
import { contradictionRules } from './rules.ts';
import type { Side } from './tables.ts';

type FactRow = Insertable<TrustTables['contradiction_fact']>;

/** What an owner states: see kit/facts. */
interface Told {
  readonly rule: string;
  readonly side: Side;
  readonly facts: readonly {
    readonly subject: string;
    readonly reference: string;
    readonly fact: {
      readonly day: string | null;
      readonly until: string | null;
      readonly digest: string | null;
    } | null;
  }[];
}

const publishers = new Set(contradictionRules.flatMap(({ sides }) => [sides.A.publisher, sides.B.publisher]));

/** Takes what the owners of the rules' sides state, and finds what contradicts, in one transaction. */
export const followFacts: readonly EventFollow<TrustTables>[] = [...publishers].map((from) => ({
  from,
  type: 'fact.stated',
  apply: (transaction, event) => takeFacts(transaction, event),
}));

/** @throws TypeError for a rule that is not known here yet, or not that agency's: the event waits, and shows so */
async function takeFacts(transaction: Transaction<TrustTables>, { from, data, at }: ToldEvent): Promise<void> {
  const { rule: id, side, facts } = data as unknown as Told;
  const rule = await lockRule(transaction, id);
  const owners = transaction.selectFrom('contradiction_rule_side').select('publisher').where('rule', '=', id);
  const owner = await owners.where('side', '=', side).executeTakeFirst();
  if (rule === null || owner?.publisher !== from) throw new TypeError(`${from} does not own side ${side} of ${id}.`);
  await forget(transaction, id, side, facts);
  await keep(
    transaction,
    facts.flatMap(({ subject, reference, fact }) => {
      if (fact === null) return [];
      return { rule: id, side, subject, reference, day: fact.day, until_day: fact.until, digest: fact.digest };
    }),
  );
  const subjects = facts.map(({ subject }) => subject);
  await evaluate(transaction, rule, subjects, new Date(Math.max(Date.now(), Date.parse(at))));
}

async function forget(
  transaction: Transaction<TrustTables>,
  rule: string,
  side: Side,
  facts: Told['facts'],
): Promise<void> {
  const gone = facts.flatMap(({ subject, fact }) => (fact === null ? subject : []));
  if (gone.length === 0) return;
  const stated = transaction.deleteFrom('contradiction_fact').where('rule', '=', rule).where('side', '=', side);
  await stated.where('subject', 'in', gone).execute();
}

async function keep(transaction: Transaction<TrustTables>, rows: readonly FactRow[]): Promise<void> {
  if (rows.length === 0) return;
  await transaction
    .insertInto('contradiction_fact')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['rule', 'subject', 'side']).doUpdateSet(({ ref }) => ({
        reference: ref('excluded.reference'),
        day: ref('excluded.day'),
        until_day: ref('excluded.until_day'),
        digest: ref('excluded.digest'),
      })),
    )
    .execute();
}
