import { setTimeout as pause } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase } from '../../subgraphs/kit/database/database.ts';
import { KeyFile } from '../../schema/grant/key-file.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import type { Witness } from './ask-witness.ts';
import { checkpointRound } from './checkpoint-round.ts';
import type { CheckpointerSettings, WitnessSettings } from './checkpointer-settings.ts';

/**
 * The thread that joins the chains' heads from time to time and asks agencies to countersign. Apart from the writer's,
 * so that neither waits for the other; what fails is told, and tried again the next time.
 */
const { database: location, witnesses, interval } = workerData as CheckpointerSettings;
const asked = witnesses.map(openWitness);

while (true) {
  await pause(interval);
  const refusals = await oneRound().catch((error: unknown) => [(error as Error).message]);
  parentPort?.postMessage(refusals);
}

async function oneRound(): Promise<readonly string[]> {
  const database = await openDatabase<LedgerTables>(location);
  try {
    return await checkpointRound(database.db, asked);
  } finally {
    await database.close();
  }
}

function openWitness({ keyFile, ...witness }: WitnessSettings): Witness {
  const onTrouble = (error: unknown) => parentPort?.postMessage([`${witness.name}: ${(error as Error).message}`]);
  return { ...witness, keys: new KeyFile(keyFile, { forSigning: true, onTrouble }) };
}
