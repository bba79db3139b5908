import type { JSONWebKeySet } from 'jose';
import type { LoadKeys } from './key-set.ts';
import { isRecord } from '../kernel/is-record.ts';

export interface FetchKeysOptions {
  readonly issuer: string;
  /** Null: found by OpenID Connect Discovery under the issuer. */
  readonly jwksUri: string | null;
  readonly fetch: typeof globalThis.fetch;
  /** For a whole load, of at most two requests, in milliseconds. */
  readonly timeout: number;
}

/** A set of a hundred RSA keys has about 60 kB. */
const largestDocument = 256 * 1024;

/** Loads the public keys of an issuer over HTTP: with a deadline, a size limit, and following no redirect. */
export function fetchKeys({ issuer, jwksUri, fetch, timeout }: FetchKeysOptions): LoadKeys {
  return async () => {
    const signal = AbortSignal.timeout(timeout);
    const read = (url: string): Promise<Record<string, unknown>> => readDocument(fetch, url, signal);
    const document = await read(jwksUri ?? (await discover(issuer, read)));
    if (!Array.isArray(document['keys']) || !document['keys'].every(isRecord)) {
      throw new TypeError('The key set of the issuer has no list "keys" (RFC 7517).');
    }
    return document as unknown as JSONWebKeySet;
  };
}

/** OpenID Connect Discovery 1.0, 4.3: a document that names another issuer is somebody else's. */
async function discover(issuer: string, read: (url: string) => Promise<Record<string, unknown>>): Promise<string> {
  const document = await read(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  if (document['issuer'] !== issuer) throw new TypeError('The discovery document names another issuer.');
  const address = document['jwks_uri'];
  if (typeof address !== 'string') throw new TypeError('The discovery document has no "jwks_uri".');
  if (issuer.startsWith('https:') && !address.startsWith('https:')) {
    throw new TypeError('The discovery document of an https issuer leads to keys without TLS.');
  }
  return address;
}

async function readDocument(
  fetch: typeof globalThis.fetch,
  url: string,
  signal: AbortSignal,
): Promise<Record<string, unknown>> {
  const response = await fetch(url, { redirect: 'error', signal, headers: { accept: 'application/json' } });
  if (!response.ok) {
    await response.body?.cancel();
    throw new TypeError(`The issuer answered with status ${response.status}.`);
  }
  const document: unknown = JSON.parse(await readText(response));
  if (!isRecord(document)) throw new TypeError('The issuer answered with something other than a JSON object.');
  return document;
}

async function readText(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > largestDocument) throw new RangeError(`The issuer's document is larger than ${largestDocument} bytes.`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
