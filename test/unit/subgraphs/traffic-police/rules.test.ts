import { describe, expect, it } from '@jest/globals';
import { displayOf } from '../../../../subgraphs/traffic-police/rules.ts';

describe('displayOf', () => {
  it('writes a car’s plate in the order it is read, with Persian digits', () => {
    const plate = { two_digits: '05', letter: 'ب', three_digits: '123', five_digits: null, region_code: '13' };

    expect(displayOf(plate)).toBe('۰۵ ب ۱۲۳ ایران ۱۳');
  });

  it('writes a motorcycle’s plate as its two lines', () => {
    const plate = { two_digits: null, letter: null, three_digits: '619', five_digits: '01234', region_code: null };

    expect(displayOf(plate)).toBe('۶۱۹ ۰۱۲۳۴');
  });
});
