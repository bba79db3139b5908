import { generateKeyPairSync } from 'node:crypto';
import { createTrustKey, type TrustKey } from '../../subgraphs/trust/trust-key.ts';

/** A key of the trust agency, new for each test file. */
export function testTrustKey(): TrustKey {
  return createTrustKey(generateKeyPairSync('ed25519').privateKey);
}
