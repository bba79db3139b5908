import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Jwk } from './key-set.ts';

/** A new key as a JWK. Its id says when it was made, and tells it from others of that day. */
export function makeKey(algorithm: 'hmac-sha256' | 'ed25519' = 'hmac-sha256'): Jwk {
  const kid = `${new Date().toISOString().slice(0, 10)}.${randomBytes(6).toString('base64url')}`;
  if (algorithm === 'hmac-sha256') return { kty: 'oct', kid, k: randomBytes(32).toString('base64url') };
  return { ...generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }), kid };
}

/**
 * Makes a file with one key for HMAC where there is none, readable by its owner alone. Several processes may do so
 * at once, and all find the same: it is written aside and then linked, so that nobody reads half of it.
 */
export function makeKeyFile(file: string): void {
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, writeKeySet([makeKey()]), { mode: 0o600 });
    chmodSync(draft, 0o600);
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** The text of a file of keys. */
export function writeKeySet(keys: readonly Jwk[]): string {
  return `${JSON.stringify({ keys }, null, 2)}\n`;
}
