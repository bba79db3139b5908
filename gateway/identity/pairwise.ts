import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';

/** A person's reference inside, and what stands for it outside, are both 16 bytes as 22 characters of base64url. */
const referenceBytes = 16;
const shortestSecret = 32;

export interface Pairwise {
  /**
   * The id by which one sector knows a person: the same each time, unlike in every other sector.
   *
   * @throws TypeError when `ref` is not a reference, which is our own mistake.
   */
  present(ref: string, sector: string): string;
  /** The reference behind an id of this sector; null for text that no sector could have been given. */
  resolve(id: string, sector: string): string | null;
}

/**
 * Pairwise subject identifiers (OpenID Connect Core 8.1) that need no table: AES-256 of the reference's single block
 * under a key of the sector's own, HKDF-SHA256(secret, sector). An id carried into another sector still decrypts, to a
 * reference that nobody has: "not yours" and "no such person" look the same from outside.
 *
 * @param secret at least 32 random bytes, shared by the issuer and every gateway; changing it changes every id.
 */
export function createPairwise(secret: Uint8Array): Pairwise {
  if (secret.byteLength < shortestSecret) {
    throw new TypeError(`The pairwise secret must have at least 32 bytes, but has ${secret.byteLength}.`);
  }
  const keyOf = rememberKeys(secret);
  return {
    present(ref, sector) {
      const block = decodeReference(ref);
      if (block === null) throw new TypeError('A reference must be 16 bytes as 22 characters of base64url.');
      return createCipheriv('aes-256-ecb', keyOf(sector), null)
        .setAutoPadding(false)
        .update(block)
        .toString('base64url');
    },
    resolve(id, sector) {
      const block = decodeReference(id);
      if (block === null) return null;
      return createDecipheriv('aes-256-ecb', keyOf(sector), null)
        .setAutoPadding(false)
        .update(block)
        .toString('base64url');
    },
  };
}

/** Sectors come from configuration and signed tokens, so they are few; the bound keeps a mistaken issuer harmless. */
const mostSectors = 10_000;

function rememberKeys(secret: Uint8Array): (sector: string) => Uint8Array {
  const keys = new Map<string, Uint8Array>();
  return (sector) => {
    const known = keys.get(sector);
    if (known !== undefined) return known;
    const key = new Uint8Array(hkdfSync('sha256', secret, 'panjereh pairwise subject', sector, 32));
    if (keys.size >= mostSectors) keys.clear();
    keys.set(sector, key);
    return key;
  };
}

/** Only the canonical spelling counts: one person must not have several ids in a sector. */
function decodeReference(text: string): Buffer | null {
  if (text.length !== 22) return null;
  const block = Buffer.from(text, 'base64url');
  return block.byteLength === referenceBytes && block.toString('base64url') === text ? block : null;
}
