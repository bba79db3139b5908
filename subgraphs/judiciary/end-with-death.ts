import type { EventFollow } from '../kit/events/events.ts';
import type { JudiciaryTables } from './tables.ts';

/** A death ends the court orders about the person, whichever of the two has died. */
export const endWithDeath: EventFollow<JudiciaryTables> = {
  from: 'civil-registry',
  type: 'person.died',
  async apply(transaction, { entity: person, data }) {
    const ended_on = String(data['diedOn']);
    await transaction
      .updateTable('court_order')
      .set({ ended_on, end_reason: 'DEATH' })
      .where((is) => is.or([is('ward_ref', '=', person), is('person_ref', '=', person)]))
      .where('ended_on', 'is', null)
      .execute();
  },
};
