import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { subgraph as bills } from '../../../subgraphs/bills/subgraph.ts';
import { subgraph as trafficPolice } from '../../../subgraphs/traffic-police/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { startAgency, type TestAgency } from '../../support/start-agency.ts';

describeOnEachDatabase(
  'A traffic fine',
  (open) => {
    let agencies: readonly [traffic: TestAgency, billing: TestAgency];
    beforeAll(async () => {
      const of = { people: 100 };
      agencies = [await startAgency(trafficPolice, open, of), await startAgency(bills, open, of)];
    });
    afterAll(() => Promise.all(agencies.map((agency) => agency.close())));

    it('is one bill with the same amount, state and debtor in both agencies', async () => {
      const [traffic, billing] = agencies;

      const fines = await traffic.db
        .selectFrom('fine')
        .select(['bill_ref as id', 'owner_ref as debtor', 'amount', 'state'])
        .orderBy('bill_ref')
        .execute();
      const billed = await billing.db
        .selectFrom('bill')
        .select(['id', 'person_ref as debtor', 'amount', 'state'])
        .where('kind', '=', 'TRAFFIC_FINE')
        .orderBy('id')
        .execute();

      expect(fines.length).toBeGreaterThan(5);
      expect(billed).toEqual(fines);
    });
  },
  { lifetime: 'describe' },
);
