import type { Chore } from '../kit/chores.ts';
import { tellCounts } from '../kit/tell-figures.ts';
import type { CompaniesTables } from './tables.ts';

/** Tells the statistical centre how many companies there are by state, which anybody can read in the register. */
export const tellCompanies: Chore<CompaniesTables> = {
  every: 600_000,
  run: (db) =>
    tellCounts(db, 'companies.counted', async (from) => ({
      rows: await from
        .selectFrom('company')
        .select(({ fn }) => ['state', fn.countAll<bigint>().as('companies')])
        .groupBy('state')
        .orderBy('state')
        .execute(),
    })),
};
