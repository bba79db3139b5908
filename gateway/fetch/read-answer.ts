import type { ErrorCode } from '../kernel/errors.ts';
import type { SubgraphAnswer } from '../kernel/subgraph-call.ts';
import { decodeBody } from './decode-body.ts';
import { isRecord } from './is-record.ts';
import { readErrors } from './read-errors.ts';
import type { RawAnswer } from './send.ts';

/** An agency's HTTP status when it refuses the gateway itself, or has no time for it: no answer to the client's question. */
const refusals: ReadonlySet<number> = new Set([401, 403, 407, 408, 429]);

/**
 * Reads a GraphQL response (GraphQL specification §7, GraphQL over HTTP) out of an HTTP answer.
 * Every way in which it can be wrong has its own code; none of the agency's own text goes on.
 */
export async function readAnswer(
  raw: RawAnswer,
  { maxResponse, trustMessages }: { readonly maxResponse: number; readonly trustMessages: boolean },
): Promise<SubgraphAnswer> {
  if (refusals.has(raw.status) || raw.status < 200 || (raw.status >= 300 && raw.status < 400)) return httpError;
  const succeeded = raw.status < 300;
  if (!isJson(header(raw, 'content-type'))) return succeeded ? failed('SUBREQUEST_WRONG_MEDIA_TYPE') : httpError;

  const body = await decodeBody(raw.body, header(raw, 'content-encoding'), maxResponse);
  if (typeof body === 'string') return failed(body);
  const answer = parse(body);
  if (typeof answer === 'string') return succeeded ? failed(answer) : httpError;

  const { data, errors } = answer;
  // A status of 4xx or 5xx is explained by errors in the body, or not at all.
  if (!succeeded && errors.length === 0) return httpError;
  return { kind: 'answered', data, errors: readErrors(errors, trustMessages) };
}

function parse(body: Buffer): { data: unknown; errors: readonly unknown[] } | ErrorCode {
  if (body.length === 0) return 'SUBREQUEST_EMPTY_RESPONSE';
  let json: unknown;
  try {
    json = JSON.parse(body.toString('utf8'));
  } catch {
    return 'SUBREQUEST_INVALID_JSON';
  }
  if (!isRecord(json)) return 'SUBREQUEST_MALFORMED_RESPONSE';
  const data = json['data'] ?? null;
  const errors = json['errors'] ?? [];
  const fits = (data === null || isRecord(data)) && Array.isArray(errors);
  const says = Object.hasOwn(json, 'data') || (Array.isArray(errors) && errors.length > 0);
  return fits && says ? { data, errors } : 'SUBREQUEST_MALFORMED_RESPONSE';
}

function isJson(contentType: string): boolean {
  const [mediaType = ''] = contentType.split(';', 1);
  return /^application\/(graphql-response\+)?json$/i.test(mediaType.trim());
}

function header(raw: RawAnswer, name: string): string {
  const value = raw.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

function failed(code: ErrorCode): SubgraphAnswer {
  return { kind: 'failed', code };
}

const httpError: SubgraphAnswer = failed('SUBREQUEST_HTTP_ERROR');
