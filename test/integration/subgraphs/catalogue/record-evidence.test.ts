import { globSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { projectFolder } from '../../../../scripts/lib/project-folder.ts';
import { recordEvidence } from '../../../../subgraphs/catalogue/evidence/record-evidence.ts';
import { agencies } from '../../../../subgraphs/catalogue/seed/agency-rows.ts';
import { migrations } from '../../../../subgraphs/catalogue/migrations.ts';
import type { Evidence } from '../../../../subgraphs/catalogue/rules/evidence.ts';
import type { CatalogueTables } from '../../../../subgraphs/catalogue/tables.ts';
import { migrate } from '../../../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../../../subgraphs/kit/define-subgraph.ts';
import { createLedgerSubgraph } from '../../../../subgraphs/ledger/subgraph.ts';
import { createTrustSubgraph } from '../../../../subgraphs/trust/subgraph.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

const run: Evidence = {
  id: 'run-1',
  agencyId: 'post',
  at: '2026-11-22T10:00:00.500Z',
  origin: 'OBSERVED',
  source: null,
  subgraph: 'post',
  kind: 'CONFORMANCE_RUN',
  schemaVersion: 'abc',
  passed: 12,
  failed: 1,
};

describeOnEachDatabase('What the platform itself sees of agencies', (openDatabase) => {
  it('is put on record once, to the second, and never changed', async () => {
    const database = await openDatabase<CatalogueTables>();
    await migrate(database.db, migrations);
    const record = (fact: Evidence) =>
      database.db.transaction().execute((transaction) => recordEvidence(transaction, fact));

    const first = await record(run);
    const again = await record({ ...run, passed: 13, failed: 0 } as Evidence);

    const rows = await database.db.selectFrom('evidence').selectAll().execute();
    expect([first, again]).toEqual([true, false]);
    expect(rows).toMatchObject([{ at: '2026-11-22T10:00:00Z', passed: 12, failed: 1, subgraph: 'post' }]);
  });

  it('is about subgraphs that belong to agencies of the catalogue, by their own word', async () => {
    const database = await openDatabase<CatalogueTables>();
    await migrate(database.db, migrations);

    const rows = await database.db.selectFrom('subgraph').select(['name', 'agency_id']).orderBy('name').execute();

    const known = agencies.map(({ id }) => id);
    expect(await ownWords()).toEqual(expect.arrayContaining(rows));
    expect(rows.filter(({ agency_id }) => agency_id !== null && !known.includes(agency_id))).toEqual([]);
  });
});

/** What each agency folder says of itself. */
async function ownWords(): Promise<readonly { readonly name: string; readonly agency_id: string | null }[]> {
  const never = () => {
    throw new TypeError('not needed to be defined');
  };
  const files = globSync('subgraphs/*/subgraph.ts', { cwd: projectFolder });
  const modules = files.map((file) => import(join(projectFolder, file)) as Promise<{ readonly subgraph?: Subgraph }>);
  const plain = (await Promise.all(modules)).flatMap(({ subgraph }) => subgraph ?? []);
  const platform = [
    createTrustSubgraph({ key: never }),
    createLedgerSubgraph({ openLedger: never, subjectKey: never }),
  ];
  return [...plain, ...platform].map(({ name, agency }) => ({ name, agency_id: agency }));
}
