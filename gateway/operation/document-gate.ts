import { hash } from 'node:crypto';
import { parse } from 'graphql';
import { createCache } from '../cache/cache.ts';
import { GatewayError } from '../kernel/errors.ts';
import { checkLimits } from './check-limits.ts';
import type { OperationLimits } from './limits.ts';
import { overLimit } from './over-limit.ts';

export interface DocumentGate {
  /**
   * Lets a document's text pass on to parsing and validation, or throws. What is no GraphQL passes: the parser will
   * say what is wrong with it. A text that is known costs its hash and one look into a map.
   *
   * @returns the SHA-256 of the text, in hexadecimal digits
   * @throws GatewayError with the code of a limit
   */
  admit(text: string): string;
}

export interface DocumentGateOptions {
  readonly limits: OperationLimits;
  readonly maxEntries: number;
}

/**
 * Checks documents before anyone validates them; depends on no schema. The `maxEntries` last used are remembered,
 * by their hashes: texts that are no good operations may be long, and may hold what should not be kept.
 */
export function createDocumentGate({ limits, maxEntries }: DocumentGateOptions): DocumentGate {
  const verdicts = createCache<GatewayError | 'admitted'>({ maxEntries });
  return {
    admit(text) {
      const sha256 = hash('sha256', text, 'hex');
      const verdict = verdicts.getOrMake(sha256, () => judge(text, limits));
      if (verdict !== 'admitted') throw verdict;
      return sha256;
    },
  };
}

function judge(text: string, limits: OperationLimits): GatewayError | 'admitted' {
  try {
    checkLimits(parse(text, { maxTokens: limits.tokens, noLocation: true }), limits);
  } catch (error) {
    if (error instanceof GatewayError) return error;
    if (isTokenLimit(error)) return overLimit('MAX_TOKENS_LIMIT', limits.tokens);
    if (error instanceof RangeError) return overLimit('MAX_DEPTH_LIMIT', limits.depth); // the stack's end
  }
  return 'admitted';
}

/** graphql-js tells this apart by its sentence only. */
function isTokenLimit(error: unknown): boolean {
  return error instanceof Error && /Document contains more tha[nt] \d+ tokens/.test(error.message);
}
