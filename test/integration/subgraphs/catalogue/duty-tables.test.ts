import { expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { migrations } from '../../../../subgraphs/catalogue/migrations.ts';
import type { CatalogueTables } from '../../../../subgraphs/catalogue/tables.ts';
import { migrate } from '../../../../subgraphs/kit/database/migrate.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

/** The tables before duties, with a service that was marked and one that was not. */
async function filledBefore(db: Kysely<CatalogueTables>): Promise<void> {
  const steps = migrations.filter(({ name }) => name < '0120');
  await migrate(db, steps);
  const service = {
    agency_id: 'a',
    title_fa: 'خ',
    title_en: 'S',
    scope: 'SPECIFIC',
    inquiry: 0,
    made_up: 1,
    search_text: '',
  };
  const marked = [1, 0].map((mark) => ({ ...service, id: `a.s${mark}`, high_use: mark }));
  await db
    .insertInto('service')
    .values(marked as never)
    .execute();
}

describeOnEachDatabase('an installation that was filled before duties were computed', (openDatabase) => {
  it('turns the marks on services into the first list of high-use services, and drops them', async () => {
    const { db } = await openDatabase<CatalogueTables>();
    await filledBefore(db);

    await migrate(db, migrations);

    const lists = await db.selectFrom('high_use_list').select(['id', 'version', 'origin']).execute();
    const entries = await db.selectFrom('high_use_entry').select(['list_id', 'service_id', 'made_up']).execute();
    const [service] = await db.selectFrom('service').selectAll().execute();
    expect(lists).toEqual([{ id: 'high-use-1', version: 1, origin: 'SEEDED' }]);
    expect(entries).toEqual([{ list_id: 'high-use-1', service_id: 'a.s1', made_up: 1 }]);
    expect(service).not.toHaveProperty('high_use');
  });

  it('has the rule sets and milestones, and no list, when nothing was there', async () => {
    const { db } = await openDatabase<CatalogueTables>();

    await migrate(db, migrations);

    expect(await db.selectFrom('rule_set').select('id').orderBy('version').execute()).toHaveLength(3);
    expect(await db.selectFrom('milestone').select('id').execute()).toHaveLength(4);
    expect(await db.selectFrom('high_use_list').select('id').execute()).toEqual([]);
  });
});
