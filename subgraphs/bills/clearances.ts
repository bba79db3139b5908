import type { Transaction } from 'kysely';
import { readClearanceQuestion, tellClearance } from '../kit/clearance.ts';
import type { EventFollow, ToldEvent } from '../kit/events/events.ts';
import type { BillTables } from './tables.ts';

type Db = Transaction<BillTables>;

/** Whose bills have to be paid for a condition of the traffic police, by the issuer's id in the catalogue. */
const issuerOf: Readonly<Record<string, string>> = { MUNICIPAL_DUES: 'municipalities', TOLLS: 'road-transport' };

/**
 * The traffic police ask whether somebody who gives a vehicle away owes municipal dues or tolls. Neither issuer has a
 * subgraph here: their bills say so.
 */
export const clearanceFollows: readonly EventFollow<BillTables>[] = [
  { from: 'traffic-police', type: 'clearance.asked', apply: answer },
  { from: 'traffic-police', type: 'clearance.closed', apply: forget },
];

async function answer(transaction: Db, event: ToldEvent): Promise<void> {
  const { change: change_ref, conditions, owner: debtor_ref } = readClearanceQuestion(event);
  const own = conditions.filter((condition) => issuerOf[condition] !== undefined);
  for (const condition of own) {
    await transaction
      .insertInto('clearance_question')
      .values({ change_ref, condition, debtor_ref, told: null })
      .onConflict((conflict) => conflict.columns(['change_ref', 'condition']).doUpdateSet({ told: null }))
      .execute();
  }
  await tellChanged(transaction, debtor_ref);
}

/** Tells the traffic police what has changed for whoever owes these bills. The last statement of its transaction. */
export async function tellChanged(transaction: Db, debtor: string): Promise<void> {
  const questions = transaction.selectFrom('clearance_question').selectAll().where('debtor_ref', '=', debtor);
  for (const { change_ref: change, condition, told } of await questions
    .orderBy('change_ref')
    .orderBy('condition')
    .execute()) {
    const answered = await isClear(transaction, debtor, issuerOf[condition] ?? '');
    if (answered === null || told === (answered ? 1 : 0)) continue;
    await transaction
      .updateTable('clearance_question')
      .set({ told: answered ? 1 : 0 })
      .where('change_ref', '=', change)
      .where('condition', '=', condition)
      .execute();
    await tellClearance(transaction, { change, condition, isClear: answered });
  }
}

/** Null while the issuer's feed is out of service: nobody knows which of its bills are new or paid. */
async function isClear(transaction: Db, debtor: string, issuer: string): Promise<boolean | null> {
  const feeds = transaction.selectFrom('issuer_feed').select('state').where('issuer', '=', issuer);
  if ((await feeds.executeTakeFirst())?.state === 'OUT_OF_SERVICE') return null;
  const due = await transaction
    .selectFrom('bill')
    .select('id')
    .where('person_ref', '=', debtor)
    .where('issuer', '=', issuer)
    .where('state', '=', 'DUE')
    .executeTakeFirst();
  return due === undefined;
}

async function forget(transaction: Db, { entity }: ToldEvent): Promise<void> {
  await transaction.deleteFrom('clearance_question').where('change_ref', '=', entity).execute();
}
