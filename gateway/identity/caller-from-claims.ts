import type { JWTPayload } from 'jose';
import type { Caller } from '../kernel/caller.ts';
import { isRecord } from '../kernel/is-record.ts';
import type { Pairwise } from './pairwise.ts';
import { refusal } from './refusal.ts';

export interface ClaimRules {
  readonly pairwise: Pairwise;
  /** Sector by `client_id`, for issuers that do not put a claim `sector` into their tokens; it wins over the claim. */
  readonly sectors: Readonly<Record<string, string>>;
  /** By `client_id`, the agency whose own window a client is, likewise beside a claim `window`. */
  readonly windows: Readonly<Record<string, string>>;
  /** Level of assurance by `acr`, in addition to the levels "0" to "4" of ISO/IEC 29115. */
  readonly assurance: Readonly<Record<string, number>>;
}

/**
 * Who asks, from claims that were verified before. README.md lists the claims and what each becomes.
 *
 * @throws GatewayError UNAUTHENTICATED when a claim has the wrong type or does not lead to a person.
 */
export function callerFromClaims(claims: JWTPayload, rules: ClaimRules): Caller {
  // RFC 7800: the sender must prove that it has a key, which a bearer does not.
  if (claims['cnf'] !== undefined) throw refusal('token', 'bound to a key');
  const client = text(claims, 'client_id') ?? missing('client_id');
  const subject = text(claims, 'sub') ?? missing('sub');
  const actor = actorOf(claims, subject === client);
  const kind = kindOf(claims, subject === client, actor !== null);
  const sector = Object.hasOwn(rules.sectors, client) ? rules.sectors[client] : text(claims, 'sector');
  if (sector === undefined || sector === null) throw refusal('token', 'neither claim nor configuration names a sector');
  return {
    subject: kind === 'client' ? null : (rules.pairwise.resolve(actor ?? subject, sector) ?? missing('sub')),
    kind,
    client,
    sector,
    scopes: new Set(text(claims, 'scope')?.split(' ').filter(Boolean)),
    assurance: assuranceOf(text(claims, 'acr'), rules.assurance),
    authTime: seconds(claims, 'auth_time'),
    session: text(claims, 'sid'),
    agency: agencyOf(claims, kind),
    window: Object.hasOwn(rules.windows, client) ? rules.windows[client]! : text(claims, 'window'),
  };
}

/**
 * RFC 8693 4.1: whoever acts for the subject. A back office (`sub` is the client) names its official so; that somebody
 * acts for a person is not for a token to say, but for a delegation.
 */
function actorOf(claims: JWTPayload, actsForItself: boolean): string | null {
  const { act } = claims;
  if (act === undefined || act === null) return null;
  if (!actsForItself) throw refusal('token', 'act names who acts for a person');
  const id = isRecord(act) ? act['sub'] : undefined;
  return typeof id === 'string' ? id : missing('act');
}

/** RFC 9068 2.2: for a client that acts for itself, `sub` is the client. */
function kindOf(claims: JWTPayload, actsForItself: boolean, hasActor: boolean): Exclude<Caller['kind'], 'anonymous'> {
  const itself = hasActor ? 'official' : 'client';
  const kind = text(claims, 'kind') ?? (actsForItself ? itself : 'citizen');
  if (kind !== 'citizen' && kind !== 'official' && kind !== 'client') throw refusal('token', 'unknown kind');
  if (hasActor && kind !== 'official') throw refusal('token', 'act names somebody who is no official');
  return kind;
}

function agencyOf(claims: JWTPayload, kind: Caller['kind']): string | null {
  if (kind === 'citizen') return null;
  return text(claims, 'agency') ?? (kind === 'official' ? missing('agency') : null);
}

function assuranceOf(acr: string | null, table: ClaimRules['assurance']): number {
  if (acr === null) return 0;
  if (Object.hasOwn(table, acr)) return table[acr] ?? 0;
  return /^[0-4]$/.test(acr) ? Number(acr) : 0;
}

function text(claims: JWTPayload, name: string): string | null {
  const value = claims[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string' || value === '') throw refusal('token', `${name} is not a text`);
  return value;
}

function seconds(claims: JWTPayload, name: string): number | null {
  const value = claims[name];
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw refusal('token', `${name} is not a time`);
  return value;
}

function missing(claim: string): never {
  throw refusal('token', `${claim} does not name anyone`);
}
