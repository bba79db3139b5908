import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import type { PensionFundTables } from './tables.ts';

/** When each recipient was paid a pension last, of whatever kind. */
export const facts = defineFacts<PensionFundTables>([
  {
    rule: 'civil-pension-after-death',
    side: 'B',
    read: byQuery((db) =>
      db
        .selectFrom('pension')
        .select(({ fn }) => ['person_ref as subject', fn.max('last_paid_on').as('day')])
        .groupBy('person_ref'),
    ),
  },
]);
