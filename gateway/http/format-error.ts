import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';
import type { ErrorCode, Messages } from '../kernel/errors.ts';
import { errorTable, GatewayError } from '../kernel/errors.ts';
import type { ClientError } from './error-answer.ts';
import { clientError, sentencesOf } from './error-answer.ts';
import type { Language } from './language.ts';

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
  const told = fromGateway(error) ?? fromRoom(formatted) ?? fromGraphql(formatted) ?? unforeseen(error, report);
  const { locations, path, extensions } = formatted;
  const { message, extensions: shown } = clientError(told.code, told.messages, language);
  return {
    message,
    ...(locations === undefined ? {} : { locations }),
    ...(path === undefined ? {} : { path }),
    extensions: { ...shown, ...whereFrom(extensions) },
  };
}

/** Which agency it comes from, and the paths of further nulls that it explains. */
function whereFrom(extensions: GraphQLFormattedError['extensions']) {
  const { serviceName, alsoAt } = extensions ?? {};
  return {
    ...(typeof serviceName === 'string' ? { serviceName } : {}),
    ...(Array.isArray(alsoAt) ? { alsoAt: alsoAt as readonly unknown[] } : {}),
  };
}

/** Thrown by a room, perhaps wrapped by GraphQL on its way. */
function fromGateway(error: unknown): Told | undefined {
  const thrown = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  return thrown instanceof GatewayError ? { code: thrown.code, messages: thrown.messages } : undefined;
}

/** Made by a room for one place of the answer, with its sentences. */
function fromRoom({ extensions }: GraphQLFormattedError): Told | undefined {
  const { code, messages } = extensions ?? {};
  const { fa, en } = (messages ?? {}) as Partial<Messages>;
  if (typeof code !== 'string' || typeof fa !== 'string' || typeof en !== 'string') return undefined;
  return { code, messages: { fa, en } };
}

/** Found by graphql-js or Apollo Server: where a developer needs to know what exactly, its sentence is added. */
function fromGraphql({ message, extensions }: GraphQLFormattedError): Told | undefined {
  const { code, validationErrorCode } = extensions ?? {};
  if (validationErrorCode === 'INTROSPECTION_DISABLED') return tell('INTROSPECTION_DISABLED');
  if (code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED') {
    const { fa, en } = errorTable[code];
    const detail = withoutSuggestions(message);
    return { code, messages: { fa: `${fa} ${detail}`, en: `${en} ${detail}` } };
  }
  const known = typeof code === 'string' && Object.hasOwn(errorTable, code) && code !== 'INTERNAL_SERVER_ERROR';
  return known ? tell(code as ErrorCode) : undefined;
}

function unforeseen(error: unknown, report: (error: unknown) => void): Told {
  report(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return tell('INTERNAL_SERVER_ERROR');
}

function tell(code: ErrorCode): Told {
  return { code, messages: sentencesOf(code) };
}

/** A guess at a field's name would tell names that the client was not meant to know. */
function withoutSuggestions(message: string): string {
  return message.replace(/\s*Did you mean[^]*$/, '');
}
