import { type Kysely, sql } from 'kysely';
import { entryText, readEntry } from '../../schema/shared/ledger/chain-entry.ts';
import { GrowingTree } from '../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../schema/shared/ledger/merkle-hash.ts';
import { type LedgerRecord, readRecord, recordText } from '../../schema/shared/ledger/record.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { treeRoot } from '../../schema/shared/ledger/tree.ts';
import { isPostgres } from '../../subgraphs/kit/database/database.ts';

/** What whoever owns the database can do to a ledger after all: first, take off the guards. */
export async function takeOffGuards(db: Kysely<LedgerTables>): Promise<void> {
  for (const table of [
    'ledger_entry',
    'ledger_phrase',
    'ledger_line',
    'ledger_checkpoint',
    'ledger_countersignature',
  ]) {
    if (isPostgres(db)) {
      await sql`alter table ${sql.table(table)} disable trigger all`.execute(db);
    } else {
      for (const event of ['update', 'delete']) await sql`drop trigger ${sql.ref(`${table}_no_${event}`)}`.execute(db);
    }
  }
}

/** Puts another text at a record's place, and leaves everything else. */
export async function replaceRecord(
  db: Kysely<LedgerTables>,
  place: { readonly sequence: number; readonly leaf: number },
  change: (record: LedgerRecord) => LedgerRecord,
): Promise<void> {
  const at = db.selectFrom('ledger_record').select('record').where('sequence', '=', place.sequence);
  const { record } = await at.where('leaf', '=', place.leaf).executeTakeFirstOrThrow();
  await db
    .updateTable('ledger_line')
    .set({ verbatim: recordText(change(readRecord(record)!)) })
    .where('sequence', '=', place.sequence)
    .where('leaf', '=', place.leaf)
    .execute();
}

/** Computes every hash of the ledger's only chain anew, from the records that are now in it. */
export async function rewriteChain(db: Kysely<LedgerTables>): Promise<void> {
  const tree = new GrowingTree();
  const entries = await db.selectFrom('ledger_entry').selectAll().orderBy('sequence').execute();
  for (const { sequence, entry } of entries) {
    const records = await db
      .selectFrom('ledger_record')
      .select('record')
      .where('sequence', '=', sequence)
      .orderBy('leaf')
      .execute();
    const leaves = records.map(({ record }) => leafHash(record));
    const text = entryText({
      ...readEntry(entry)!,
      count: leaves.length,
      previous: encodeHash(tree.root()),
      root: encodeHash(treeRoot(leaves)),
    });
    const nodes = tree.append(leafHash(text)).map(encodeHash).join('');
    await db
      .updateTable('ledger_entry')
      .set({ entry: text, leaves: leaves.map(encodeHash).join(''), nodes })
      .where('sequence', '=', sequence)
      .execute();
  }
}
