import type { ErrorCode } from '../kernel/errors.ts';
import type { SubgraphAnswer } from '../kernel/subgraph-call.ts';
import { isRecord } from '../kernel/is-record.ts';
import { readErrors } from './read-errors.ts';
import type { Reply } from './read-reply.ts';

/**
 * Reads a GraphQL response (GraphQL specification §7) out of an agency's reply. Every way in which it can be wrong
 * has its own code; none of the agency's own text goes on. What it returns belongs to the caller alone.
 */
export function readAnswer(reply: Reply, trustMessages: boolean): SubgraphAnswer {
  if (reply.kind === 'failed') return { kind: 'failed', code: reply.code };
  const answer = parse(reply.text);
  // A status of 4xx or 5xx is explained by errors in the body, or not at all.
  if (!reply.succeeded && (typeof answer === 'string' || answer.errors.length === 0)) return httpError;
  if (typeof answer === 'string') return { kind: 'failed', code: answer };
  const { data, errors, asOf } = answer;
  return { kind: 'answered', data, errors: errors.length === 0 ? none : readErrors(errors, trustMessages), asOf };
}

function parse(text: string): { data: unknown; errors: readonly unknown[]; asOf: unknown } | ErrorCode {
  if (text === '') return 'SUBREQUEST_EMPTY_RESPONSE';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'SUBREQUEST_INVALID_JSON';
  }
  if (!isRecord(json)) return 'SUBREQUEST_MALFORMED_RESPONSE';
  const data = json['data'] ?? null;
  const errors = json['errors'] ?? none;
  const fits = (data === null || isRecord(data)) && Array.isArray(errors);
  const says = Object.hasOwn(json, 'data') || (Array.isArray(errors) && errors.length > 0);
  if (!fits || !says) return 'SUBREQUEST_MALFORMED_RESPONSE';
  const { extensions } = json;
  return { data, errors, asOf: isRecord(extensions) ? extensions['asOf'] : undefined };
}

const none: readonly never[] = Object.freeze([]);
const httpError: SubgraphAnswer = { kind: 'failed', code: 'SUBREQUEST_HTTP_ERROR' };
