import { describe, expect, it } from '@jest/globals';
import { readErrors } from '../../../../gateway/fetch/read-errors.ts';

const own = { fa: 'این پلاک فک شده است.', en: 'This plate has been given back.' };

describe('errors of a trusted agency', () => {
  it('pass with their own code and sentences', () => {
    const error = { message: 'x', path: ['me', 'plates', 0], extensions: { code: 'PLATE_GIVEN_BACK', messages: own } };

    expect(readErrors([error], true)).toEqual([{ code: 'PLATE_GIVEN_BACK', messages: own, path: ['me', 'plates', 0] }]);
  });

  it.each([
    ['one language is missing', { fa: 'x' }],
    ['a sentence is not text', { fa: 'x', en: 7 }],
    ['a sentence is empty', { fa: 'x', en: '' }],
    ['a sentence is a whole stack', { fa: 'x', en: 'Error\n    at f (/srv/app.js:1:1)' }],
    ['a sentence is endless', { fa: 'x', en: 'x'.repeat(501) }],
    ['they are no object', 'x'],
  ])('are masked when %s', (_, messages) => {
    const [error] = readErrors([{ message: 'x', extensions: { code: 'PLATE_GIVEN_BACK', messages } }], true);

    expect(error?.code).toBe('DOWNSTREAM_SERVICE_ERROR');
  });

  it.each(['INTERNAL_SERVER_ERROR', 'GRAPHQL_VALIDATION_FAILED', 'GATEWAY_TIMEOUT', 'PERSISTED_QUERY_NOT_FOUND'])(
    'do not speak for the gateway as %s',
    (code) => {
      const [error] = readErrors([{ message: 'x', extensions: { code, messages: own } }], true);

      expect(error?.code).toBe('DOWNSTREAM_SERVICE_ERROR');
    },
  );
});

describe('errors of an agency that is not trusted', () => {
  it('keep a shared code, with the sentence of the gateway', () => {
    const [error] = readErrors([{ message: 'secret text', extensions: { code: 'FORBIDDEN', messages: own } }], false);

    expect(error).toEqual({
      code: 'FORBIDDEN',
      messages: { fa: 'اجازهٔ این کار را ندارید.', en: 'You may not do this.' },
      path: undefined,
    });
  });

  it('lose a code of their own', () => {
    const [error] = readErrors([{ extensions: { code: 'PLATE_GIVEN_BACK', messages: own } }], false);

    expect(error?.code).toBe('DOWNSTREAM_SERVICE_ERROR');
  });
});

it.each([
  [null],
  ['text'],
  [7],
  [{ extensions: 'x' }],
  [{ extensions: { code: 7 } }],
  [{ extensions: { code: '__proto__' } }],
])('anything that calls itself an error counts as one: %j', (error) => {
  expect(readErrors([error], true)).toMatchObject([{ code: 'DOWNSTREAM_SERVICE_ERROR', path: undefined }]);
});

it.each([['a'], [[{}]], [['a', -1]], [['a', 1.5]]])('a path that is none is dropped: %j', (path) => {
  expect(readErrors([{ path }], true)[0]?.path).toBeUndefined();
});
