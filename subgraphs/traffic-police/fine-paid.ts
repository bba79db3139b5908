import type { EventFollow } from '../kit/events/events.ts';
import type { TrafficTables } from './tables.ts';

/** A fine is cleared when its bill is paid; a second telling changes nothing. */
export const finePaid: EventFollow<TrafficTables> = {
  from: 'bills',
  type: 'bill.paid',
  async apply(transaction, { entity }) {
    await transaction.updateTable('fine').set({ state: 'PAID' }).where('bill_ref', '=', entity).execute();
  },
};
