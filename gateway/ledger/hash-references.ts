import type { ReferenceHash } from '../../schema/shared/ledger/reference-hash.ts';
import type { Line } from './line.ts';

/** Replaces people's references by keyed hashes, in the lines of one operation, which all have one reader. */
export function hashReferences(lines: readonly Line[], hash: ReferenceHash): readonly Line[] {
  const [first] = lines;
  const reader = first === undefined || first.reader === null ? null : hash('reader', first.reader);
  return lines.map(({ kind, intent, subject, visibleFrom, content }) => ({
    kind,
    intent,
    subject: subject === null ? null : hash('subject', subject),
    reader,
    visibleFrom,
    content,
  }));
}
