import { createPrivateKey, createPublicKey, sign, timingSafeEqual, verify } from 'node:crypto';
import { createMac } from '../shared/mac.ts';

/** A key as JSON (RFC 7517), as far as it matters here. */
export interface Jwk {
  readonly kty?: unknown;
  readonly kid?: unknown;
  readonly crv?: unknown;
  /** The secret of an `oct` key. */
  readonly k?: unknown;
  /** The public and the private half of an `OKP` key. */
  readonly x?: unknown;
  readonly d?: unknown;
}

/** A key between the gateway and one agency. */
export interface GrantKey {
  /** `keyid` of the signature. */
  readonly id: string;
  /** `alg` of the signature, from the registry of RFC 9421, 6.2. It belongs to the key: no message chooses it. */
  readonly algorithm: 'hmac-sha256' | 'ed25519';
  /** The signature of a text in base64; null: only the public half is here. */
  readonly sign: ((text: string) => string) | null;
  verify(text: string, signature: Uint8Array): boolean;
}

/**
 * Reads a JWK Set (RFC 7517): `oct` keys for HMAC, `OKP` keys on Ed25519. The first is in use, all are accepted.
 *
 * @param source where the text comes from, for the error
 * @throws TypeError in one sentence that shows nothing of a key.
 */
export function readKeySet(text: string, source: string): readonly GrantKey[] {
  const written = readList(text);
  if (written === null || written.length === 0) throw malformed(source, 'it holds no list "keys" with a key in it');
  const keys = written.map((jwk, index) => readKey(jwk, `${source}, key ${index + 1}`));
  const ids = new Set(keys.map(({ id }) => id));
  if (ids.size < keys.length) throw malformed(source, 'two keys have one "kid"');
  return keys;
}

function readList(text: string): readonly Jwk[] | null {
  try {
    const { keys } = JSON.parse(text) as { keys?: unknown };
    return Array.isArray(keys) ? keys.map((key) => Object(key) as Jwk) : null;
  } catch {
    return null;
  }
}

function readKey(jwk: Jwk, source: string): GrantKey {
  const { kid: id, kty, crv } = jwk;
  if (typeof id !== 'string' || !/^[\w.-]{1,64}$/.test(id)) {
    throw malformed(source, '"kid" must be 1 to 64 letters, digits, ".", "_" or "-"');
  }
  if (kty === 'oct') return hmacKey(id, jwk, source);
  if (kty === 'OKP' && crv === 'Ed25519') return ed25519Key(id, jwk, source);
  throw malformed(source, '"kty" must be "oct", or "OKP" with "crv" "Ed25519"');
}

/** As long as the digest, which is as much as it can use (RFC 2104, 3). */
const shortest = 32;

function hmacKey(id: string, { k }: Jwk, source: string): GrantKey {
  const bytes = Buffer.from(readText(k), 'base64url');
  if (bytes.length < shortest) throw malformed(source, `"k" must have ${shortest} bytes or more in base64url`);
  const mac = createMac(bytes);
  return {
    id,
    algorithm: 'hmac-sha256',
    sign: (text) => mac(text, 'base64'),
    verify(text, signature) {
      const expected = Buffer.from(mac(text, 'base64'), 'base64');
      return signature.length === expected.length && timingSafeEqual(expected, signature);
    },
  };
}

function ed25519Key(id: string, { x, d }: Jwk, source: string): GrantKey {
  try {
    const half = { kty: 'OKP', crv: 'Ed25519', x: readText(x) };
    const publicKey = createPublicKey({ key: half, format: 'jwk' });
    const privateKey = d === undefined ? null : createPrivateKey({ key: { ...half, d: readText(d) }, format: 'jwk' });
    return {
      id,
      algorithm: 'ed25519',
      sign: privateKey && ((text) => sign(null, Buffer.from(text), privateKey).toString('base64')),
      verify: (text, signature) => verify(null, Buffer.from(text), publicKey, signature),
    };
  } catch {
    throw malformed(source, '"x" and "d" are not an Ed25519 key');
  }
}

function readText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function malformed(source: string, reason: string): TypeError {
  return new TypeError(`${source} is no set of keys: ${reason}. Make one: npm run keys -- AGENCY.`);
}
