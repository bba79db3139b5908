import { randomBytes } from 'node:crypto';
import type { Insertable } from 'kysely';
import { type ChainEntry, entryText } from '../../schema/shared/ledger/chain-entry.ts';
import type { GrowingTree } from '../../schema/shared/ledger/growing-tree.ts';
import { encodeHash } from '../../schema/shared/ledger/hash-text.ts';
import { leafHash } from '../../schema/shared/ledger/merkle-hash.ts';
import type { LedgerTables } from '../../schema/shared/ledger/tables.ts';
import { treeRootText } from '../../schema/shared/ledger/tree.ts';
import type { Line } from './line.ts';
import type { Phrase } from './phrase.ts';

/** What is known when a batch is closed. */
export interface Sealing {
  readonly writer: string;
  /** RFC 3339 in UTC with milliseconds. */
  readonly at: string;
  /** The tree of the writer's entries so far. */
  readonly tree: GrowingTree;
  /** The number of a person's next line. */
  readonly nextOrdinal: (subject: string) => number;
  readonly phraseOf: (text: string) => Phrase;
  /** The hash of a record by its parts: see `createLeafHash`. */
  readonly hashLeaf: (parts: readonly (string | Uint8Array)[]) => string;
}

export interface SealedBatch {
  readonly entry: Insertable<LedgerTables['ledger_entry']>;
  readonly rows: readonly Insertable<LedgerTables['ledger_line']>[];
  /** The tree with this batch in it. */
  readonly tree: GrowingTree;
}

/** Makes records of lines whose references are hashed, a tree of the records, and the tree's root the next entry of the chain. */
export function sealBatch(lines: readonly Line[], sealing: Sealing): SealedBatch {
  const { writer, at } = sealing;
  const sequence = sealing.tree.size;
  const salts = randomBytes(saltLength * lines.length);
  const sealed = lines.map((line, leaf) =>
    sealLine(line, salts.toString('base64url', leaf * saltLength, (leaf + 1) * saltLength), sealing),
  );
  const leaves = sealed.map(({ hash }) => hash);
  const entry: ChainEntry = {
    at,
    count: lines.length,
    previous: encodeHash(sealing.tree.root()),
    root: treeRootText(leaves),
    sequence,
    writer,
  };
  const text = entryText(entry);
  const tree = sealing.tree.copy();
  const nodes = tree.append(leafHash(text)).map(encodeHash).join('');
  return {
    entry: { writer, sequence, at, count: entry.count, entry: text, leaves: leaves.join(''), nodes },
    rows: sealed.map(({ row }, leaf) => ({ writer, sequence, leaf, ...row })),
    tree,
  };
}

/** Bytes. */
const saltLength = 16;

function sealLine(line: Line, salt: string, { at, nextOrdinal, phraseOf, hashLeaf }: Sealing) {
  const { kind, intent, reader, subject, visibleFrom, caseText, groundsText } = line;
  const ordinal = subject === null || visibleFrom !== null ? null : nextOrdinal(subject);
  const phrase = phraseOf(line.phrase);
  const hash = hashLeaf([`{"at":"${at}","content":`, ...contentOf(line, phrase), restOf(line, ordinal, salt)]);
  const row = {
    kind,
    subject,
    ordinal,
    visible_from: visibleFrom,
    intent,
    reader,
    salt,
    phrase: phrase.digest,
    case_text: caseText || null,
    grounds_text: groundsText || null,
  };
  return { hash, row };
}

/** Canonical JSON of a `RecordContent`. */
function contentOf(
  { caseText, groundsText, intent }: Line,
  { plain, opening, middle, ending }: Phrase,
): readonly (string | Uint8Array)[] {
  if (caseText === '' && groundsText === '' && intent === null) return [plain];
  return [opening, caseText || 'null', middle, groundsText || 'null', `,"intent":${quote(intent)}`, ending];
}

/** What canonical JSON of a `LedgerRecord` has behind its content; nothing in it needs escapes. */
function restOf({ reader, subject, visibleFrom }: Line, ordinal: number | null, salt: string): string {
  return (
    `,"ordinal":${ordinal},"reader":${quote(reader)},"salt":"${salt}",` +
    `"subject":${quote(subject)},"type":"panjereh-ledger-record/v1","visibleFrom":${quote(visibleFrom)}}`
  );
}

function quote(text: string | null): string {
  return text === null ? 'null' : `"${text}"`;
}
