import type { Chore } from '../kit/chores.ts';
import { tellAll } from '../kit/tell-figures.ts';
import type { PostTables } from './tables.ts';

/** Tells the statistical centre in which province each person lives; nothing more of where. */
export const tellResidences: Chore<PostTables> = {
  every: 600_000,
  run: (db) =>
    tellAll(db, {
      type: 'residence.counted',
      rows: (from, after, limit) =>
        from
          .selectFrom('residence')
          .innerJoin('address', 'address.id', 'residence.address_id')
          .select(['person_ref', 'province_code'])
          .where('person_ref', '>', after)
          .orderBy('person_ref')
          .limit(limit)
          .execute(),
      placeOf: ({ person_ref }) => person_ref,
      tell: ({ person_ref: person, province_code: province }) => ({ person, province }),
    }),
};
