import { expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { bulkInsert, type Migration, migrate } from '../../../../subgraphs/kit/database/database.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

interface Tables {
  thing: { id: string; number: number; amount: bigint; note: string | null };
}

const things: Migration = {
  name: '0001-things',
  up: (db) =>
    db.schema
      .createTable('thing')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('number', 'integer', (column) => column.notNull())
      .addColumn('amount', 'bigint', (column) => column.notNull())
      .addColumn('note', 'text')
      .execute(),
};

const thing = (id: string, more: Partial<Tables['thing']> = {}) => ({ id, number: 1, amount: 1n, note: null, ...more });

describeOnEachDatabase('A database', (open) => {
  async function openThings(...ids: readonly string[]): Promise<Kysely<Tables>> {
    const { db } = await open<Tables>();
    await migrate(db, [things]);
    if (ids.length > 0)
      await bulkInsert(
        db,
        'thing',
        ids.map((id) => thing(id)),
      );
    return db;
  }

  it('keeps the last digit of a 64-bit amount', async () => {
    const db = await openThings();

    await db
      .insertInto('thing')
      .values(thing('a', { amount: 9_223_372_036_854_775_807n }))
      .execute();

    expect(await db.selectFrom('thing').select(['amount', 'number']).execute()).toEqual([
      { amount: 9_223_372_036_854_775_807n, number: 1 },
    ]);
  });

  it('gives counts and sums as bigint', async () => {
    const db = await openThings('a', 'b');

    const row = await db
      .selectFrom('thing')
      .select((build) => [build.fn.countAll().as('count'), build.fn.sum('amount').as('sum')])
      .executeTakeFirst();

    expect(row).toEqual({ count: 2n, sum: 2n });
  });

  it('orders Persian and Latin text by code point', async () => {
    const db = await openThings('ی', 'پ', 'ا', 'b', 'A', 'a', 'B', '۱', 'ك');

    const rows = await db.selectFrom('thing').select('id').orderBy('id').execute();

    expect(rows.map((row) => row.id)).toEqual(['A', 'B', 'a', 'b', 'ا', 'ك', 'پ', 'ی', '۱']);
  });

  it('compares text by code point', async () => {
    const db = await openThings('A', 'a', 'پ', 'ی');

    const rows = await db.selectFrom('thing').select('id').where('id', '>', 'a').orderBy('id').execute();

    expect(rows.map((row) => row.id)).toEqual(['پ', 'ی']);
  });

  it('respects case in LIKE', async () => {
    const db = await openThings('apple', 'Apple');

    const rows = await db.selectFrom('thing').select('id').where('id', 'like', 'a%').execute();

    expect(rows).toEqual([{ id: 'apple' }]);
  });

  it('gives back an integer column as a number from RETURNING', async () => {
    const db = await openThings();

    const row = await db.insertInto('thing').values(thing('a')).returning(['number', 'amount']).executeTakeFirst();

    expect(row).toEqual({ number: 1, amount: 1n });
  });

  it('counts the rows that an update changed', async () => {
    const db = await openThings('a', 'b');

    const result = await db.updateTable('thing').set({ note: 'seen' }).executeTakeFirst();

    expect(result.numUpdatedRows).toBe(2n);
  });

  it('undoes a transaction that fails', async () => {
    const db = await openThings();

    const work = db.transaction().execute(async (transaction) => {
      await transaction.insertInto('thing').values(thing('a')).execute();
      throw new Error('half way');
    });

    await expect(work).rejects.toThrow('half way');
    expect(await db.selectFrom('thing').selectAll().execute()).toEqual([]);
  });

  it('keeps other writers out of a transaction, and shows readers the last commit', async () => {
    const db = await openThings();
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>();
    const { promise: hasBegun, resolve: begun } = Promise.withResolvers<void>();
    const transaction = db.transaction().execute(async (inside) => {
      await inside.insertInto('thing').values(thing('inside')).execute();
      begun();
      await mayEnd;
      throw new Error('undone');
    });
    await hasBegun;

    const outside = db.insertInto('thing').values(thing('outside')).execute();
    const seenMeanwhile = await db.selectFrom('thing').select('id').where('id', '=', 'inside').execute();
    end();
    await Promise.allSettled([transaction, outside]);

    expect(seenMeanwhile).toEqual([]);
    expect(await db.selectFrom('thing').select('id').execute()).toEqual([{ id: 'outside' }]);
  });

  it('goes back to a savepoint', async () => {
    const db = await openThings();

    const transaction = await db.startTransaction().execute();
    await transaction.insertInto('thing').values(thing('kept')).execute();
    const saved = await transaction.savepoint('before').execute();
    await saved.insertInto('thing').values(thing('dropped')).execute();
    await saved.rollbackToSavepoint('before').execute();
    await transaction.commit().execute();

    expect(await db.selectFrom('thing').select('id').execute()).toEqual([{ id: 'kept' }]);
  });

  it('inserts many rows with quotes, nulls, half-spaces and 64-bit amounts as they are', async () => {
    const db = await openThings();
    const rows = Array.from({ length: 150 }, (_, number) =>
      thing(`${String(number).padStart(3, '0')} 'نیم\u200cفاصله" \\`, { number, amount: 2n ** 62n + BigInt(number) }),
    );

    await bulkInsert(db, 'thing', rows);

    expect(await db.selectFrom('thing').selectAll().orderBy('id').execute()).toEqual(rows);
  });

  it('inserts nothing from an empty list', async () => {
    const db = await openThings();

    await bulkInsert(db, 'thing', []);

    expect(await db.selectFrom('thing').selectAll().execute()).toEqual([]);
  });

  it('applies a migration once', async () => {
    const db = await openThings('a');

    await migrate(db, [things]);

    expect(await db.selectFrom('thing').select('id').execute()).toEqual([{ id: 'a' }]);
  });

  it('reads a column that was added after the table had been read', async () => {
    const db = await openThings('a');
    await db.selectFrom('thing').selectAll().execute();

    await db.schema
      .alterTable('thing')
      .addColumn('wide', 'bigint', (column) => column.defaultTo(2n ** 60n))
      .execute();

    expect(await db.selectFrom('thing').selectAll().execute()).toEqual([{ ...thing('a'), wide: 2n ** 60n }]);
  });

  it('goes on after a write that fails', async () => {
    const db = await openThings('a');

    await expect(db.insertInto('thing').values(thing('a')).execute()).rejects.toThrow();
    await db.insertInto('thing').values(thing('b')).execute();

    expect(await db.selectFrom('thing').select('id').orderBy('id').execute()).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('leaves nothing behind of migrations of which one fails', async () => {
    const { db } = await open<Tables>();
    const broken: Migration = { name: '0002-broken', up: () => Promise.reject(new Error('no such thing')) };

    await expect(migrate(db, [things, broken])).rejects.toMatchObject({
      code: 'DATABASE_MIGRATION_FAILED',
      message: expect.stringContaining('0002-broken'),
    });

    expect(await db.introspection.getTables()).not.toContainEqual(expect.objectContaining({ name: 'thing' }));
  });
  it('refuses the database of another agency', async () => {
    const { db } = await open<Tables>();
    await migrate(db, [things]);

    await expect(migrate(db, [{ ...things, name: '0001-others' }])).rejects.toMatchObject({
      code: 'DATABASE_MIGRATION_FAILED',
      message: expect.stringContaining('give each agency one of its own'),
    });
  });
});
