import type { Kysely } from 'kysely';
import { readEntry } from '../../schema/shared/ledger/chain-entry.ts';
import { GrowingTree } from '../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../schema/shared/ledger/merkle-hash.ts';
import { type LedgerRecord, readRecord } from '../../schema/shared/ledger/record.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { treeRoot } from '../../schema/shared/ledger/tree.ts';

/** Computes every hash of every chain anew, and reads every record; what does not fit is told. */
export async function auditLedger(
  db: Kysely<LedgerTables>,
): Promise<{ readonly faults: readonly string[]; readonly records: readonly LedgerRecord[] }> {
  const faults: string[] = [];
  const records: LedgerRecord[] = [];
  const latest = new Map<string, number>();
  for (const { writer } of await db.selectFrom('ledger_writer').select('writer').execute()) {
    const tree = new GrowingTree();
    const entries = await db
      .selectFrom('ledger_entry')
      .selectAll()
      .where('writer', '=', writer)
      .orderBy('sequence')
      .execute();
    for (const row of entries) {
      const place = `${writer}/${row.sequence}`;
      const entry = readEntry(row.entry);
      const texts = await recordsOf(db, writer, Number(row.sequence));
      const leaves = texts.map(leafHash);
      if (entry?.sequence !== tree.size) faults.push(`${place}: not at its place`);
      if (entry?.previous !== encodeHash(tree.root())) faults.push(`${place}: does not follow`);
      if (entry?.root !== encodeHash(treeRoot(leaves))) faults.push(`${place}: other records`);
      if (row.leaves !== leaves.map(encodeHash).join('')) faults.push(`${place}: other leaves`);
      if (row.nodes !== tree.append(leafHash(row.entry)).map(encodeHash).join('')) faults.push(`${place}: other nodes`);
      for (const text of texts) {
        const record = readRecord(text);
        if (record === null) faults.push(`${place}: not a record`);
        else records.push(record);
        if (record === null || record.ordinal === null) continue;
        const person = `${writer} ${record.subject}`;
        if (record.ordinal !== (latest.get(person) ?? 0) + 1)
          faults.push(`${place}: line ${record.ordinal} out of turn`);
        latest.set(person, record.ordinal);
      }
    }
  }
  return { faults, records };
}

async function recordsOf(db: Kysely<LedgerTables>, writer: string, sequence: number): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('ledger_record')
    .select('record')
    .where('writer', '=', writer)
    .where('sequence', '=', sequence)
    .orderBy('leaf')
    .execute();
  return rows.map(({ record }) => record);
}
