import type { Transaction } from 'kysely';
import { type EventFollow, putEvent, type ToldEvent } from '../../kit/events/events.ts';
import type { TrafficTables } from '../tables.ts';
import { plateConditions } from './law.ts';
import { tellProgress } from './progress.ts';
import type { ChangeRow, ConditionRow } from './rules.ts';

type Db = Transaction<TrafficTables>;

/**
 * Asks each agency for its part (`clearance.asked`), with what it needs to know for that and nothing of the buyer.
 * Those of whom these conditions are asked answer `clearance.given` or `clearance.refused`, and again when it changes.
 */
export async function askClearances(
  transaction: Db,
  change: ChangeRow,
  {
    seller,
    conditions,
    at,
  }: { readonly seller: string; readonly conditions: readonly ConditionRow[]; readonly at: Date },
): Promise<void> {
  const asked = conditions.filter((row) => row.asked_of !== null);
  for (const { condition } of asked) {
    await transaction
      .insertInto('plate_clearance')
      .values({ change_id: change.id, condition, state: 'ASKED', asked_at: at.toISOString(), answered_at: null })
      .onConflict((conflict) =>
        conflict
          .columns(['change_id', 'condition'])
          .doUpdateSet({ state: 'ASKED', asked_at: at.toISOString(), answered_at: null }),
      )
      .execute();
  }
  const { vehicle_id: vehicle, vehicle_kind: vehicleKind, model, model_year: modelYear } = change;
  for (const [agency, rows] of Map.groupBy(asked, (row) => row.asked_of ?? '')) {
    const data = { conditions: rows.map(({ condition }) => condition), owner: seller };
    const facts = { vehicle, vehicleKind, model, modelYear };
    await putEvent(transaction, {
      type: 'clearance.asked',
      entity: change.id,
      to: [agency],
      at,
      data: { ...data, ...facts },
    });
  }
}

/** Tells the agencies that were asked that nothing hangs on it any more. */
export async function closeClearances(
  transaction: Db,
  change: Pick<ChangeRow, 'id'>,
  { outcome, at }: { readonly outcome: 'COMPLETED' | 'WITHDRAWN'; readonly at: Date },
): Promise<void> {
  const asked = await transaction
    .selectFrom('plate_clearance')
    .innerJoin('plate_condition', 'plate_condition.condition', 'plate_clearance.condition')
    .select('asked_of')
    .distinct()
    .where('change_id', '=', change.id)
    .orderBy('asked_of')
    .execute();
  const to = asked.flatMap(({ asked_of }) => asked_of ?? []);
  if (to.length > 0)
    await putEvent(transaction, { type: 'clearance.closed', entity: change.id, to, at, data: { outcome } });
}

/** Whom the law has asked; what they say counts only for the conditions that they were asked about. */
const asked = new Set(plateConditions.flatMap(({ asked_of }) => asked_of ?? []));

export const clearanceFollows: readonly EventFollow<TrafficTables>[] = [...asked].flatMap((from) => [
  { from, type: 'clearance.given', apply: (transaction, event) => record(transaction, event, 'GIVEN') },
  { from, type: 'clearance.refused', apply: (transaction, event) => record(transaction, event, 'REFUSED') },
]);

async function record(transaction: Db, event: ToldEvent, state: 'GIVEN' | 'REFUSED'): Promise<void> {
  const { entity: change_id, from, at: answered_at, data } = event;
  const updated = await transaction
    .updateTable('plate_clearance')
    .set({ state, answered_at })
    .where('change_id', '=', change_id)
    .where('condition', 'in', ({ selectFrom }) =>
      selectFrom('plate_condition')
        .select('condition')
        .where('asked_of', '=', from)
        .where('condition', '=', data['condition'] as never),
    )
    .executeTakeFirstOrThrow();
  if (updated.numUpdatedRows > 0n) await tellProgress(transaction, change_id, new Date());
}
