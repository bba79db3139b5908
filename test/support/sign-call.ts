import { CallSigner } from '../../schema/grant/call-signer.ts';
import { GrantWriter } from '../../gateway/fetch/grant-writer.ts';
import { anonymous, type Caller } from '../../gateway/kernel/caller.ts';
import type { Mandate, Right } from '../../gateway/kernel/rights.ts';
import { readKeySet, type GrantKey } from '../../schema/grant/key-set.ts';
import { makeKey, writeKeySet } from '../../schema/grant/make-key.ts';
import { question, scopeOf } from './open-fetch.ts';

/** Keys in memory, for both ends; the first signs. */
export function keysOf(...keys: readonly GrantKey[]) {
  return { inUse: () => keys[0]!, find: (id: string) => keys.find((key) => key.id === id) };
}

/** A new key. */
export function testKey(algorithm?: 'hmac-sha256' | 'ed25519'): GrantKey {
  return readKeySet(writeKeySet([makeKey(algorithm)]), 'a test')[0]!;
}

export interface CallToSign {
  readonly agency: string;
  readonly url: string;
  readonly body: string;
  readonly keys: { inUse(): GrantKey };
  readonly caller?: Partial<Caller>;
  readonly language?: 'fa' | 'en';
  readonly coordinates?: readonly string[];
  /** What may be read of others; its fields are those asked for, where `coordinates` is left out. */
  readonly rights?: readonly Right[];
  /** For what the call is made and what it may read of others, in place of `rights`. */
  readonly mandate?: Mandate;
  /** Milliseconds since the epoch. */
  readonly clock?: () => number;
}

/** The headers with which the gateway proves itself and names the caller, written by the gateway's own code. */
export function signedHeaders(call: CallToSign): Record<string, string> {
  const { agency, url, body, keys, caller = {}, language = 'en', rights = [], clock = Date.now } = call;
  const named = rights.flatMap((right) => [...right.coordinates]);
  const { coordinates = named.length > 0 ? named : undefined } = call;
  const scope = scopeOf({ caller: { ...anonymous, ...caller }, language });
  const request = question(agency, coordinates === undefined ? {} : { coordinates });
  const own: Mandate | undefined = rights.length > 0 ? { purpose: 'SELF_SERVICE', case: null, rights } : undefined;
  const grant = new GrantWriter().write(scope, request, call.mandate ?? own);
  const headers = new CallSigner(keys, new URL(url), clock).headers(grant, body);
  const pairs = Array.from({ length: headers.length / 2 }, (_, at) => [headers[2 * at], headers[2 * at + 1]]);
  return { 'content-type': 'application/json', ...(Object.fromEntries(pairs) as Record<string, string>) };
}
