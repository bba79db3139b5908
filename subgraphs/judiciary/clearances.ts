import { readClearanceQuestion, tellClearance } from '../kit/clearance.ts';
import type { EventFollow } from '../kit/events/events.ts';
import type { JudiciaryTables } from './tables.ts';

const condition = 'COURT_SEIZURE';

/** The traffic police ask whether a court has seized a vehicle. Which court, and for what, they are not told. */
export const clearanceFollows: readonly EventFollow<JudiciaryTables>[] = [
  {
    from: 'traffic-police',
    type: 'clearance.asked',
    async apply(transaction, event) {
      const { change, conditions, vehicle } = readClearanceQuestion(event);
      if (!conditions.includes(condition)) return;
      const seizure = await transaction
        .selectFrom('vehicle_seizure')
        .select('id')
        .where('vehicle_ref', '=', vehicle)
        .where('lifted_on', 'is', null)
        .executeTakeFirst();
      await tellClearance(transaction, { change, condition, isClear: seizure === undefined });
    },
  },
];
