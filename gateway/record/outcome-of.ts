import type { EntityMet } from '../execute/execute.ts';
import { denialCodes, errorTable, type ErrorCode } from '../kernel/errors.ts';
import type { Outcome } from '../kernel/ledger.ts';

/** Of what may have reached its agency nobody can say what it did there. */
const sent: ReadonlySet<string> = new Set<ErrorCode>([
  'REQUEST_ABORTED',
  'SUBREQUEST_HTTP_ERROR',
  'SUBREQUEST_REFUSED',
  'SUBREQUEST_EMPTY_RESPONSE',
  'SUBREQUEST_WRONG_MEDIA_TYPE',
  'SUBREQUEST_INVALID_JSON',
  'SUBREQUEST_INVALID_ENCODING',
  'SUBREQUEST_MALFORMED_RESPONSE',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_CONNECTION_LOST',
  'SUBGRAPH_REQUEST_TIMEOUT',
  'SUBGRAPH_RESPONSE_TOO_LARGE',
  'DOWNSTREAM_SERVICE_ERROR',
  'UNEXPECTED_NULL',
  'GATEWAY_TIMEOUT',
  'INTERNAL_SERVER_ERROR',
]);

const late: ReadonlySet<string> = new Set<ErrorCode>(['SUBGRAPH_REQUEST_TIMEOUT', 'GATEWAY_TIMEOUT']);
const refusals: ReadonlySet<string> = new Set<ErrorCode>([...denialCodes, 'SHARED_STATE_UNAVAILABLE']);

/** What the ledger says of an outcome of a reading. */
export function outcomeOfReading(outcome: EntityMet['outcome']): Outcome {
  if (outcome === 'given') return 'RETURNED';
  if (outcome === 'unknown') return 'EMPTY';
  if (refusals.has(outcome)) return 'DENIED';
  if (outcome === 'REQUEST_ABORTED') return 'UNKNOWN';
  if (late.has(outcome)) return 'TIMEOUT';
  return Object.hasOwn(errorTable, outcome) ? 'UNAVAILABLE' : 'DENIED'; // an agency's own code is its own refusal
}

/** What the ledger says of what was to have an effect: the agency's word, or that nobody knows. */
export function outcomeOfEffect(outcome: EntityMet['outcome']): Outcome {
  if (outcome === 'unknown') return 'RETURNED'; // done, with nothing to show for it
  return sent.has(outcome) ? 'UNKNOWN' : outcomeOfReading(outcome);
}
