import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import { stateFacts } from '../../support/state-facts.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
  await stateFacts(here);
}, 60_000);
afterAll(() => here.close());

describe('probe', () => {
  it('shows', async () => {
    const rows = await here.tablesOf('trust').selectFrom('contradiction').selectAll().execute();
    const facts = await here.tablesOf('trust').selectFrom('contradiction_fact').select(['rule', 'side']).execute();
    const counts: Record<string, number> = {};
    for (const { rule, side } of facts) counts[`${rule} ${side}`] = (counts[`${rule} ${side}`] ?? 0) + 1;
    console.log(rows, counts);
    const mine = await here.ask(`{ me { contradictions { totalCount nodes { id state openedAt rule { id title { en } } sides { agency { id } coordinate dueAt overdue state } } } } }`, {}, signedInAs('pensioner'));
    console.log(JSON.stringify(mine, null, 1));
    const tax = await here.ask(`{ findingsAtMyAgency { totalCount nodes { id reference coordinate state dueAt rule { id } } } }`, {}, signedInAs('official-tax'));
    console.log(JSON.stringify(tax, null, 1));
    const log = await here.ask(`{ me { accessLog(first: 5) { nodes { at bySelf basis purpose agencies { name outcome coordinates } } } } }`, {}, signedInAs('pensioner'));
    console.log(JSON.stringify(log, null, 1));
    void personas; void reasonsIn;
  });
});
