import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The Ed25519 key by which an agency's own word is known, be it a countersignature of the ledger or an event: PKCS #8
 * in PEM, made when the file is missing, for its owner alone to read.
 *
 * @throws the file system's error, or TypeError when the file holds another kind of key.
 */
export function readAgencyKey(file: string): KeyObject {
  const key = createPrivateKey(readOrMake(file));
  if (key.asymmetricKeyType === 'ed25519') return key;
  throw new TypeError(`${file} must hold an Ed25519 key, but holds ${key.asymmetricKeyType ?? 'another'}.`);
}

export function publicKeyOf(privateKey: KeyObject): KeyObject {
  return createPublicKey(privateKey);
}

function readOrMake(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const { privateKey } = generateKeyPairSync('ed25519');
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' });
  writeFileSync(file, text, { mode: 0o600, flag: 'wx' });
  return text;
}
