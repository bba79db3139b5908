import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import type { TrafficTables } from './tables.ts';

/** Who owns a vehicle. */
export const facts = defineFacts<TrafficTables>([
  {
    rule: 'vehicle-of-the-dead',
    side: 'B',
    read: byQuery((db) => db.selectFrom('vehicle').select('owner_ref as subject').distinct()),
  },
]);
