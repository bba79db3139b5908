import { describe, expect, it } from '@jest/globals';
import { say } from '../../../../../gateway/explorer/page/words.ts';

describe('words of the explorer', () => {
  it('fills the places of a sentence', () => {
    expect(say('en', 'reportErrors', { count: '3' })).toBe('3 errors in the answer');
    expect(say('fa', 'reportErrors', { count: '۳' })).toBe('۳ خطا در پاسخ');
  });

  it('leaves a place that nobody fills as it stands', () => {
    expect(say('en', 'problemRefused')).toBe('The sign-in was not completed ({reason}).');
  });
});
