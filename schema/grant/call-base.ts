import { componentLine, parametersLine } from './signature-base.ts';

/** The header that carries the grant. */
export const grantHeader = 'x-panjereh-grant';

/** What a signature covers, as it begins the parameters. */
export const covered = `("@method" "@path" "@query" "content-digest" "${grantHeader}")`;

/** Where a call goes. */
export interface CallTarget {
  readonly method: string;
  readonly path: string;
  /** With its question mark, which stands there even when nothing follows (RFC 9421, 2.2.7). */
  readonly query: string;
}

/** A call of the gateway to an agency, as far as it is signed. */
export interface SignedCall {
  /** The lines of its `targetBase`. */
  readonly target: string;
  /** The value of `Content-Digest`. */
  readonly digest: string;
  readonly grant: string;
}

/** The text that the gateway signs and the agency verifies. */
export function callBase({ target, digest, grant }: SignedCall, parameters: string): string {
  const body = componentLine('content-digest', digest);
  return target + body + componentLine(grantHeader, grant) + parametersLine(parameters);
}

/** The beginning of that text, which is the same for all calls to one endpoint. */
export function targetBase({ method, path, query }: CallTarget): string {
  return componentLine('@method', method) + componentLine('@path', path) + componentLine('@query', query);
}
