import { describe, expect, it } from '@jest/globals';
import { countAgencies, readErrors } from '../../../../../gateway/explorer/page/answer-report.ts';

const withoutText = { fa: 'بی‌توضیح', en: 'unexplained' };

describe('errors of an answer', () => {
  it('keeps code, agency, place and both languages', () => {
    const messages = { fa: 'پاسخ نداد', en: 'no answer' };
    const extensions = { code: 'SUBGRAPH_REQUEST_TIMEOUT', serviceName: 'bills', messages };
    const answer = { data: null, errors: [{ message: 'پاسخ نداد', path: ['me', 'bills', 0], extensions }] };

    expect(readErrors(answer, withoutText)).toEqual([
      { code: 'SUBGRAPH_REQUEST_TIMEOUT', agency: 'bills', path: 'me.bills.0', messages },
    ]);
  });

  it('shows the one message of another server in both languages', () => {
    const [error] = readErrors({ errors: [{ message: 'Oops' }] }, withoutText);

    expect(error).toEqual({ code: null, agency: null, path: null, messages: { fa: 'Oops', en: 'Oops' } });
  });

  it.each([[[null, 'text', 7], []] as const, [[{}], [withoutText]] as const])(
    'copes with errors that are %j',
    (errors, messages) => {
      expect(readErrors({ errors }, withoutText).map((error) => error.messages)).toEqual(messages);
    },
  );

  it.each([null, 'text', {}, { errors: null }, { errors: 'many' }])('finds none in %j', (answer) => {
    expect(readErrors(answer, withoutText)).toEqual([]);
  });
});

describe('agencies of an answer', () => {
  it.each([
    [{ extensions: { agencies: { bills: 'OK', post: 'TIMEOUT' } } }, 2],
    [{ extensions: {} }, 0],
    [{ data: null }, 0],
    [null, 0],
  ])('are counted in %j: %i', (answer, count) => {
    expect(countAgencies(answer)).toBe(count);
  });
});
