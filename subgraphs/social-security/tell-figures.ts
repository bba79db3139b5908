import type { Chore } from '../kit/chores.ts';
import { tellCounts } from '../kit/tell-figures.ts';
import type { SocialSecurityTables } from './tables.ts';

/** Tells the statistical centre how many people were insured in each Jalali year, and for how many months in all. */
export const tellInsured: Chore<SocialSecurityTables> = {
  every: 3_600_000,
  run: (db) =>
    tellCounts(db, 'insured.counted', async (from) => ({
      rows: await from
        .selectFrom('insured_year')
        .select(({ fn, eb, ref }) => [
          'jalali_year as year',
          fn.count<bigint>('person_ref').distinct().as('people'),
          fn.sum<bigint>(eb(eb(ref('last_month'), '-', ref('first_month')), '+', 1)).as('months'),
        ])
        .groupBy('jalali_year')
        .orderBy('jalali_year')
        .execute(),
    })),
};
