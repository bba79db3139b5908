import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AgencyError, agencyErrors, type CommonErrorCode, type Messages } from './errors.ts';

/** Tells somebody who runs the agency what the caller must not see. */
export type OnUnexpected = (error: unknown) => void;

/** Faults of the request itself, found by Apollo Server before a resolver runs. */
const requestFaults: ReadonlySet<unknown> = new Set<CommonErrorCode>([
  'BAD_REQUEST',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

/**
 * What leaves the agency of an error: code, both sentences and path.
 *
 * Texts of libraries are replaced, since they quote values (a national number) or name fields; whatever is thrown
 * that is not meant for callers becomes INTERNAL_SERVER_ERROR.
 */
export function createErrorFormat(onUnexpected: OnUnexpected) {
  return function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    const { code, messages } = meant(error) ?? requestFault(formatted) ?? masked(error, onUnexpected);
    const path = formatted.path ? { path: formatted.path } : {};
    return { message: messages.fa, ...path, extensions: { code, messages } };
  };
}

interface Meaning {
  readonly code: string;
  readonly messages: Messages;
}

/** The error of ours inside what graphql-js and Apollo Server wrapped around it, who put codes of their own on it. */
function meant(error: unknown): Meaning | null {
  if (error instanceof AgencyError) return error;
  if (isUnkeptText(error)) return unkeptText;
  if (!(error instanceof GraphQLError)) return null;
  const { code, messages } = error.extensions;
  // Scalars (schema/shared/scalars.ts) know GraphQLError only.
  const own = typeof code === 'string' && isMessages(messages) ? { code, messages } : null;
  return meant(error.originalError) ?? own;
}

/**
 * PostgreSQL keeps every character but U+0000, and says so as `character_not_in_repertoire`
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
function isUnkeptText(error: unknown): boolean {
  return error instanceof Error && (error as NodeJS.ErrnoException).code === '22021';
}

const unkeptText: Meaning = {
  code: 'BAD_USER_INPUT',
  messages: {
    fa: 'در یکی از مقدارها نویسهٔ تهی (U+0000) آمده است که نگه داشته نمی‌شود؛ آن را بردارید و دوباره بفرستید.',
    en: 'One of the values holds the character U+0000, which is not kept; send it again without.',
  },
};

function isMessages(value: unknown): value is Messages {
  return typeof value === 'object' && value !== null && 'fa' in value && 'en' in value;
}

function requestFault({ extensions }: GraphQLFormattedError): Meaning | null {
  const code = extensions?.['code'];
  if (!requestFaults.has(code)) return null;
  return { code: code as string, messages: agencyErrors[code as CommonErrorCode] };
}

function masked(error: unknown, onUnexpected: OnUnexpected): Meaning {
  onUnexpected(error instanceof GraphQLError ? (error.originalError ?? error) : error);
  return { code: 'INTERNAL_SERVER_ERROR', messages: agencyErrors.INTERNAL_SERVER_ERROR };
}
