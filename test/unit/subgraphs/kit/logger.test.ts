import { describe, expect, it } from '@jest/globals';
import { createLogger } from '../../../../subgraphs/kit/logger.ts';

function logged(error: unknown) {
  const lines: string[] = [];
  createLogger('post', (line) => lines.push(line)).unexpected(error);
  return { line: lines[0] ?? '', fields: JSON.parse(lines[0] ?? '{}') as Record<string, unknown> };
}

describe("An agency's log", () => {
  it('is one JSON object a line', () => {
    expect(logged(new TypeError('broken\nin two')).line).toMatch(/^\{.*\}\n$/);
  });

  it('says what broke and where', () => {
    expect(logged(new TypeError('broken')).fields).toMatchObject({
      agency: 'post',
      level: 'error',
      error: 'TypeError',
      text: 'broken',
      stack: expect.arrayContaining([expect.stringContaining('logger.test.ts')]),
    });
  });

  it.each(['0012345679', '۰۰۱۲۳۴۵۶۷۹', '09121234567', 'ندا رضایی'])('blots out %s', (number) => {
    expect(logged(new Error(`Key (national_id)=(${number}) already exists`)).line).not.toContain(number);
  });

  it('notes that something else than an error was thrown', () => {
    expect(logged('0012345679').fields).toMatchObject({ text: 'Something that is not an error was thrown (string).' });
  });
});
