import { describe, expect, it } from '@jest/globals';
import { readAgencies, readErrors, readOrigins } from '../../../../../gateway/explorer/page/answer-report.ts';

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
    [{ extensions: { agencies: { bills: 'OK', post: 'TIMEOUT' } } }, ['bills OK', 'post TIMEOUT']],
    [{ extensions: {} }, []],
    [{ data: null }, []],
    [null, []],
  ])('are read from %j', (answer, agencies) => {
    expect(readAgencies(answer).map(({ name, status }) => `${name} ${status}`)).toEqual(agencies);
  });
});

describe('origins of an answer', () => {
  it('are read with their time, if the agency says one', () => {
    const [owner, coordinate] = ['post', 'Address.city'];
    const provenance = {
      'me.residence.city': [{ owner, coordinate, asOf: '2026-11-22T08:00:00.000Z' }],
      'me.old': [{ owner, coordinate }, null],
      odd: 7,
    };

    expect(readOrigins({ extensions: { provenance } })).toEqual([
      { path: 'me.residence.city', owner, coordinate, asOf: new Date('2026-11-22T08:00:00Z') },
      { path: 'me.old', owner, coordinate, asOf: null },
    ]);
    expect(readOrigins({ data: null })).toEqual([]);
  });
});
