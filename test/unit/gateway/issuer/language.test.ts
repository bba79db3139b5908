import { describe, expect, it } from '@jest/globals';
import { chooseLanguage } from '../../../../gateway/issuer/language.ts';

describe('the language of a page', () => {
  it.each([
    [{}, 'fa'],
    [{ acceptLanguage: '' }, 'fa'],
    [{ acceptLanguage: 'de, *;q=0.5' }, 'fa'],
    [{ acceptLanguage: 'en-US,en;q=0.9' }, 'en'],
    [{ acceptLanguage: 'en;q=0.4, fa-IR;q=0.8' }, 'fa'],
    [{ acceptLanguage: 'en;q=0' }, 'fa'],
    [{ uiLocales: 'de EN', acceptLanguage: 'fa' }, 'en'],
    [{ chosen: 'fa', uiLocales: 'en' }, 'fa'],
    [{ chosen: 'xx', uiLocales: 'en' }, 'en'],
  ] as const)('for %j is %s', (wishes, language) => {
    expect(chooseLanguage(wishes)).toBe(language);
  });
});
