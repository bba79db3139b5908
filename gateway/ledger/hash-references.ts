import { createHmac } from 'node:crypto';
import type { Line } from './line.ts';

/**
 * Replaces references by keyed hashes, HMAC-SHA-256 (RFC 2104): who has the ledger but not the key knows nobody in it.
 * A person has another hash as the one who reads than as the one who is read about.
 */
export function hashReferences(line: Line, key: string): Line {
  const { subject, reader } = line;
  return {
    ...line,
    subject: subject === null ? null : hashSubject(subject, key),
    reader: reader === null ? null : keyedHash(`reader:${reader}`, key),
  };
}

function hashSubject(reference: string, key: string): string {
  return keyedHash(`subject:${reference}`, key);
}

function keyedHash(text: string, key: string): string {
  return createHmac('sha256', key).update(text).digest('base64url');
}
