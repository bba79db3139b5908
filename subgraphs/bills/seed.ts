import type { Kysely } from 'kysely';
import { batches } from '../kit/batches.ts';
import { bulkInsert } from '../kit/database/database.ts';
import type { Report } from '../kit/define-subgraph.ts';
import type { Population } from '../kit/population/population.ts';
import { issuers } from './issuers.ts';
import { createBillMaker } from './make-bills.ts';
import type { BillTables } from './tables.ts';

/** Records the bills of every household, and all feeds as in service. */
export async function seed(db: Kysely<BillTables>, population: Population, report: Report): Promise<void> {
  await bulkInsert(
    db,
    'issuer_feed',
    [...new Set(Object.values(issuers))].map((issuer) => ({
      issuer,
      state: 'IN_SERVICE' as const,
      received_until: population.asOf,
    })),
  );
  const billsOf = createBillMaker(population);
  let done = 0;
  for (const households of batches(population.households(), 500)) {
    await bulkInsert(db, 'bill', households.flatMap(billsOf));
    done += households.reduce((sum, { members }) => sum + members.length, 0);
    report(done, population.people);
  }
}
