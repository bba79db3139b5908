import { referenceHash } from '../../schema/shared/ledger/reference-hash.ts';
import type { Line } from './line.ts';

/** Replaces people's references by keyed hashes. */
export function hashReferences(line: Line, key: string): Line {
  const { subject, reader } = line;
  return {
    ...line,
    subject: subject === null ? null : referenceHash('subject', subject, key),
    reader: reader === null ? null : referenceHash('reader', reader, key),
  };
}
