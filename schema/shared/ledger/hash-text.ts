/** A hash as text: base64url without padding, 43 characters. */
export function encodeHash(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('base64url');
}

/** Null when the text is not exactly what `encodeHash` writes. */
export function decodeHash(text: string): Buffer | null {
  if (text.length !== 43) return null;
  const hash = Buffer.from(text, 'base64url');
  return hash.length === 32 && hash.toString('base64url') === text ? hash : null;
}
