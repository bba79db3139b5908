import { hash } from 'node:crypto';

/** SHA-256 of a leaf: RFC 9162 §2.1.1. The data is text, hashed as UTF-8. */
export function leafHash(data: string): Buffer {
  return hash('sha256', `\u0000${data}`, 'buffer');
}

/** Hashes leaves that come in parts, one after the other, in the same memory; each hash as text (`encodeHash`). */
export function createLeafHash(room = 16_384): (parts: readonly (string | Uint8Array)[]) => string {
  const bytes = Buffer.alloc(room); // it begins with the zero that marks a leaf
  return (parts) => {
    let end = 1;
    for (const part of parts) {
      if (end + 3 * part.length > room) return hash('sha256', joined(parts), 'base64url'); // 3: the most in UTF-8
      if (typeof part === 'string') end += bytes.write(part, end);
      else {
        bytes.set(part, end);
        end += part.length;
      }
    }
    return hash('sha256', bytes.subarray(0, end), 'base64url');
  };
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat([
    Uint8Array.of(0),
    ...parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)),
  ]);
}

/** SHA-256 of an inner node: RFC 9162 §2.1.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([nodePrefix, left, right]), 'buffer');
}

/** The root of a tree without leaves. */
export function emptyRoot(): Buffer {
  return hash('sha256', '', 'buffer');
}

const nodePrefix: Uint8Array = Uint8Array.of(1);
