import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode, GatewayError, Messages } from '../kernel/errors.ts';
import { errorTable } from '../kernel/errors.ts';
import type { Language } from './language.ts';

/** An error as it leaves the gateway: GraphQL specification §7.1.2. */
export interface ClientError {
  readonly message: string;
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly messages: Messages;
    readonly serviceName?: string;
    /** Paths of further nulls with the same reason. */
    readonly alsoAt?: readonly unknown[];
    /** What a sign-in has to be like to be enough: its level, and how many seconds ago it may be (RFC 9470 §3). */
    readonly acr_values?: string;
    readonly max_age?: number;
  };
}

/** Clients of the automatic persisted queries protocol know these two by their English message. */
const fixedMessages: ReadonlySet<string> = new Set(['PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED']);

export function clientError(code: string, messages: Messages, language: Language): ClientError {
  const { fa, en } = messages;
  return { message: fixedMessages.has(code) ? en : messages[language], extensions: { code, messages: { fa, en } } };
}

/** The default sentences of a code. */
export function sentencesOf(code: ErrorCode): Messages {
  const { fa, en } = errorTable[code];
  return { fa, en };
}

/** Answers with an error that stopped the request before GraphQL. */
export async function sendError(error: GatewayError, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  request.exchange.codes = [error.code];
  if (error.code === 'UNAUTHENTICATED') void reply.header('www-authenticate', challenge(error.messages.en));
  await reply
    .code(errorTable[error.code].status)
    .header('cache-control', 'private, no-store')
    .type('application/json; charset=utf-8')
    .send(errorBody(error, request.exchange.language));
}

/** The body of an answer that is nothing but this error. */
export function errorBody({ code, messages }: GatewayError, language: Language): string {
  return JSON.stringify({ errors: [clientError(code, messages, language)] });
}

/** RFC 6750 §3: a token was sent and is not good. */
function challenge(reason: string): string {
  const description = reason.replaceAll(/[^\x20-\x7e]|["\\]/g, '');
  return `Bearer realm="panjereh", error="invalid_token", error_description="${description}"`;
}
