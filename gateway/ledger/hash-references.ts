import type { ReferenceHash } from '../../schema/shared/ledger/reference-hash.ts';
import type { Line } from './line.ts';

/** Replaces people's references by keyed hashes, in the lines of one operation, which all have one reader. */
export function hashReferences(lines: readonly Line[], hash: ReferenceHash): readonly Line[] {
  const [first] = lines;
  const reader = first === undefined || first.reader === null ? null : hash('reader', first.reader);
  return lines.map((line) => ({
    ...line,
    subject: line.subject === null ? null : hash('subject', line.subject),
    reader,
  }));
}

/** People whose hashes are remembered, in each of the two parts. */
const mostRemembered = 10_000;

/** Who comes again is not hashed again. */
export function rememberHashes(hash: ReferenceHash): ReferenceHash {
  const known = { subject: new Map<string, string>(), reader: new Map<string, string>() };
  return (kind, reference) => {
    const found = known[kind].get(reference) ?? hash(kind, reference);
    if (known[kind].size >= mostRemembered) known[kind].clear();
    known[kind].set(reference, found);
    return found;
  };
}
