import { byQuery, defineFacts, type FactSide } from '../kit/facts/facts.ts';
import type { CivilRegistryTables } from './tables.ts';

/** Who has died, and on which day: the first side of each rule about the dead. */
const read: FactSide<CivilRegistryTables>['read'] = byQuery((db) =>
  db
    .selectFrom('person')
    .select(['ref as subject', 'death_date as day'])
    .where('death_date', 'is not', null)
    .$narrowType<{ day: string }>(),
);

export const facts = defineFacts<CivilRegistryTables>(
  ['pension-after-death', 'civil-pension-after-death', 'insured-after-death', 'vehicle-of-the-dead'].map((rule) => {
    return { rule, side: 'A', read };
  }),
);
