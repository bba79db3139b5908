import type { Language } from './language.ts';
import { bothLanguages, say, type Word } from './words.ts';

/** Who asks; the language is asked for anew with each request. */
export interface Asker {
  readonly language: () => Language;
  readonly fetch?: typeof globalThis.fetch;
}

/** A request as GraphiQL makes it. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** In milliseconds; the gateway's own deadlines are shorter. */
const deadline = 60_000;

/**
 * Posts an operation, in the name of whoever has the token. Never rejects: what went wrong on the way is
 * an answer with a GraphQL error of our own.
 *
 * @param given headers besides, in lower case; they count more than our own
 */
export async function askGateway(
  { language, fetch = globalThis.fetch }: Asker,
  address: string,
  operation: Operation,
  token: string | null,
  given: Readonly<Record<string, string>> = {},
): Promise<Response | object> {
  const headers = { ...ownHeaders(language(), token), ...given };
  if (!areSendable(headers)) return failure('headersUnusable', language());
  const signal = AbortSignal.timeout(deadline);
  const request = { method: 'POST', headers, body: JSON.stringify(operation), signal };
  const response = await fetch(address, request).catch(() => null);
  return response ?? failure('gatewayUnreachable', language());
}

/** What came, as an answer in one piece. */
export async function readWhole(came: Response | object, language: Language): Promise<object> {
  if (!(came instanceof Response)) return came;
  const answer: unknown = await came.json().catch(() => null);
  return typeof answer === 'object' && answer !== null ? answer : failure('answerUnreadable', language);
}

/** An answer of ours, in place of one that did not come. */
export function failure(word: Word, language: Language): { readonly errors: readonly object[] } {
  return { errors: [{ message: say(language, word), extensions: { messages: bothLanguages(word) } }] };
}

function ownHeaders(language: Language, token: string | null): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': language,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** What people type may hold spaces in a name or a line break in a value. */
function areSendable(headers: Readonly<Record<string, string>>): boolean {
  try {
    return new Headers(headers) instanceof Headers;
  } catch {
    return false;
  }
}
