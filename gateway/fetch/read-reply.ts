import { isUtf8 } from 'node:buffer';
import type { ErrorCode } from '../kernel/errors.ts';
import { decodeBody } from './decode-body.ts';
import type { RawAnswer, SendFailure } from './send.ts';

/** What an agency said: JSON by its media type, not yet parsed. Text, so that several requests may share it. */
export type Reply = TextReply | FailedReply;

interface TextReply {
  readonly kind: 'text';
  readonly succeeded: boolean;
  readonly text: string;
  /** Of the body as it came over the wire. */
  readonly bytes: number;
}

interface FailedReply {
  readonly kind: 'failed';
  readonly code: ErrorCode;
  readonly bytes: number;
}

/** An agency's HTTP status when it refuses the gateway itself: its signature, its grant, or its way through a proxy. */
const refusals: ReadonlySet<number> = new Set([401, 403, 407]);

/** When it has no time for the gateway: no answer to the client's question either, whatever stands in the body. */
const delays: ReadonlySet<number> = new Set([408, 429]);

/** Reads the text out of an HTTP answer, if it is one that GraphQL over HTTP knows. */
export function readReply(raw: RawAnswer | SendFailure, maxResponse: number): Reply | Promise<Reply> {
  if (raw.kind === 'failed') return failed(raw.code, 0);
  const { status, body } = raw;
  const succeeded = status >= 200 && status < 300;
  if (refusals.has(status)) return failed('SUBREQUEST_REFUSED', body.length);
  if ((!succeeded && status < 400) || delays.has(status)) return failed('SUBREQUEST_HTTP_ERROR', body.length);
  if (!isJson(header(raw, 'content-type'))) {
    return failed(succeeded ? 'SUBREQUEST_WRONG_MEDIA_TYPE' : 'SUBREQUEST_HTTP_ERROR', body.length);
  }
  const encoding = header(raw, 'content-encoding');
  if (encoding === '') return readText(body, body.length, succeeded);
  return readEncoded(body, encoding, maxResponse, succeeded);
}

async function readEncoded(body: Buffer, encoding: string, maxResponse: number, succeeded: boolean): Promise<Reply> {
  const decoded = await decodeBody(body, encoding, maxResponse);
  return typeof decoded === 'string' ? failed(decoded, body.length) : readText(decoded, body.length, succeeded);
}

function readText(body: Buffer, bytes: number, succeeded: boolean): Reply {
  const text = body.toString('utf8');
  // Bytes of another encoding become this character, and a name would be lost in silence.
  if (text.includes('\u{fffd}') && !isUtf8(body)) {
    return failed(succeeded ? 'SUBREQUEST_INVALID_JSON' : 'SUBREQUEST_HTTP_ERROR', bytes);
  }
  return { kind: 'text', succeeded, text, bytes };
}

function isJson(contentType: string): boolean {
  return contentType === 'application/json' || /^application\/(graphql-response\+)?json *(;|$)/i.test(contentType);
}

function header({ headers }: RawAnswer, name: string): string {
  const value = headers[name];
  return typeof value === 'string' ? value.trim() : (value?.join(', ') ?? '');
}

function failed(code: ErrorCode, bytes: number): FailedReply {
  return { kind: 'failed', code, bytes };
}
