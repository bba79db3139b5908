import type { Kysely } from 'kysely';
import { GrowingTree } from '../../schema/shared/ledger/growing-tree.ts';
import { createLeafHash } from '../../schema/shared/ledger/merkle-hash.ts';
import { type ReadNodes, readPeaks } from '../../schema/shared/ledger/stored-tree.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { bulkInsert, extendWordIndex } from '../../subgraphs/kit/database/database.ts';
import type { Line } from './line.ts';
import { createOrdinals } from './ordinals.ts';
import { createPhrases } from './phrases.ts';
import { sealBatch } from './seal-batch.ts';

export interface Chain {
  /** Writes lines, their references hashed, as one batch, in one transaction. When it resolves they outlast a crash. */
  append(lines: readonly Line[]): Promise<void>;
}

export interface ChainOptions {
  readonly db: Kysely<LedgerTables>;
  readonly writer: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** One writer's chain, from where the database says that it stands. After a failure it is to be opened anew. */
export async function openChain({ db, writer, now }: ChainOptions): Promise<Chain> {
  const last = await lastEntry(db, writer);
  const size = last === undefined ? 0 : Number(last.sequence) + 1;
  let tree = new GrowingTree(size, await readPeaks(nodesOf(db, writer), size));
  let latest = last?.at ?? '';
  const [ordinals, phrases, hashLeaf] = [createOrdinals(db, writer), createPhrases(), createLeafHash()];
  await db.transaction().execute(indexPeople);
  let unindexed = 0;
  return {
    async append(lines) {
      const at = laterOf(new Date(now()).toISOString(), latest);
      await ordinals.load(lines.map(({ subject }) => subject).filter((subject) => subject !== null));
      const sealing = { writer, at, tree, nextOrdinal: ordinals.next, phraseOf: phrases.of, hashLeaf };
      const sealed = sealBatch(lines, sealing);
      const isIndexed = unindexed + lines.length >= mostUnindexed;
      await db.transaction().execute(async (transaction) => {
        await bulkInsert<LedgerTables, 'ledger_entry'>(transaction, 'ledger_entry', [sealed.entry]);
        await phrases.store(transaction);
        await bulkInsert<LedgerTables, 'ledger_line'>(transaction, 'ledger_line', sealed.rows);
        await keepOpenIntents(transaction, writer, lines);
        if (isIndexed) await indexPeople(transaction);
      });
      ({ tree } = sealed);
      latest = at;
      unindexed = isIndexed ? 0 : unindexed + lines.length;
    },
  };
}

/** Lines of one writer that are looked through one by one until the index of people takes them in together. */
const mostUnindexed = 1_000;

async function indexPeople(transaction: Kysely<LedgerTables>): Promise<void> {
  await extendWordIndex(transaction, { table: 'ledger_line', column: 'subject' });
}

/** Reads the perfect subtrees of a writer's tree from the database. */
export function nodesOf(db: Kysely<LedgerTables>, writer: string): ReadNodes {
  return async (leaves) => {
    if (leaves.length === 0) return new Map();
    const rows = await db
      .selectFrom('ledger_entry')
      .select(['sequence', 'nodes'])
      .where('writer', '=', writer)
      .where('sequence', 'in', leaves)
      .execute();
    return new Map(rows.map(({ sequence, nodes }) => [Number(sequence), nodes]));
  };
}

async function lastEntry(db: Kysely<LedgerTables>, writer: string) {
  return db
    .selectFrom('ledger_entry')
    .select(['sequence', 'at'])
    .where('writer', '=', writer)
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function keepOpenIntents(db: Kysely<LedgerTables>, writer: string, lines: readonly Line[]): Promise<void> {
  const opened = intentsOf(lines, 'INTENT');
  const ended = intentsOf(lines, 'OUTCOME');
  if (opened.length > 0) {
    const rows = opened.map((intent) => ({ intent, writer }));
    await bulkInsert<LedgerTables, 'ledger_open_intent'>(db, 'ledger_open_intent', rows);
  }
  if (ended.length > 0) await db.deleteFrom('ledger_open_intent').where('intent', 'in', ended).execute();
}

function intentsOf(lines: readonly Line[], kind: Line['kind']): readonly string[] {
  return [...new Set(lines.flatMap((line) => (line.kind === kind && line.intent !== null ? [line.intent] : [])))];
}

/** The clock may be set back; the times of a chain never go back. */
function laterOf(now: string, latest: string): string {
  return now < latest ? latest : now;
}
