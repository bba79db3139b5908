import type { ErrorCode } from '../kernel/errors.ts';
import type { Verdict } from './breaker.ts';
import type { RawAnswer, SendFailure } from './send.ts';

/** Failures that say how an agency is. Not an answer that is too large: any client could ask for one. */
const blame: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_ADDRESS_REFUSED',
  'SUBGRAPH_CONNECTION_LOST',
  'SUBGRAPH_REQUEST_TIMEOUT',
  'SUBREQUEST_HTTP_ERROR',
]);

const lost: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['SUBGRAPH_UNAVAILABLE', 'SUBGRAPH_CONNECTION_LOST']);

/** What a proxy before the agency says while the agency behind it is not there. */
const passing: ReadonlySet<number> = new Set([502, 503, 504]);

/**
 * What a call says about its agency. That the client left says nothing; that the request's budget was spent does,
 * if the agency had half of its own deadline and used it for nothing.
 *
 * @param share of its own deadline that the agency had, 1: all of it
 */
export function judge(outcome: RawAnswer | SendFailure, share: number): Verdict {
  if (outcome.kind === 'received') return outcome.status >= 500 || outcome.status === 429 ? 'bad' : 'good';
  if (outcome.code === 'GATEWAY_TIMEOUT') return share >= 0.5 ? 'bad' : 'none';
  return blame.has(outcome.code) ? 'bad' : 'none';
}

/** Whether the same question may find an answer a moment later: not if the agency itself says when. */
export function isPassing(outcome: RawAnswer | SendFailure): boolean {
  if (outcome.kind === 'failed') return lost.has(outcome.code);
  return passing.has(outcome.status) && outcome.headers['retry-after'] === undefined;
}
