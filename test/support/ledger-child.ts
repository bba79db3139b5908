import { openLedger } from '../../gateway/ledger/ledger.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import { ledgerOptions, testOperation, testReading } from './ledger-options.ts';

/** A process that writes lines and acts as fast as it can, and says which of them it was told are durable. */
const location = JSON.parse(process.argv[2] ?? '') as DatabaseLocation;
const round = process.argv[3] ?? '';
const atOnce = 20;

const ledger = await openLedger(ledgerOptions(location));
await Promise.all(Array.from({ length: atOnce }, (_, lane) => write(lane)));

async function write(lane: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const purpose = `${round}-${lane}-${count}`;
    const operation = testOperation({ purpose });
    const readings = [testReading({ subject: `person-${lane}` })];
    if (count % 5 === 4) {
      const intent = await ledger.intend(operation, readings);
      process.send?.({ intent });
      await ledger.complete(intent, operation, readings);
      process.send?.({ completed: intent });
    } else {
      await ledger.record(operation, readings);
      process.send?.({ recorded: purpose });
    }
  }
}
