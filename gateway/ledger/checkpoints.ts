import type { Kysely } from 'kysely';
import {
  type Checkpoint,
  checkpointText,
  readCheckpoint,
  type WriterHead,
} from '../../schema/shared/ledger/checkpoint.ts';
import { foldPeaks } from '../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../schema/shared/ledger/hash-text.ts';
import type { ProvenGrowth } from '../../schema/shared/ledger/proof-bundle.ts';
import { proveStoredConsistency, readPeaks } from '../../schema/shared/ledger/stored-tree.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { nodesOf } from './chain.ts';

/**
 * Joins the heads of all writers in a new checkpoint.
 *
 * @returns null when nothing was written since the last one, or another gateway was faster.
 */
export async function makeCheckpoint(db: Kysely<LedgerTables>, now: number): Promise<Checkpoint | null> {
  const last = await lastCheckpoint(db);
  const heads = await readHeads(db);
  if (heads.length === 0 || JSON.stringify(heads) === JSON.stringify(last?.heads)) return null;
  const at = new Date(Math.max(now, Date.parse(last?.at ?? new Date(0).toISOString()))).toISOString();
  const checkpoint = { number: (last?.number ?? 0) + 1, at, heads };
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('ledger_checkpoint')
    .values({ number: checkpoint.number, at, body: checkpointText(checkpoint) })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  return Number(numInsertedOrUpdatedRows) === 1 ? checkpoint : null;
}

export async function lastCheckpoint(db: Kysely<LedgerTables>): Promise<Checkpoint | null> {
  const row = await db
    .selectFrom('ledger_checkpoint')
    .select('body')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? null : readCheckpoint(row.body);
}

/** That every chain of a checkpoint goes on from what an earlier one said of it. */
export async function proveGrowth(
  db: Kysely<LedgerTables>,
  earlier: Checkpoint,
  later: Checkpoint,
): Promise<readonly ProvenGrowth[]> {
  const grown = earlier.heads.filter(({ writer, size }) => size < sizeOf(later, writer));
  return Promise.all(
    grown.map(async ({ writer, size }) => ({
      writer,
      from: size,
      proof: await proveStoredConsistency(nodesOf(db, writer), size, sizeOf(later, writer)),
    })),
  );
}

async function readHeads(db: Kysely<LedgerTables>): Promise<readonly WriterHead[]> {
  const writers = await db.selectFrom('ledger_writer').select('writer').orderBy('writer').execute();
  const heads = await Promise.all(writers.map(({ writer }) => readHead(db, writer)));
  return heads.filter(({ size }) => size > 0);
}

async function readHead(db: Kysely<LedgerTables>, writer: string): Promise<WriterHead> {
  const { sequence } = await db
    .selectFrom('ledger_entry')
    .select((make) => make.fn.max('sequence').as('sequence'))
    .where('writer', '=', writer)
    .executeTakeFirstOrThrow();
  const size = sequence === null ? 0 : Number(sequence) + 1;
  return { writer, size, root: encodeHash(foldPeaks(await readPeaks(nodesOf(db, writer), size))) };
}

function sizeOf({ heads }: Checkpoint, writer: string): number {
  return heads.find((head) => head.writer === writer)?.size ?? 0;
}
