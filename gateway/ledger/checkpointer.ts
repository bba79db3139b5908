import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { checkpointRound } from './checkpoint-round.ts';
import type { CheckpointerSettings } from './checkpointer-settings.ts';

/**
 * The thread that joins the chains' heads from time to time and asks agencies to countersign. Apart from the writer's,
 * so that neither waits for the other; what fails is told, and tried again the next time.
 */
const settings = workerData as CheckpointerSettings;

while (true) {
  await pause(settings.interval);
  const refusals = await oneRound().catch((error: unknown) => [(error as Error).message]);
  parentPort?.postMessage(refusals);
}

async function oneRound(): Promise<readonly string[]> {
  const database = await openDatabase<LedgerTables>(settings.database);
  try {
    return await checkpointRound(database.db, settings);
  } finally {
    await database.close();
  }
}
