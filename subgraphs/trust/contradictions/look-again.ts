import type { Kysely } from 'kysely';
import type { Chore } from '../../kit/chores.ts';
import { today } from '../../kit/today.ts';
import type { TrustTables } from '../tables.ts';
import { evaluate, lockRule } from './evaluate.ts';

const hour = 3_600_000;
/** Subjects of one transaction. */
const pageLength = 100;

/** Looks again at what time alone changes: a licence that ends, a term after a death that is over. */
export const lookAgain: Chore<TrustTables> = {
  every: hour,
  async run(db, signal) {
    while (!signal.aborted && (await lookAtSome(db, new Date())));
  },
};

/** @returns whether there was anything to look at */
export function lookAtSome(db: Kysely<TrustTables>, now: Date): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    const due = transaction.selectFrom('contradiction_watch').selectAll().where('look_on', '<=', today(now));
    const [first] = await due.orderBy('look_on').orderBy('rule').limit(1).execute();
    const rule = first === undefined ? null : await lockRule(transaction, first.rule);
    if (rule === null) return false;
    const some = await due.where('rule', '=', rule.id).orderBy('look_on').limit(pageLength).execute();
    if (some.length === 0) return true; // another process was first
    const subjects = some.map(({ subject }) => subject);
    await evaluate(transaction, rule, subjects, now);
    return true;
  });
}
