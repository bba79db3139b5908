import { expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { migrate } from '../../../../subgraphs/kit/database/database.ts';
import { createEventTables, type EventTables } from '../../../../subgraphs/kit/events/events.ts';
import { createToldTable, tellAll, tellCounts, type ToldTable } from '../../../../subgraphs/kit/tell-figures.ts';
import { describeOnEachDatabase, type OpenTestDatabase } from '../../../support/on-each-database.ts';

interface Tables extends EventTables, ToldTable {
  lamp: { id: string };
}

const names = Array.from({ length: 900 }, (_, index) => `lamp-${String(index).padStart(4, '0')}`);

const filled = (open: OpenTestDatabase) =>
  open<Tables>({
    name: 'lamps',
    async fill({ db }) {
      const tables = (empty: Kysely<Tables>) => empty.schema.createTable('lamp').addColumn('id', 'text').execute();
      await migrate(db, [
        { name: '0001-lamps', up: tables },
        { name: '0002-events', up: createEventTables },
        { name: '0003-events-again', up: createEventTables },
        { name: '0004-told', up: createToldTable },
      ]);
      for (const id of names) await db.insertInto('lamp').values({ id }).execute();
    },
  });

const told = async (db: Kysely<Tables>) => {
  const events = await db.selectFrom('event').select('data').orderBy('sequence').execute();
  return events.flatMap(({ data }) => (JSON.parse(data) as { rows: readonly { lamp: string }[] }).rows);
};

const telling = (rowsBefore = Infinity) => ({
  type: 'lamp.counted',
  async rows(db: Kysely<Tables>, after: string, limit: number) {
    const rows = await db.selectFrom('lamp').selectAll().where('id', '>', after).orderBy('id').limit(limit).execute();
    if (rows.some(({ id }) => names.indexOf(id) >= rowsBefore)) throw new Error('the power went');
    return rows;
  },
  placeOf: ({ id }: { readonly id: string }) => id,
  tell: ({ id }: { readonly id: string }) => ({ lamp: id }),
});

describeOnEachDatabase('What the statistical centre is told', (open) => {
  it('is everything, once, and goes on where it was when it was ended', async () => {
    const { db } = await filled(open);
    await expect(tellAll(db, telling(500))).rejects.toThrow('the power went');
    expect(await told(db)).toHaveLength(400);
    await tellAll(db, telling());
    await tellAll(db, telling());
    expect((await told(db)).map(({ lamp }) => lamp)).toEqual(names);
  });

  it('is each batch by one of several processes', async () => {
    const { db } = await filled(open);
    await Promise.all([tellAll(db, telling()), tellAll(db, telling())]);
    expect((await told(db)).map(({ lamp }) => lamp)).toEqual(names);
  });

  it('is a table of counts when that has changed, and only then', async () => {
    const { db } = await filled(open);
    const count = async (from: Kysely<Tables>) => {
      const rows = await from
        .selectFrom('lamp')
        .select(({ fn }) => fn.countAll<bigint>().as('lamps'))
        .execute();
      return { rows };
    };
    await tellCounts(db, 'lamps.counted', count);
    await tellCounts(db, 'lamps.counted', count);
    expect(await told(db)).toEqual([{ lamps: '900' }]);
    await db.deleteFrom('lamp').where('id', '=', names[0]!).execute();
    await tellCounts(db, 'lamps.counted', count);
    expect(await told(db)).toEqual([{ lamps: '900' }, { lamps: '899' }]);
  });
});
