import type { AgencyCaller } from '../kit/context.ts';
import { requireFreeText } from '../kit/free-text.ts';
import {
  agenciesOnly,
  inquiryNeeded,
  notTheReceiver,
  officialNeeded,
  receivedAtNotValid,
  strongerSignInNeeded,
  unacceptable,
} from './refusals.ts';
import type { LetterRecord } from './records.ts';
import type { DocumentOfLetter } from './statements.ts';

/** Somebody of an agency who exchanges letters for it: an official, or the back office by itself. */
export interface Exchanger {
  readonly agency: string;
  /** Null: nobody was named. */
  readonly official: string | null;
}

/** @throws AgencyError FORBIDDEN for citizens and for clients that are no agency's. */
export function requireAgency({ kind, agency, subject }: AgencyCaller): Exchanger {
  if (agency === null || (kind !== 'official' && kind !== 'client')) throw agenciesOnly();
  return { agency, official: kind === 'official' ? subject : null };
}

/** @throws AgencyError FORBIDDEN */
export function requireOfficial(caller: AgencyCaller): { readonly agency: string; readonly official: string } {
  const { agency, official } = requireAgency(caller);
  if (official === null) throw officialNeeded();
  return { agency, official };
}

/** In seconds: how old the sign-in of whoever reads a highly confidential letter may be. */
const freshForHighly = 3600;
const levelForConfidential = 3;

/**
 * Whether an official of one of the two agencies may read what the letter says.
 *
 * @throws AgencyError FORBIDDEN, INSUFFICIENT_ASSURANCE
 */
export function requireReadable(letter: LetterRecord, caller: AgencyCaller, now: Date): void {
  const { agency, official } = requireOfficial(caller);
  if (letter.confidentiality === 'NORMAL') return;
  if (caller.assurance < levelForConfidential) throw strongerSignInNeeded();
  if (letter.confidentiality === 'CONFIDENTIAL') return;
  if (agency === letter.sender && official !== letter.sent_by) throw officialNeeded();
  const age = caller.authTime === null ? Infinity : now.getTime() / 1000 - caller.authTime;
  if (age > freshForHighly) throw strongerSignInNeeded();
}

/**
 * The person of the inquiry that the request names, and its case. Whoever it is about reads none of it: a letter between
 * agencies is no message to her.
 *
 * @throws AgencyError FORBIDDEN
 */
export function requireInquiry(caller: AgencyCaller): { readonly person: string; readonly caseRef: string } {
  const subjects = new Set(caller.rights.filter(({ basis }) => basis === 'INQUIRY').map(({ subject }) => subject));
  const [person] = subjects;
  if (person === undefined || subjects.size > 1 || person === caller.subject || caller.case === null) {
    throw inquiryNeeded();
  }
  return { person, caseRef: caller.case };
}

/**
 * Whether the inquiry covers these fields of a letter about that person.
 *
 * @throws AgencyError FORBIDDEN
 */
export function requireInquiryAbout(person: string, caller: AgencyCaller, coordinates: Iterable<string>): void {
  const about = caller.rights.filter(({ basis, subject }) => basis === 'INQUIRY' && subject === person);
  const covered = [...coordinates].every((one) => about.some((right) => right.coordinates.has(one)));
  if (about.length === 0 || !covered || person === caller.subject) throw inquiryNeeded();
}

/** @throws AgencyError NOT_THE_RECEIVER, BAD_USER_INPUT */
export function requireReceipt(letter: LetterRecord, agency: string, receivedAt: string, now: Date): void {
  if (letter.receiver !== agency) throw notTheReceiver();
  const at = Date.parse(receivedAt);
  if (at < Date.parse(letter.sent_at) || at > now.getTime()) throw receivedAtNotValid();
}

const mostAttachments = 20;
const largest = 100_000_000;

interface Given {
  readonly reference: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/**
 * What a letter says, checked: its subject, and its text followed by what is attached.
 *
 * @throws AgencyError BAD_USER_INPUT
 */
export function requireContent(given: {
  readonly subject: string;
  readonly body: Given;
  readonly attachments: readonly Given[];
}): { readonly subject: string; readonly documents: readonly DocumentOfLetter[] } {
  if (given.attachments.length > mostAttachments) {
    throw unacceptable('نامه حداکثر ۲۰ پیوست دارد.', 'A letter has at most 20 attachments.');
  }
  const subject = requireFreeText(given.subject, 'subject', { least: 5, most: 300 });
  return { subject, documents: [given.body, ...given.attachments].map(requireDocument) };
}

function requireDocument({ reference, mediaType, digest, size }: Given): DocumentOfLetter {
  const hex = digest.toLowerCase();
  const isNamed = /^[A-Za-z0-9][A-Za-z0-9/._:-]{2,199}$/.test(reference);
  const isTyped = /^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,80}$/.test(mediaType);
  const isWeighed = size >= 1 && size <= largest;
  if (isNamed && isTyped && isWeighed && /^[0-9a-f]{64}$/.test(hex)) return { reference, mediaType, digest: hex, size };
  throw unacceptable(
    'سند با نشانی، نوع، چکیدهٔ SHA-256 (۶۴ رقم شانزده‌شانزدهی) و اندازه‌ای از ۱ تا ۱۰۰٬۰۰۰٬۰۰۰ بایت نام برده می‌شود.',
    'Name a document by reference, media type, SHA-256 digest (64 hexadecimal digits) and a size of 1 to 100,000,000 bytes.',
  );
}

/** How far a letter has come; a receipt counts whether or not the receiver's agency said before that it is there. */
export function letterState(
  { arrived_at }: Pick<LetterRecord, 'arrived_at'>,
  receipt: unknown,
): 'SENT' | 'ARRIVED' | 'RECEIVED' {
  if (receipt !== null) return 'RECEIVED';
  return arrived_at === null ? 'SENT' : 'ARRIVED';
}
