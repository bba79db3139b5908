import type { AgencyRow } from '../rows.ts';

/** Finance, tax, customs and licences. */
export const economyAgencies: readonly AgencyRow[] = [
  {
    id: 'economy-ministry',
    class: 'MINISTRY',
    fa: 'وزارت امور اقتصادی و دارایی',
    en: 'Ministry of Economic Affairs and Finance',
  },
  {
    id: 'tax-administration',
    class: 'ORGANISATION',
    fa: 'سازمان امور مالیاتی کشور',
    en: 'National Tax Administration',
    parent: 'economy-ministry',
  },
  { id: 'customs', class: 'ORGANISATION', fa: 'گمرک ایران', en: 'Customs Administration', parent: 'economy-ministry' },
  {
    id: 'securities-exchange',
    class: 'ORGANISATION',
    fa: 'سازمان بورس و اوراق بهادار',
    en: 'Securities and Exchange Organisation',
  },
  { id: 'central-insurance', class: 'ORGANISATION', fa: 'بیمهٔ مرکزی ایران', en: 'Central Insurance' },
  {
    id: 'licences-portal',
    class: 'ORGANISATION',
    fa: 'درگاه ملی مجوزهای کشور (هیئت مقررات‌زدایی)',
    en: 'National Licences Portal (Deregulation Board)',
    parent: 'economy-ministry',
  },
  { id: 'central-bank', class: 'BANK', fa: 'بانک مرکزی', en: 'Central Bank' },
];
