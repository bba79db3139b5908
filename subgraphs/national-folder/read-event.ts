import type { ToldEvent } from '../kit/events/events.ts';
import { readTrackingCode } from '../kit/requests/requests.ts';

/** A message as an agency tells of it. */
export interface ToldMessage {
  readonly source: string;
  readonly office: string;
  readonly owner: string;
  readonly subject: Text;
  /** Null: it only points. */
  readonly body: Text | null;
  readonly attachments: readonly ToldAttachment[];
  /** Not before; at once when null. */
  readonly visibleFrom: string | null;
}

export interface ToldAttachment {
  readonly name: string;
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** A request as an agency tells of it. */
export interface ToldRequest {
  readonly trackingCode: string;
  readonly type: string;
  readonly office: string;
  readonly owner: string;
  readonly openedAt: string;
}

interface Text {
  readonly fa: string;
  readonly en: string;
}

/** What cannot be taken, and why; the reason holds nothing of the content. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

const longest = { subject: 200, body: 10_000, attachments: 20 };
/** Far above any paper; bytes. */
const largest = 100 * 1024 * 1024;

/**
 * @param pointerOnly the sender's messages may only point to what stands elsewhere
 * @throws Refusal
 */
export function readMessage({ id, from, data }: ToldEvent, pointerOnly: boolean): ToldMessage {
  if (data['kind'] !== undefined && data['kind'] !== 'MESSAGE') throw new Refusal('is of a kind that is no message');
  const { ref = id, body, attachments = [] } = data;
  const message = {
    source: requireText(ref, 'ref', 200),
    office: officeOf(data, from),
    owner: ownerOf(data['recipient']),
    subject: requireTexts(data['subject'], 'subject', longest.subject),
    body: body === undefined || body === null ? null : requireTexts(body, 'body', longest.body),
    attachments: requireAttachments(attachments),
    visibleFrom: timeOf(data['visibleFrom']),
  };
  if (pointerOnly && (message.body !== null || message.attachments.length > 0))
    throw new Refusal('carries a text or attachments, and this agency’s messages may only point');
  return message;
}

/** @throws Refusal */
export function readRequest({ from, entity, data }: ToldEvent): ToldRequest {
  const { type, owner, openedAt } = data;
  const trackingCode = readTrackingCode(entity);
  if (trackingCode === null || trackingCode !== entity) throw new Refusal('names no tracking code');
  if (typeof type !== 'string' || !/^[A-Z]\w{0,63}$/.test(type)) throw new Refusal('names no type');
  const at = timeOf(openedAt);
  if (at === null) throw new Refusal('names no time');
  return { trackingCode, type, office: officeOf(data, from), owner: requireText(owner, 'owner', 200), openedAt: at };
}

/** The agency that sends, by its id in the catalogue; its name here where it says none. */
function officeOf({ office }: ToldEvent['data'], from: string): string {
  return office === undefined ? from : requireText(office, 'office', 64);
}

/** A reference as text, or as `{ person }` or `{ company }`. */
function ownerOf(recipient: unknown): string {
  if (!isRecord(recipient)) return requireText(recipient, 'recipient', 200);
  return requireText(recipient['person'] ?? recipient['company'], 'recipient', 200);
}

function requireTexts(value: unknown, name: string, most: number): Text {
  if (!isRecord(value)) throw new Refusal(`has no ${name}`);
  return { fa: requireText(value['fa'], `${name}.fa`, most), en: requireText(value['en'], `${name}.en`, most) };
}

function requireText(value: unknown, name: string, most: number): string {
  if (typeof value !== 'string' || value.trim() === '') throw new Refusal(`has no ${name}`);
  if (value.length > most) throw new Refusal(`has a ${name} of more than ${most} characters`);
  return value;
}

function requireAttachments(value: unknown): readonly ToldAttachment[] {
  if (!Array.isArray(value) || value.length > longest.attachments) throw new Refusal('has no list of attachments');
  return value.map((each: unknown) => {
    if (!isRecord(each)) throw new Refusal('has an attachment that is none');
    const { name, mediaType, digest, size } = each;
    if (typeof digest !== 'string' || !/^sha-256=:[A-Za-z0-9+/]{43}=:$/.test(digest))
      throw new Refusal('has an attachment without a digest');
    if (typeof mediaType !== 'string' || !/^[a-z]+\/[a-z0-9][a-z0-9.+-]{0,100}$/.test(mediaType))
      throw new Refusal('has an attachment without a media type');
    if (typeof size !== 'number' || !Number.isInteger(size) || size < 0 || size > largest)
      throw new Refusal('has an attachment without a size');
    return { name: requireText(name, 'name of an attachment', 200), mediaType, digest, size };
  });
}

function timeOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw new Refusal('names a time that is none');
  return new Date(time).toISOString();
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
