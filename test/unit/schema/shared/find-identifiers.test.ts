import { describe, expect, it } from '@jest/globals';
import { findIdentifiers } from '../../../../schema/shared/find-identifiers.ts';

describe('A text that is to be published', () => {
  it.each([
    ['a national number', 'به شمارهٔ ملی 0499370899 ابلاغ شد', 'NATIONAL_OR_POSTAL'],
    ['one in Persian digits', 'کد ملی ۰۴۹۹۳۷۰۸۹۹', 'NATIONAL_OR_POSTAL'],
    ['one in Arabic digits', 'کد ملی ٠٤٩٩٣٧٠٨٩٩', 'NATIONAL_OR_POSTAL'],
    ['one right after a letter', 'کدملی۰۴۹۹۳۷۰۸۹۹', 'NATIONAL_OR_POSTAL'],
    ['one in groups', 'شمارهٔ 049-937089-9', 'NATIONAL_OR_POSTAL'],
    ['one with marks of direction between its digits', '04993\u200f70\u202c899', 'NATIONAL_OR_POSTAL'],
    ['one in full-width digits', '０４９９３７０８９９', 'NATIONAL_OR_POSTAL'],
    ['one with a wrong check digit', '0499370898', 'NATIONAL_OR_POSTAL'],
    ['a mobile number', 'تماس: ۰۹۱۲ ۰۰۰ ۰۰۰۰', 'MOBILE'],
    ['a mobile number with the country’s code', '+98 912 000 0000', 'MOBILE'],
    ['an account', 'IR06 2960 0000 0010 0324 2000 01', 'SHEBA'],
    ['a card', '6037-9900-0000-0006', 'CARD'],
    ['a passport', 'گذرنامهٔ K12345678', 'PASSPORT'],
    ['a plate', 'خودروی ۱۲ ب ۳۴۵ ایران ۶۷', 'PLATE'],
  ])('holds %s', (_what, text, kind) => {
    expect(findIdentifiers(text)).toContain(kind);
  });

  it.each([
    'پروانه به سبب نداشتن شرایط مادهٔ ۱۲ آیین‌نامهٔ ۱۴۰۰/۰۳/۱۱ باطل شد.',
    'رأی شمارهٔ ۱۴۰۵/۱۲۳ هیئت، بند ۳',
    'The company 14001234562 changed its activity on 2026-10-23.',
    'مبلغ ۱٬۲۵۰٬۰۰۰ ریال',
    '',
  ])('may be published where it holds none: %s', (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });
});
