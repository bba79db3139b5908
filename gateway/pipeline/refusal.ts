import { GraphQLError, type ExecutionResult } from 'graphql';
import { errorTable, GatewayError } from '../kernel/errors.ts';

/**
 * The answer to a request that is refused as a whole. What is not a GatewayError is masked; the error itself goes
 * along inside, as GraphQL's `originalError`, for whoever keeps the log.
 */
export function refusal(error: unknown, language: 'fa' | 'en'): ExecutionResult {
  const originalError = error instanceof Error ? error : new Error(String(error));
  if (error instanceof GatewayError) {
    const extensions = { code: error.code, messages: error.messages };
    return { errors: [new GraphQLError(error.messages[language], { originalError, extensions })] };
  }
  const extensions = { code: 'INTERNAL_SERVER_ERROR' };
  return { errors: [new GraphQLError(errorTable.INTERNAL_SERVER_ERROR[language], { originalError, extensions })] };
}
