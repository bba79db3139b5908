import { hash } from 'node:crypto';

/** The HMAC-SHA-256 of a text (as UTF-8), in an encoding. */
export type Mac = (text: string, encoding: 'base64' | 'base64url') => string;

/** Bytes that SHA-256 takes in at once. */
const block = 64;
const digest = 32;
/** Texts of so many bytes are hashed in the same memory, one after the other. */
const room = 16_384;

/**
 * HMAC-SHA-256 (RFC 2104) with one key, for many texts: two hashes in one go each. It takes half as long as an `Hmac`
 * for each text, and leaves nothing to the garbage collector.
 */
export function createMac(key: Uint8Array): Mac {
  const inner = padded(key, 0x36, room);
  const outer = padded(key, 0x5c, digest);
  return (text, encoding) => {
    const fits = text.length * 3 <= room; // UTF-8 has three bytes at most for each UTF-16 code unit
    const length = fits ? inner.write(text, block) : 0;
    const whole = fits
      ? inner.subarray(0, block + length)
      : Buffer.concat([inner.subarray(0, block), Buffer.from(text)]);
    outer.write(hash('sha256', whole, 'hex'), block, 'hex');
    return hash('sha256', outer, encoding);
  };
}

/** The key in a block, exclusive-or'ed with a byte, and room behind it. */
function padded(key: Uint8Array, byte: number, behind: number): Buffer {
  const short = key.length > block ? hash('sha256', key, 'buffer') : key;
  const bytes = Buffer.alloc(block + behind);
  for (let index = 0; index < block; index += 1) bytes[index] = (short[index] ?? 0) ^ byte;
  return bytes;
}
