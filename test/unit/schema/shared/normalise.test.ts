import { describe, expect, it } from '@jest/globals';
import { normaliseDigits, normaliseNumber, normaliseText } from '../../../../schema/shared/normalise.ts';

describe('Normalising', () => {
  it('turns Persian and Arabic-Indic digits into ASCII ones', () => {
    expect(normaliseDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩')).toBe('0123456789 0123456789');
  });

  it('drops space and direction marks around a number', () => {
    expect(normaliseNumber('\u200f ۱۲۳\u200e ')).toBe('123');
  });

  it('makes ي, ى and ك of Arabic keyboards equal to the Persian letters', () => {
    expect(normaliseText('علي كريمى')).toBe(normaliseText('علی کریمی'));
  });

  it('reads a half-space as a space', () => {
    expect(normaliseText('میر\u200cحسینی')).toBe('میر حسینی');
  });
});
