import { expect, it } from '@jest/globals';
import type { Kysely } from 'kysely';
import { startChores } from '../../../../subgraphs/kit/chores.ts';
import { silentLogger } from '../../../../subgraphs/kit/logger.ts';

const db = {} as Kysely<unknown>;

it('does each chore again and again, also after it has failed, until it is closed', async () => {
  const rounds: number[] = [];
  const failures: unknown[] = [];
  const thrice = Promise.withResolvers<void>();
  const chore = {
    every: 1,
    run() {
      rounds.push(rounds.length);
      if (rounds.length === 3) thrice.resolve();
      return rounds.length === 1 ? Promise.reject(new Error('once')) : Promise.resolve();
    },
  };
  const logger = { ...silentLogger, unexpected: (error: unknown) => void failures.push(error) };
  const running = startChores([chore], db, logger);
  await thrice.promise;
  await running.close();
  const done = rounds.length;
  await new Promise((resolve) => setImmediate(resolve));

  expect(failures).toEqual([new Error('once')]);
  expect(rounds).toHaveLength(done);
});

it('finishes the round that it is in', async () => {
  const finish = Promise.withResolvers<void>();
  let isDone = false;
  const running = startChores(
    [{ every: 1_000_000, run: () => finish.promise.then(() => void (isDone = true)) }],
    db,
    silentLogger,
  );
  const closed = running.close();
  finish.resolve();
  await closed;

  expect(isDone).toBe(true);
});
