import { hash } from 'node:crypto';
import type { RecordContent } from '../../schema/shared/ledger/record.ts';

/** What many lines say alike, as it is stored, and as it stands in a record without case, grounds and intent. */
export interface Phrase {
  readonly digest: string;
  /** Up to the case. */
  readonly opening: string;
  /** From there to the grounds. */
  readonly middle: string;
  /** What is behind the intent. */
  readonly ending: string;
  readonly plain: Uint8Array;
}

/** What stands between the parts of a phrase: JSON has no tab in it. */
const betweenParts = '\t';

/**
 * A record's content without what differs from line to line: three parts of canonical JSON (RFC 8785), written without
 * sorting anything, as the keys are written in their order.
 */
export function writePhrase(content: Omit<RecordContent, 'case' | 'grounds' | 'intent'>): string {
  const { agency, basis, client, fields, kind, operation, purpose, role } = content;
  const asked = fields.map(({ agency: owner, coordinates, outcome }) => ({ agency: owner, coordinates, outcome }));
  const opening = `${JSON.stringify({ agency, basis }).slice(0, -1)},"case":`;
  const middle = `,${JSON.stringify({ client, fields: asked }).slice(1, -1)},"grounds":`;
  const ending = `,${JSON.stringify({ kind, operation, purpose, role }).slice(1)}`;
  return [opening, middle, ending].join(betweenParts);
}

export function readPhrase(text: string): Phrase {
  const [opening = '', middle = '', ending = ''] = text.split(betweenParts);
  const plain = Buffer.from(`${opening}null${middle}null,"intent":null${ending}`);
  return { digest: hash('sha256', text, 'base64url'), opening, middle, ending, plain };
}

/** A word as it stands in a record; nothing for none. */
export function writeWord(word: string | null): string {
  return word === null ? '' : JSON.stringify(word);
}
