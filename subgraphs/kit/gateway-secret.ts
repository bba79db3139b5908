import { createHash, timingSafeEqual } from 'node:crypto';
import { type AgencyCaller, anonymousCaller, type Language } from './context.ts';
import { AgencyError } from './errors.ts';

// All that an agency knows of how the gateway proves itself stands in this file.

export const secretHeader = 'x-panjereh-secret';
export const grantHeader = 'x-panjereh-grant';

/** What the gateway says about one request: who asks, and in which language errors are told. */
export interface Grant {
  readonly caller: AgencyCaller;
  readonly language: Language;
}

/** Whether the header carries the shared secret; takes equally long for every wrong one. */
export function verifySecret(given: string | undefined, secret: string): boolean {
  return timingSafeEqual(digest(given ?? ''), digest(secret));
}

/**
 * Reads the grant of a request whose secret has been verified. No grant is an anonymous caller.
 *
 * @throws AgencyError UNAUTHENTICATED when the grant is not as the gateway writes it.
 */
export function readGrant(header: string | undefined): Grant {
  if (header === undefined) return { caller: anonymousCaller, language: 'fa' };
  const grant = parse(header);
  if (!isRecord(grant)) throw malformed();
  return { caller: readCaller(grant), language: grant['language'] === 'en' ? 'en' : 'fa' };
}

function readCaller(grant: Readonly<Record<string, unknown>>): AgencyCaller {
  const { subject = null, kind, client, scopes, assurance, authTime = null, agency = null } = grant;
  if (!isText(subject) || !isKind(kind) || typeof client !== 'string' || !isText(agency)) throw malformed();
  if (!isScopes(scopes) || typeof assurance !== 'number') throw malformed();
  if (authTime !== null && typeof authTime !== 'number') throw malformed();
  return { subject, kind, client, scopes: new Set(scopes), assurance, authTime, agency };
}

function parse(header: string): unknown {
  try {
    return JSON.parse(Buffer.from(header, 'base64url').toString());
  } catch {
    throw malformed();
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value !== '');
}

function isKind(value: unknown): value is AgencyCaller['kind'] {
  return value === 'anonymous' || value === 'citizen' || value === 'official' || value === 'client';
}

function isScopes(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((scope) => typeof scope === 'string');
}

function malformed(): AgencyError {
  return new AgencyError('UNAUTHENTICATED', {
    fa: 'مجوزی که همراه درخواست آمده خوانده نشد.',
    en: 'The grant that came with the request could not be read.',
  });
}

/** Equal length for timingSafeEqual, and no hint of the secret's own. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
