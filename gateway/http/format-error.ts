import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ErrorCode, Messages } from '../kernel/errors.ts';
import { errorTable, GatewayError } from '../kernel/errors.ts';
import type { ClientError } from './error-answer.ts';
import { clientError, sentencesOf } from './error-answer.ts';
import type { Language } from './language.ts';
import { withoutValues } from './without-values.ts';

interface Told {
  readonly code: string;
  readonly messages: Messages;
}

/**
 * Turns any error of a GraphQL answer into one that may leave: a code, its sentence in both languages, where it
 * belongs in the answer, and which agency it comes from. Everything else stays inside.
 *
 * @param report told of errors that nobody foresaw, which leave as INTERNAL_SERVER_ERROR
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  language: Language,
  report: (error: unknown) => void,
): ClientError {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  const told =
    fromGateway(thrown, report) ??
    fromRoom(formatted) ??
    tooComplex(formatted, thrown) ??
    fromGraphql(formatted, error) ??
    unforeseen(thrown, report);
  const { locations, path, extensions } = formatted;
  const { message, extensions: shown } = clientError(told.code, told.messages, language);
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...shown, ...whereFrom(extensions) },
  };
}

/** Which agency it comes from, the paths of further nulls that it explains, and what sign-in it asks for (RFC 9470). */
function whereFrom(extensions: GraphQLFormattedError['extensions']) {
  const { serviceName, alsoAt, acr_values, max_age } = extensions ?? {};
  return {
    ...(typeof serviceName === 'string' ? { serviceName } : {}),
    ...(Array.isArray(alsoAt) ? { alsoAt: alsoAt as readonly unknown[] } : {}),
    ...(typeof acr_values === 'string' ? { acr_values } : {}),
    ...(typeof max_age === 'number' ? { max_age } : {}),
  };
}

/** Thrown by a room, perhaps wrapped by GraphQL on its way. Where the fault is ours, its cause is for the operator. */
function fromGateway(thrown: unknown, report: (error: unknown) => void): Told | undefined {
  if (!(thrown instanceof GatewayError)) return undefined;
  if (errorTable[thrown.code].status === 500 && thrown.cause !== undefined) report(thrown.cause);
  return { code: thrown.code, messages: thrown.messages };
}

/** Made by a room for one place of the answer, with its sentences. */
function fromRoom({ extensions }: GraphQLFormattedError): Told | undefined {
  const { code, messages } = extensions ?? {};
  const { fa, en } = (messages ?? {}) as Partial<Messages>;
  if (typeof code !== 'string' || typeof fa !== 'string' || typeof en !== 'string') return undefined;
  return { code, messages: { fa, en } };
}

/** Found by graphql-js or Apollo Server: where a developer needs to know what exactly, its sentence is added. */
function fromGraphql({ message, extensions }: GraphQLFormattedError, error: unknown): Told | undefined {
  const { code, validationErrorCode } = extensions ?? {};
  if (validationErrorCode === 'INTROSPECTION_DISABLED') return tell('INTROSPECTION_DISABLED');
  if (isMutationByGet(error)) return tell('METHOD_NOT_ALLOWED');
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED') {
    const { fa, en } = errorTable[code];
    const detail = withoutValues(withoutSuggestions(message));
    return { code, messages: { fa: `${fa} ${detail}`, en: `${en} ${detail}` } };
  }
  const known = typeof code === 'string' && Object.hasOwn(errorTable, code) && code !== 'INTERNAL_SERVER_ERROR';
  return known ? tell(code as ErrorCode) : undefined;
}

/** What V8 says of a document that is nested too deeply, and graphql-js of one with too many fields to compare. */
const limitSentences: ReadonlySet<unknown> = new Set(['Maximum call stack size exceeded', 'Validation aborted.']);

function tooComplex({ message }: GraphQLFormattedError, thrown: unknown): Told | undefined {
  const reached = limitSentences.has(message) || (thrown instanceof Error && limitSentences.has(thrown.message));
  return reached ? tell('OPERATION_TOO_COMPLEX') : undefined;
}

/** Apollo Server's own BAD_REQUEST, told apart by its status. */
function isMutationByGet(error: unknown): boolean {
  const http = error instanceof GraphQLError ? error.extensions['http'] : undefined;
  return typeof http === 'object' && http !== null && 'status' in http && http.status === 405;
}

function unforeseen(thrown: unknown, report: (error: unknown) => void): Told {
  report(thrown);
  return tell('INTERNAL_SERVER_ERROR');
}

function tell(code: ErrorCode): Told {
  return { code, messages: sentencesOf(code) };
}

/** A guess at a field's name would tell names that the client was not meant to know. */
function withoutSuggestions(message: string): string {
  return message.replace(/\s*Did you mean[^]*$/, '');
}
