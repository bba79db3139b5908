import { hash } from 'node:crypto';

/** SHA-256 of a leaf: RFC 9162 §2.1.1. The data is text, hashed as UTF-8. */
export function leafHash(data: string): Buffer {
  return hash('sha256', `\u0000${data}`, 'buffer');
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
