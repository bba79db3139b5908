import { createCipheriv, hkdfSync, type Cipheriv } from 'node:crypto';

/** Gives 22 characters of base64url that carry no meaning; one for each (kind, index), never the same twice. */
export type OpaqueIds = (kind: string, index: number) => string;

/**
 * Each kind has a key of its own, from the seed; an id is one AES-256 block of the index under it.
 *
 * A block cipher is a permutation, so ids cannot collide, and without the key they cannot be guessed
 * or put in order. It takes about half the time of an HMAC for each.
 */
export function createOpaqueIds(seed: number): OpaqueIds {
  const ciphers = new Map<string, Cipheriv>();
  const cipherOf = (kind: string) => {
    const known = ciphers.get(kind);
    if (known !== undefined) return known;
    const cipher = createCipheriv('aes-256-ecb', keyOf(seed, kind), null).setAutoPadding(false);
    ciphers.set(kind, cipher);
    return cipher;
  };
  return (kind, index) => {
    const block = Buffer.alloc(16);
    block.writeDoubleBE(index, 8);
    return cipherOf(kind).update(block).toString('base64url');
  };
}

function keyOf(seed: number, kind: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', `panjereh made-up population ${seed}`, '', kind, 32));
}
