import { type AnswerReport, countAgencies, readErrors } from './answer-report.ts';
import type { Language } from './language.ts';
import { readStepUp } from './sign-in/step-up.ts';
import { bothLanguages, say, type Word } from './words.ts';

/** The world of the sender; language and token are asked for anew with each request. */
export interface SenderOptions {
  readonly endpoint: string;
  readonly language: () => Language;
  /** Null where nobody can sign in. */
  readonly session: TokenSource | null;
  /** Told of every answer to an operation of the user's own, and of a schema that could not be read. */
  readonly onReport: (report: AnswerReport) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** A clock in milliseconds. */
  readonly now?: () => number;
}

/** Who is signed in. */
export interface TokenSource {
  readonly accessToken: () => Promise<string | null>;
  /** Called when the gateway did not accept the token: the session may have been ended elsewhere. */
  readonly renew: () => Promise<void>;
}

/** A request as GraphiQL makes it. */
export interface Operation {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: unknown;
}

/** Headers as they stand in GraphiQL's editor for them. */
export interface EditedHeaders {
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
}

/** Makes GraphiQL's fetcher. It never rejects: a request that failed is answered by a GraphQL error of our own. */
export function createSender(options: SenderOptions) {
  const { session, onReport, now = () => performance.now() } = options;
  return async function send(operation: Operation, edited: EditedHeaders = {}): Promise<object> {
    const token = (await session?.accessToken()) ?? null;
    const headers = { ...ownHeaders(options.language(), token), ...readHeaders(edited) };
    const start = now();
    const answer = dataFirst(await ask(options, { method: 'POST', headers, body: JSON.stringify(operation) }));
    const errors = readErrors(answer, bothLanguages('errorWithoutText'));
    if (operation.operationName !== 'IntrospectionQuery' || errors.length > 0) {
      const milliseconds = Math.round(now() - start);
      onReport({ milliseconds, errors, agencies: countAgencies(answer), stepUp: readStepUp(answer) });
    }
    if (token !== null && errors.some(({ code }) => code === 'UNAUTHENTICATED')) void session?.renew();
    return answer;
  };
}

function ownHeaders(language: Language, token: string | null): Record<string, string> {
  return {
    'content-type': 'application/json',
    accept: 'application/graphql-response+json, application/json',
    'accept-language': language,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  };
}

/** In milliseconds; the gateway's own deadlines are shorter. */
const deadline = 60_000;

function readHeaders({ headers = {} }: EditedHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}

async function ask({ endpoint, language, fetch = globalThis.fetch }: SenderOptions, request: RequestInit) {
  if (!areSendable(request.headers)) return failure('headersUnusable', language());
  const response = await fetch(endpoint, { ...request, signal: AbortSignal.timeout(deadline) }).catch(() => null);
  if (response === null) return failure('gatewayUnreachable', language());
  const answer: unknown = await response.json().catch(() => null);
  return typeof answer === 'object' && answer !== null ? answer : failure('answerUnreadable', language());
}

/** What people type may hold spaces in a name or a line break in a value. */
function areSendable(headers: RequestInit['headers']): boolean {
  try {
    return new Headers(headers) instanceof Headers;
  } catch {
    return false;
  }
}

/** The answer as it is, but with what people look for on top; errors are in the report as well. */
function dataFirst(answer: object): object {
  if (!('data' in answer)) return answer;
  const { data, ...rest } = answer;
  return { data, ...rest };
}

function failure(word: Word, language: Language): object {
  return { errors: [{ message: say(language, word), extensions: { messages: bothLanguages(word) } }] };
}
