import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import type { CompaniesTables } from './tables.ts';

/** Which companies are dissolved. */
export const facts = defineFacts<CompaniesTables>([
  {
    rule: 'licence-of-dissolved-company',
    side: 'A',
    read: byQuery((db) => db.selectFrom('company').select('ref as subject').where('state', '=', 'DISSOLVED')),
  },
]);
