import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { createErrorFormat } from '../../../../subgraphs/kit/error-format.ts';
import { AgencyError } from '../../../../subgraphs/kit/errors.ts';

const messages = { fa: 'بسته است.', en: 'It is closed.' };

function format(error: unknown, formatted = { message: String(error) } as { message: string; extensions?: object }) {
  const unexpected: unknown[] = [];
  const answer = createErrorFormat((cause) => unexpected.push(cause))(formatted as never, error);
  return { answer, unexpected };
}

describe('An error that leaves an agency', () => {
  it('keeps the code and the sentences that a resolver gave it', () => {
    const error = new GraphQLError('x', { originalError: new AgencyError('CLOSED', messages) });

    expect(format(error).answer).toEqual({ message: messages.fa, extensions: { code: 'CLOSED', messages } });
  });

  it('keeps what a scalar said, through all that graphql-js wraps around it', () => {
    const scalar = new GraphQLError('en', { extensions: { code: 'BAD_USER_INPUT', messages } });
    const wrapped = new GraphQLError('Variable "$id" got invalid value "0012345679"', { originalError: scalar });

    const { answer } = format(wrapped, { message: wrapped.message, extensions: { code: 'BAD_USER_INPUT' } });

    expect(answer).toEqual({ message: messages.fa, extensions: { code: 'BAD_USER_INPUT', messages } });
  });

  it("replaces a library's text, which may quote a value", () => {
    const error = new GraphQLError('Variable "$id" got invalid value "0012345679"');

    const { answer } = format(error, { message: error.message, extensions: { code: 'BAD_USER_INPUT' } });

    expect(JSON.stringify(answer)).not.toContain('0012345679');
    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('says so, and is reported to nobody, when a database cannot keep a character of a text', () => {
    const cause = Object.assign(new Error('invalid byte sequence for encoding "UTF8": 0x00'), { code: '22021' });

    const { answer, unexpected } = format(new GraphQLError(cause.message, { originalError: cause }));

    expect(answer.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(answer.message).toContain('U+0000');
    expect(unexpected).toEqual([]);
  });

  it('is masked and reported when nobody meant it for callers', () => {
    const cause = new TypeError('connect ECONNREFUSED 10.0.0.7:5432');
    const error = new GraphQLError(cause.message, { originalError: cause });

    const { answer, unexpected } = format(error);

    expect(JSON.stringify(answer)).not.toContain('10.0.0.7');
    expect(answer.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect(unexpected).toEqual([cause]);
  });

  it('is masked when another library thrown in a resolver chose its code', () => {
    const error = new GraphQLError('no', { extensions: { code: 'DRIVER_17' } });

    expect(format(error, { message: 'no', extensions: { code: 'DRIVER_17' } }).answer.extensions).toMatchObject({
      code: 'INTERNAL_SERVER_ERROR',
    });
  });
});
