import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { type ChainEntry, entryText } from '../../schema/shared/ledger/chain-entry.ts';
import type { GrowingTree } from '../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../schema/shared/ledger/merkle-hash.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { treeRoot } from '../../schema/shared/ledger/tree.ts';
import type { Line } from './line.ts';

/** What is known when a batch is closed. */
export interface Sealing {
  readonly writer: string;
  /** RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  /** The tree of the writer's entries so far. */
  readonly tree: GrowingTree;
  /** The number of a person's next line. */
  readonly nextOrdinal: (subject: string) => number;
}

export interface SealedBatch {
  readonly entry: Insertable<LedgerTables['ledger_entry']>;
  readonly records: readonly Insertable<LedgerTables['ledger_record']>[];
  /** The tree with this batch in it. */
  readonly tree: GrowingTree;
}

/** Makes records of lines whose references are hashed, a tree of the records, and the tree's root the next entry of the chain. */
export function sealBatch(lines: readonly Line[], sealing: Sealing): SealedBatch {
  const sequence = sealing.tree.size;
  const salts = randomBytes(saltLength * lines.length);
  const sealed = lines.map((line, leaf) =>
    sealLine(line, salts.toString('base64url', leaf * 16, leaf * 16 + 16), sealing),
  );
  const leaves = sealed.map(({ hash }) => hash);
  const entry: ChainEntry = {
    at: sealing.at,
    count: lines.length,
    previous: encodeHash(sealing.tree.root()),
    root: encodeHash(treeRoot(leaves)),
    sequence,
    writer: sealing.writer,
  };
  const text = entryText(entry);
  const tree = sealing.tree.copy();
  const nodes = tree.append(leafHash(text)).map(encodeHash).join('');
  const { writer, at, count } = entry;
  const records = sealed.map(({ row }, leaf) => ({ writer, sequence, leaf, ...row }));
  return {
    entry: { writer, sequence, at, count, entry: text, leaves: records.map(({ line }) => line).join(''), nodes },
    records,
    tree,
  };
}

/** Bytes. */
const saltLength = 16;

function sealLine(line: Line, salt: string, { at, nextOrdinal }: Sealing) {
  const { kind, intent, content, reader, subject, visibleFrom } = line;
  const ordinal = subject === null || visibleFrom !== null ? null : nextOrdinal(subject);
  const record = writeRecord({ at, content, ordinal, reader, salt, subject, visibleFrom });
  const hash = leafHash(record);
  const row = { at, line: encodeHash(hash), kind, subject, ordinal, visible_from: visibleFrom, intent, record };
  return { hash, row };
}

interface RecordParts {
  readonly at: string;
  readonly content: string;
  readonly ordinal: number | null;
  readonly reader: string | null;
  readonly salt: string;
  readonly subject: string | null;
  readonly visibleFrom: string | null;
}

/** Canonical JSON of a `LedgerRecord` around the content, which is canonical already; none of the rest needs escapes. */
function writeRecord({ at, content, ordinal, reader, salt, subject, visibleFrom }: RecordParts): string {
  return (
    `{"at":"${at}","content":${content},"ordinal":${ordinal},"reader":${quote(reader)},"salt":"${salt}",` +
    `"subject":${quote(subject)},"type":"panjereh-ledger-record/v1","visibleFrom":${quote(visibleFrom)}}`
  );
}

function quote(text: string | null): string {
  return text === null ? 'null' : `"${text}"`;
}
