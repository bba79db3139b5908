import { expect, it } from '@jest/globals';
import type { Database } from '../../../../subgraphs/kit/database/database.ts';
import type { Subgraph } from '../../../../subgraphs/kit/define-subgraph.ts';
import { createPopulation } from '../../../../subgraphs/kit/population/population.ts';
import { madeUpPeople, seedDatabase } from '../../../../subgraphs/kit/seed-database.ts';
import { describeOnEachDatabase } from '../../../support/on-each-database.ts';

const population = () => Promise.resolve(createPopulation({ people: 50 }));
const silent = () => {};

interface Tables {
  thing: { id: number };
}

function agency(seed: Subgraph['seed']): Subgraph {
  return {
    name: 'stub',
    agency: null,
    typeDefs: '',
    resolvers: {},
    migrations: [
      { name: '0001-things', up: (db) => db.schema.createTable('thing').addColumn('id', 'integer').execute() },
    ],
    seed,
    open: () => () => {
      throw new Error('nobody asks');
    },
  };
}

const oneThing = agency(async (db) => void (await db.insertInto('thing').values({ id: 1 }).execute()));
const things = ({ db }: Database<Tables>) => db.selectFrom('thing').select('id').execute();

describeOnEachDatabase('Seeding', (open) => {
  it('fills an empty database, and tells how many people it holds', async () => {
    const database = await open<Tables>();

    const people = await seedDatabase(oneThing, database, population, silent);

    expect(people).toBe(50);
    expect(await things(database)).toEqual([{ id: 1 }]);
  });

  it('leaves a filled database alone, whatever number is asked for', async () => {
    const database = await open<Tables>();
    await seedDatabase(oneThing, database, population, silent);

    const people = await seedDatabase(oneThing, database, () => Promise.reject(new Error('not again')), silent);

    expect(people).toBe(50);
  });

  it('leaves nothing behind when it fails half way', async () => {
    const database = await open<Tables>();
    const failing = agency(async (db, ...rest) => {
      await oneThing.seed(db, ...rest);
      throw new Error('half way');
    });

    await expect(seedDatabase(failing, database, population, silent)).rejects.toThrow('half way');

    expect(await things(database)).toEqual([]);
    expect(await madeUpPeople(database as never)).toBeNull();
  });

  it('happens once when two ask for it at the same time', async () => {
    const database = await open<Tables>();

    await Promise.all([1, 2].map(() => seedDatabase(oneThing, database, population, silent)));

    expect(await things(database)).toEqual([{ id: 1 }]);
  });
});
