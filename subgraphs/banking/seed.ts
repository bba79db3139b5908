import type { Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Population } from '../kit/population/population.ts';
import { createAccountMaker, type MadeAccount } from './make-accounts.ts';
import type { BankingTables } from './tables.ts';

/** Records the accounts of every adult and every company. */
export async function seed(db: Kysely<BankingTables>, population: Population, report: Report): Promise<void> {
  const maker = createAccountMaker(population);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    await record(db, households.flatMap(maker.ofHousehold));
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
  for (const companies of batches(population.companies(), 500)) await record(db, companies.map(maker.ofCompany));
}

async function record(db: Kysely<BankingTables>, made: readonly MadeAccount[]): Promise<void> {
  const accounts = made.map(({ account }) => account);
  await bulkInsert(db, 'account', accounts);
  const holders = made.flatMap(({ account, holders: refs }) =>
    refs.map((holder_ref) => ({ account_id: account.id, holder_ref })),
  );
  await bulkInsert(db, 'account_holder', holders);
}
