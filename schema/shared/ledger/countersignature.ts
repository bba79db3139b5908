import { createPublicKey, hash, type KeyObject, sign, verify } from 'node:crypto';

/**
 * A witness's word that it saw a checkpoint, and that it goes on from the one it saw before: a cosignature,
 * https://c2sp.org/tlog-cosignature, Ed25519, with the witness's own time.
 */
export interface Countersignature {
  readonly witness: string;
  /** Seconds since the epoch, by the witness's clock. */
  readonly time: number;
}

const algorithm = 0x04; // the type of timestamped Ed25519 cosignatures, https://c2sp.org/signed-note

/** The line that is added to the checkpoint's text. */
export function countersign(body: string, witness: string, privateKey: KeyObject, now: Date): string {
  const time = Math.floor(now.getTime() / 1000);
  const timestamp = Buffer.alloc(8);
  timestamp.writeBigUInt64BE(BigInt(time));
  const signature = sign(null, Buffer.from(message(body, time)), privateKey);
  const keyId = keyIdOf(witness, rawKey(createPublicKey(privateKey)));
  return `— ${witness} ${Buffer.concat([keyId, timestamp, signature]).toString('base64')}`;
}

/** Null when the line is no countersignature of that text by that key. */
export function verifyCountersignature(body: string, line: string, verifierKey: string): Countersignature | null {
  const key = readVerifierKey(verifierKey);
  const [, witness = '', encoded = ''] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (key === null || witness !== key.witness || bytes.length !== 76) return null;
  if (!bytes.subarray(0, 4).equals(keyIdOf(witness, key.raw))) return null;
  const time = Number(bytes.readBigUInt64BE(4));
  const isGenuine = verify(null, Buffer.from(message(body, time)), key.publicKey, bytes.subarray(12));
  return isGenuine ? { witness, time } : null;
}

/** A witness's public key as text: `name+key id+key`, https://c2sp.org/signed-note. */
export function verifierKeyOf(witness: string, publicKey: KeyObject): string {
  const raw = rawKey(publicKey);
  const encoded = Buffer.concat([Buffer.of(algorithm), raw]).toString('base64');
  return `${witness}+${keyIdOf(witness, raw).toString('hex')}+${encoded}`;
}

function readVerifierKey(text: string) {
  const [, witness = '', , encoded = ''] = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text) ?? [];
  const bytes = Buffer.from(encoded, 'base64');
  if (bytes.length !== 33 || bytes[0] !== algorithm) return null;
  const raw = bytes.subarray(1);
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return { witness, raw, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) };
}

function message(body: string, time: number): string {
  return `cosignature/v1\ntime ${time}\n${body}`;
}

function keyIdOf(witness: string, raw: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(`${witness}\n`), Buffer.of(algorithm), raw]);
  return hash('sha256', named, 'buffer').subarray(0, 4);
}

function rawKey(publicKey: KeyObject): Buffer {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
}
