import { describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import { formatError } from '../../../../gateway/http/format-error.ts';
import { GatewayError, type ErrorCode } from '../../../../gateway/kernel/errors.ts';

/** What leaves of an error that Apollo Server hands over, and what the operator is told. */
function format(thrown: Error, extensions: Record<string, unknown> = {}) {
  const error = new GraphQLError(thrown.message, { originalError: thrown, extensions });
  const reported: unknown[] = [];
  const { message, extensions: shown } = formatError(error.toJSON(), error, 'en', (fault) => reported.push(fault));
  return { code: shown.code, message, reported };
}

const raised = (code: ErrorCode, cause?: Error) => format(new GatewayError(code, undefined, cause && { cause }));

describe('an error of the gateway', () => {
  it('that is its own fault tells the operator why, and the client nothing of it', () => {
    const cause = new TypeError('Cannot plan /srv/secret');
    expect(raised('QUERY_PLANNING_FAILED', cause)).toEqual({
      code: 'QUERY_PLANNING_FAILED',
      message: 'No plan could be made for this operation.',
      reported: [cause],
    });
  });

  it('that is the client’s doing troubles nobody', () => {
    expect(raised('BAD_USER_INPUT', new Error('a value')).reported).toEqual([]);
    expect(raised('OPERATION_TOO_COMPLEX', new RangeError('stack')).reported).toEqual([]);
  });
});

describe('a document', () => {
  const code = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return format(error as Error, { code: 'GRAPHQL_PARSE_FAILED' });
    }
  };

  it('nested too deeply is too complex, wherever the stack ends', () => {
    const deep = `${'{a'.repeat(100_000)}${'}'.repeat(100_000)}`;
    expect(code(() => parse(deep))).toMatchObject({
      code: 'OPERATION_TOO_COMPLEX',
      message: 'The operation is more complex than allowed.',
      reported: [],
    });
  });

  it('with too many fields to compare is too complex', () => {
    expect(format(new GraphQLError('Validation aborted.'), { code: 'GRAPHQL_VALIDATION_FAILED' })).toMatchObject({
      code: 'OPERATION_TOO_COMPLEX',
      reported: [],
    });
  });
});
