import type { ErrorCode } from '../kernel/errors.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  ECONNREFUSED: 'SUBGRAPH_UNAVAILABLE',
  ENOTFOUND: 'SUBGRAPH_UNAVAILABLE',
  EAI_AGAIN: 'SUBGRAPH_UNAVAILABLE',
  EHOSTUNREACH: 'SUBGRAPH_UNAVAILABLE',
  ENETUNREACH: 'SUBGRAPH_UNAVAILABLE',
  ENOENT: 'SUBGRAPH_UNAVAILABLE', // no such unix socket
  EACCES: 'SUBGRAPH_UNAVAILABLE',
  PANJEREH_REFUSED_ADDRESS: 'SUBGRAPH_ADDRESS_REFUSED',
  UND_ERR_CONNECT_TIMEOUT: 'SUBGRAPH_UNAVAILABLE',
  UND_ERR_DESTROYED: 'SUBGRAPH_UNAVAILABLE',
  UND_ERR_CLOSED: 'SUBGRAPH_UNAVAILABLE',
  ECONNRESET: 'SUBGRAPH_CONNECTION_LOST',
  EPIPE: 'SUBGRAPH_CONNECTION_LOST',
  UND_ERR_SOCKET: 'SUBGRAPH_CONNECTION_LOST',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'SUBGRAPH_CONNECTION_LOST',
  UND_ERR_HEADERS_OVERFLOW: 'SUBGRAPH_RESPONSE_TOO_LARGE',
  // Cut in the middle of a chunk: the connection ended where HTTP did not.
  HPE_INVALID_EOF_STATE: 'SUBGRAPH_CONNECTION_LOST',
};

/** Which code of ours a failure of the connection has. Its text has addresses and stays here. */
export function transportErrorCode(error: unknown): ErrorCode {
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | null)?.cause) ?? '';
  const known = Object.hasOwn(codes, code) ? codes[code] : undefined;
  if (known !== undefined) return known;
  // What came is not HTTP at all; undici's parser has codes for some of the ways only.
  return (error as Error | null)?.name === 'HTTPParserError' ? 'SUBREQUEST_HTTP_ERROR' : 'SUBGRAPH_UNAVAILABLE';
}

function codeOf(error: unknown): string | undefined {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
