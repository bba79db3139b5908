import { expect, it } from '@jest/globals';
import {
  createWordIndex,
  extendWordIndex,
  hasWord,
  type Migration,
  migrate,
} from '../../../../subgraphs/kit/database/database.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

interface Tables {
  note: { id: number; about: string | null };
}

const about = { table: 'note', column: 'about' };

const notes: Migration = {
  name: '0001-notes',
  up: (db) =>
    db.schema
      .createTable('note')
      .addColumn('id', 'integer', (column) => column.primaryKey())
      .addColumn('about', 'text')
      .execute(),
};

const indexed: Migration = { name: '0002-by-word', up: (db) => createWordIndex(db, about) };

describeOnEachDatabase('An index by words', (open) => {
  it('finds the rows of one word, those from before it was made and those added since', async () => {
    const { db } = await open<Tables>();
    await migrate(db, [notes]);
    const words = ['aB-_9', null, 'ab-_9', 'aB', 'aB-_9'];
    const rows = words.map((word, index) => ({ id: index + 1, about: word }));
    await db.insertInto('note').values(rows.slice(0, 3)).execute();
    await migrate(db, [notes, indexed]);
    await db.insertInto('note').values(rows.slice(3)).execute();

    const found = async (word: string) => {
      const list = await db
        .selectFrom('note')
        .select('id')
        .where(hasWord(db, about, word))
        .orderBy('id')
        .execute();
      return list.map(({ id }) => id);
    };
    const all = async () => Promise.all(['aB-_9', 'ab-_9', 'aB', 'a'].map(found));
    expect(await all()).toEqual([[1, 5], [3], [4], []]);
    for (let time = 0; time < 2; time += 1)
      await db.transaction().execute((own) => extendWordIndex<Tables>(own, about));
    expect(await all()).toEqual([[1, 5], [3], [4], []]);
    await db.insertInto('note').values({ id: 6, about: 'aB' }).execute();
    expect(await all()).toEqual([[1, 5], [3], [4, 6], []]);
  });
});
