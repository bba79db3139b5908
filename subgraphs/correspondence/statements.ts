import { createHash } from 'node:crypto';
import type { LetterRecord } from './records.ts';

export interface DocumentOfLetter {
  readonly reference: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** What a receiver signs for: SHA-256 over subject, text and attachments, in hexadecimal digits. */
export function contentDigestOf(subject: string, documents: readonly DocumentOfLetter[]): string {
  const listed = documents.map(({ reference, mediaType, digest, size }) => [reference, mediaType, digest, size]);
  return createHash('sha256')
    .update(JSON.stringify([subject, ...listed]))
    .digest('hex');
}

type Numbered = Pick<LetterRecord, 'jalali_year' | 'sender' | 'serial'>;

export function registryNumberOf({ jalali_year, sender, serial }: Numbered): string {
  return `${jalali_year}/${sender}/${serial}`;
}

type Received = Numbered & Pick<LetterRecord, 'receiver' | 'content_digest'>;

/** The text of a receipt; its form never changes, since receipts outlive releases. */
export function receiptStatementOf(letter: Received, receivedAt: string): string {
  const said = [registryNumberOf(letter), letter.sender, letter.receiver, letter.content_digest, receivedAt];
  return ['panjereh/letter-receipt/v1', ...said, ''].join('\n');
}

/** The text by which an agency proves to have the private key to a public one. */
export function keyStatementOf(agency: string, publicKey: string): string {
  return ['panjereh/receipt-key/v1', agency, publicKey].join('\n');
}
