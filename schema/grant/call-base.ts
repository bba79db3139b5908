import { signatureBase } from './signature-base.ts';

/** The header that carries the grant. */
export const grantHeader = 'x-panjereh-grant';

/** What a signature covers, as it begins the parameters. */
export const covered = `("@method" "@path" "@query" "content-digest" "${grantHeader}")`;

/** A call of the gateway to an agency, as far as it is signed. */
export interface SignedCall {
  readonly method: string;
  readonly path: string;
  /** With its question mark, which stands there even when nothing follows (RFC 9421, 2.2.7). */
  readonly query: string;
  /** The value of `Content-Digest`. */
  readonly digest: string;
  readonly grant: string;
}

/** The text that the gateway signs and the agency verifies. */
export function callBase({ method, path, query, digest, grant }: SignedCall, parameters: string): string {
  const components = [
    ['@method', method],
    ['@path', path],
    ['@query', query],
    ['content-digest', digest],
    [grantHeader, grant],
  ] as const;
  return signatureBase(components, parameters);
}
