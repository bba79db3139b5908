import type { Kysely } from 'kysely';
import { type Checkpoint, checkpointText, readCheckpoint } from '../../schema/shared/ledger/checkpoint.ts';
import { verifyCountersignature } from '../../schema/shared/ledger/countersignature.ts';
import { growthText } from '../../schema/shared/ledger/proof-bundle.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { askWitness, type Witness } from './ask-witness.ts';
import { lastCheckpoint, makeCheckpoint, proveGrowth } from './checkpoints.ts';

/**
 * Makes a checkpoint, when something was written, and has it countersigned by each witness that has not done so.
 *
 * @returns what went wrong, for the operator's log; it is tried again in the next round.
 */
export async function checkpointRound(
  db: Kysely<LedgerTables>,
  witnesses: readonly Witness[],
): Promise<readonly string[]> {
  const checkpoint = (await makeCheckpoint(db, Date.now())) ?? (await lastCheckpoint(db));
  if (checkpoint === null) return [];
  const signed = await db
    .selectFrom('ledger_countersignature')
    .select('witness')
    .where('number', '=', checkpoint.number)
    .execute();
  const missing = witnesses.filter(({ name }) => !signed.some(({ witness }) => witness === name));
  const results = await Promise.allSettled(missing.map((witness) => collect(db, checkpoint, witness)));
  return results.flatMap((result, index) =>
    result.status === 'fulfilled' ? [] : [`${missing[index]!.name}: ${(result.reason as Error).message}`],
  );
}

/** Shows the witness what it last signed and how the chains went on from there; keeps its countersignature. */
async function collect(db: Kysely<LedgerTables>, checkpoint: Checkpoint, witness: Witness): Promise<void> {
  const { last } = await askWitness(witness, '/ledger/witness', {});
  const earlier = typeof last === 'string' ? readCheckpoint(last) : null;
  const growth = earlier === null ? [] : await proveGrowth(db, earlier, checkpoint);
  const body = checkpointText(checkpoint);
  const { line, verifierKey } = await askWitness(witness, '/ledger/countersign', {
    checkpoint: body,
    growth: growthText(growth),
  });
  if (typeof line !== 'string' || typeof verifierKey !== 'string') throw new Error('no countersignature in the answer');
  if (verifyCountersignature(body, line, verifierKey)?.witness !== witness.name)
    throw new Error('a wrong countersignature');
  const row = { number: checkpoint.number, witness: witness.name, line, verifier_key: verifierKey };
  await db
    .insertInto('ledger_countersignature')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
