import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { FactSide } from './fact.ts';
import { tellPeer } from './peer-key.ts';
import { isWithoutKey, lockSide, ownTables, state } from './state.ts';
import type { FactTables } from './tables.ts';

/** Subjects of one transaction, and how long others get the database in between, in milliseconds. */
const pageLength = 100;
const breath = 20;

/**
 * States the records that were there before their agency stated any: once, a page at a time, and after a stop from
 * where it was. A rule that compares values waits for the other owner's key.
 */
export async function stateWhatWasThere<Tables>(
  db: Kysely<Tables>,
  sides: readonly FactSide<Tables>[],
  signal: AbortSignal,
): Promise<void> {
  for (const side of sides) {
    if (await isDone(db, side)) continue;
    await db.transaction().execute((transaction) => tellPeer(transaction, side));
    while (!signal.aborted && (await statePage(db, side)))
      await pause(breath, undefined, { signal, ref: false }).catch(() => undefined);
  }
}

async function isDone<Tables>(db: Kysely<Tables>, { rule, side }: FactSide<Tables>): Promise<boolean> {
  const sides = (db as unknown as Kysely<FactTables>).selectFrom('fact_side').select('done');
  return (await sides.where('rule', '=', rule).where('side', '=', side).executeTakeFirst())?.done === 1;
}

/** @returns whether there is more */
function statePage<Tables>(db: Kysely<Tables>, side: FactSide<Tables>): Promise<boolean> {
  return db.transaction().execute(async (transaction: Transaction<Tables>) => {
    const own = ownTables(transaction);
    const row = await lockSide(own, side);
    if (row.done === 1 || isWithoutKey(side, row)) return false;
    const facts = await side.read(transaction, { after: row.after, limit: pageLength });
    const last = facts.at(-1);
    const place = last === undefined ? { done: 1 } : { after: last.subject };
    await own.updateTable('fact_side').set(place).where('rule', '=', side.rule).where('side', '=', side.side).execute();
    await state(own, side, row, facts);
    return last !== undefined;
  });
}
