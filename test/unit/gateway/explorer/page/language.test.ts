import { describe, expect, it } from '@jest/globals';
import { askedLanguage, chooseLanguage, formatNumber } from '../../../../../gateway/explorer/page/language.ts';

describe('language of the explorer', () => {
  it.each([
    ['en', ['fa-IR'], 'en'],
    [null, ['de', 'en-GB', 'fa'], 'en'],
    [null, ['FA-ir', 'en'], 'fa'],
    [null, ['de', 'ar'], 'fa'],
    [null, [], 'fa'],
    ['de', ['en'], 'en'],
  ])('chooses, asked for %s with a browser of %j, %s', (asked, preferred, chosen) => {
    expect(chooseLanguage(asked, preferred)).toBe(chosen);
  });

  it.each([
    ['https://gateway.test/explorer/?lang=en', 'en'],
    ['https://gateway.test/explorer/?code=1&state=secret.en', 'en'],
    ['https://gateway.test/explorer/?state=foreign', null],
    ['https://gateway.test/explorer/', null],
  ])('reads from %s that it asks for %s', (address, asked) => {
    expect(askedLanguage(new URL(address))).toBe(asked);
  });

  it('writes numbers with the digits of the language', () => {
    expect([formatNumber(1234, 'fa'), formatNumber(1234, 'en')]).toEqual(['۱٬۲۳۴', '1,234']);
  });
});
