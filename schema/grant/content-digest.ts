import { hash } from 'node:crypto';

/** The value of `Content-Digest` (RFC 9530) for a body; a text counts as UTF-8. */
export function contentDigest(body: string | Uint8Array): string {
  return `sha-256=:${hash('sha256', body, 'base64')}:`;
}
