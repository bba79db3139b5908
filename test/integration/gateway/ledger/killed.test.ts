import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { DatabaseLocation } from '../../../../subgraphs/kit/database/database.ts';
import { auditLedger } from '../../../support/audit-ledger.ts';
import { describeOnEachLedger } from '../../../support/ledger-stand.ts';

/** SOAK_KILLS=20 kills more often. */
const kills = Number(process.env['SOAK_KILLS'] ?? 2);
const child = join(import.meta.dirname, '../../../support/ledger-child.ts');

describeOnEachLedger('a gateway that is killed under load', (stand) => {
  it(
    'has lost nothing that it said was durable, and leaves chains that verify and no intent open',
    async () => {
      const { location, open, database } = await stand();
      const told: Told = { recorded: new Set(), intents: new Set(), completed: new Set() };
      for (let round = 0; round < kills; round += 1) await runUntilKilled(location, round, told);
      const settled = Promise.withResolvers<number>();
      await open({ onOpened: (opened) => settled.resolve(opened.settled) });
      await settled.promise;

      const { db } = await database();
      const { faults, records } = await auditLedger(db);
      const contents = records.map(({ content }) => content);
      const purposes = new Set(contents.map(({ purpose }) => purpose));
      const intended = new Set(contents.filter(({ kind }) => kind === 'INTENT').map(({ intent }) => intent!));
      const ended = contents.filter(({ kind }) => kind === 'OUTCOME');
      const returned = new Set(
        ended.filter(({ fields }) => fields[0]?.outcome === 'RETURNED').map(({ intent }) => intent!),
      );
      expect(faults).toEqual([]);
      expect(told.recorded.size).toBeGreaterThan(0);
      expect([...told.recorded].filter((purpose) => !purposes.has(purpose))).toEqual([]);
      expect([...told.intents].filter((intent) => !intended.has(intent))).toEqual([]);
      expect([...told.completed].filter((intent) => !returned.has(intent))).toEqual([]);
      expect(new Set(ended.map(({ intent }) => intent))).toEqual(intended);
      expect(ended).toHaveLength(intended.size);
    },
    60_000 + kills * 10_000,
  );
});

interface Told {
  readonly recorded: Set<string>;
  readonly intents: Set<string>;
  readonly completed: Set<string>;
}

/** Kills the process once it has said so much, wherever it is then. */
async function runUntilKilled(location: DatabaseLocation, round: number, told: Told): Promise<void> {
  const running = fork(child, [JSON.stringify(location), String(round)]);
  let heard = 0;
  running.on('message', (message: { recorded?: string; intent?: string; completed?: string }) => {
    if (message.recorded !== undefined) told.recorded.add(message.recorded);
    if (message.intent !== undefined) told.intents.add(message.intent);
    if (message.completed !== undefined) told.completed.add(message.completed);
    heard += 1;
    if (heard === 300 + round * 37) running.kill('SIGKILL');
  });
  await once(running, 'exit');
}
