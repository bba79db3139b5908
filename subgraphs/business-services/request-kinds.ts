import type { BusinessTables } from './tables.ts';

/** What companies can ask for here. */
export const requestKinds: readonly BusinessTables['request_kind'][] = [
  {
    kind: 'ECONOMIC_CODE',
    title_fa: 'دریافت کد اقتصادی',
    title_en: 'Economic code',
    decided_by: 'tax-administration',
    days_to_sign: 14,
    legal_basis: 'قانون مالیات‌های مستقیم، مادهٔ ۱۶۹ مکرر (k)',
  },
  {
    kind: 'EMPLOYER_WORKSHOP',
    title_fa: 'ثبت کارگاه کارفرما',
    title_en: 'Registration as an employer',
    decided_by: 'social-security',
    days_to_sign: 14,
    legal_basis: 'قانون تأمین اجتماعی، مواد ۲۸ و ۳۹ (k)',
  },
  {
    kind: 'LICENCE',
    title_fa: 'درخواست مجوز',
    title_en: 'Application for a licence',
    decided_by: 'licences-portal',
    days_to_sign: 14,
    legal_basis: 'قانون اجرای سیاست‌های کلی اصل ۴۴، مادهٔ ۷ (k)',
  },
];
