import { describe, expect, it } from '@jest/globals';
import { ErrorList } from '../../../../gateway/execute/error-list.ts';
import type { Cause } from '../../../../gateway/execute/tree.ts';

const cause: Cause = { subgraph: 'bills', code: 'SUBGRAPH_UNAVAILABLE', messages: { fa: 'خطا', en: 'error' } };
const at = (...keys: (string | number)[]) => keys;

describe('the errors of an answer', () => {
  it('say code, agency, place, and the sentence in the language asked for', () => {
    const errors = new ErrorList();
    errors.report(cause, at('me', 'bills'));
    expect(errors.toErrors('fa').map((error) => error.toJSON())).toEqual([
      {
        message: 'خطا',
        path: ['me', 'bills'],
        extensions: { code: 'SUBGRAPH_UNAVAILABLE', serviceName: 'bills', messages: { fa: 'خطا', en: 'error' } },
      },
    ]);
  });

  it('say one thing of one place once', () => {
    const errors = new ErrorList();
    errors.report(cause, at('me', 'bills'));
    errors.report({ ...cause }, at('me', 'bills'));
    expect(errors.toErrors('en')).toHaveLength(1);
  });

  it('are at most twenty of one kind; the last names the other places', () => {
    const errors = new ErrorList();
    for (let index = 0; index < 100; index += 1) errors.report(cause, at('list', index, 'bill'));
    errors.report(cause, at('other'));
    const listed = errors.toErrors('en');
    const alsoAt = listed[19]?.extensions['alsoAt'] as unknown[];
    expect([listed.length, alsoAt.length, alsoAt.at(-1)]).toEqual([21, 80, ['list', 99, 'bill']]);
    expect(errors.reported).toBe(101);
  });
});
