import type { Insertable } from 'kysely';
import type { HealthInsuranceTables } from './tables.ts';

const socialSecurity = { insurer_fa: 'سازمان تأمین اجتماعی', insurer_en: 'Social Security Organization' };
const healthInsurance = { insurer_fa: 'سازمان بیمهٔ سلامت ایران', insurer_en: 'Iran Health Insurance Organization' };

/** The law as data: a change is a new migration, reviewed like one. (k): a lawyer confirms it before real use. */
export const schemes: readonly Insertable<HealthInsuranceTables['scheme']>[] = [
  {
    code: 'EMPLOYED',
    title_fa: 'درمان بیمه‌شدگان تأمین اجتماعی',
    title_en: 'Treatment of those insured with social security',
    ...socialSecurity,
    renewal_months: null,
    legal_basis: 'قانون تأمین اجتماعی ۱۳۵۴، مادهٔ ۵۴ (k)',
  },
  {
    code: 'PENSIONERS',
    title_fa: 'درمان مستمری‌بگیران تأمین اجتماعی',
    title_en: 'Treatment of pensioners of social security',
    ...socialSecurity,
    renewal_months: null,
    legal_basis: 'قانون تأمین اجتماعی ۱۳۵۴، مادهٔ ۸۹ (k)',
  },
  {
    code: 'UNIVERSAL',
    title_fa: 'بیمهٔ سلامت همگانی',
    title_en: 'Universal health insurance',
    ...healthInsurance,
    renewal_months: 12,
    legal_basis: 'قانون احکام دائمی برنامه‌های توسعه، و قانون برنامهٔ ششم توسعه، مادهٔ ۷۰ (k)',
  },
];
