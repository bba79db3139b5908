import { purposes, type Purpose } from '../../schema/shared/purposes.ts';
import type { AgencyCaller, CallerRight, Language } from './context.ts';
import { AgencyError } from './errors.ts';

/** What the gateway says about one request. Written by gateway/fetch/grant-writer.ts. */
export interface Grant {
  readonly caller: AgencyCaller;
  /** In which errors are told. */
  readonly language: Language;
  /** The agency that it is for. */
  readonly to: string;
}

/**
 * Reads the grant of a call whose signature has been verified.
 *
 * @throws AgencyError GRANT_MALFORMED when it is not as the gateway writes it.
 */
export function readGrant(header: string): Grant {
  const [who, asked, ...more] = header.split('.').map(parse);
  if (!isRecord(who) || !isRecord(asked) || more.length > 0) throw malformed();
  const { to, coordinates } = asked;
  const { language } = who;
  if (typeof to !== 'string' || !(coordinates === null || isTexts(coordinates))) throw malformed();
  if (language !== 'fa' && language !== 'en') throw malformed();
  return { caller: readCaller(who), language, to };
}

function readCaller(who: Readonly<Record<string, unknown>>): AgencyCaller {
  const { subject, kind, client, scopes, assurance, authTime, agency, purpose, case: underCase, rights } = who;
  if (!isText(subject) || !isKind(kind) || typeof client !== 'string' || !isText(agency)) throw malformed();
  if (!isTexts(scopes) || typeof assurance !== 'number') throw malformed();
  if (authTime !== null && typeof authTime !== 'number') throw malformed();
  if (!isPurpose(purpose) || !isText(underCase) || !Array.isArray(rights)) throw malformed();
  const about = { purpose, case: underCase, rights: rights.flatMap(readRights) };
  return { subject, kind, client, scopes: new Set(scopes), assurance, authTime, agency, ...about };
}

/** Whoever may read the same of several people has a right to each of them. */
function readRights(alike: unknown): readonly CallerRight[] {
  if (!isRecord(alike)) throw malformed();
  const { subjects, basis, coordinates } = alike;
  if (!isTexts(subjects) || typeof basis !== 'string' || !isTexts(coordinates)) throw malformed();
  const fields = new Set(coordinates);
  return subjects.map((subject) => ({ subject, basis, coordinates: fields }));
}

function isPurpose(value: unknown): value is Purpose | null {
  return value === null || purposes.some((purpose) => purpose === value);
}

function parse(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
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

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function malformed(): AgencyError {
  return new AgencyError('GRANT_MALFORMED');
}
