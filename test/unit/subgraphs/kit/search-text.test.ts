import { describe, expect, it } from '@jest/globals';
import { searchPatterns, searchText } from '../../../../subgraphs/kit/search-text.ts';

describe('searchText', () => {
  it('folds Arabic letters, half-space, marks, digits and case alike', () => {
    const alike = ['گواهی‌نامهٔ رانندگی ۱۴۱', 'گواهي نامه رانندگي ١٤١', 'گواهینامه رانندگی 141'];

    expect(new Set(alike.map((text) => searchText(text)))).toEqual(new Set(['گواهینامهرانندگی141']));
    expect(searchText('تأمین', 'PLATE')).toBe('تامین|plate');
  });
});

describe('searchPatterns', () => {
  it('makes one pattern of each word and none of blank text', () => {
    expect(searchPatterns(' تعویض   پلاک ')).toEqual(['%تعویض%', '%پلاک%']);
    expect(searchPatterns('\u200c \n')).toEqual([]);
  });

  it('takes the wildcards of LIKE and its own escape literally', () => {
    expect(searchPatterns('50%_!')).toEqual(['%50!%!_!!%']);
  });

  it('never lets a word reach across two texts', () => {
    expect(searchPatterns('a|b')).toEqual(['%ab%']);
  });

  it('leaves out characters that a database cannot hold', () => {
    expect(searchPatterns('a\u0000\ud800b')).toEqual(['%ab%']);
  });

  it.each([['a'.repeat(201)], ['a '.repeat(11)]])('refuses a text that is too long', (text) => {
    expect(() => searchPatterns(text)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT' }));
  });
});
