import type { EventFollow } from '../kit/events/events.ts';
import { tellChangeOf } from './plate-change/progress.ts';
import type { TrafficTables } from './tables.ts';

/** A fine is cleared when its bill is paid; a second telling changes nothing. */
export const finePaid: EventFollow<TrafficTables> = {
  from: 'bills',
  type: 'bill.paid',
  async apply(transaction, { entity }) {
    const fines = transaction.updateTable('fine').set({ state: 'PAID' }).where('bill_ref', '=', entity);
    const paid = await fines.returning('vehicle_id').executeTakeFirst();
    if (paid !== undefined) await tellChangeOf(transaction, paid.vehicle_id, new Date());
  },
};
