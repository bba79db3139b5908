import type { AgencyRow } from '../rows.ts';

/** Banks: ahead in electronic services, behind in connection (report of Azar 1401). */
export const banks: readonly AgencyRow[] = [
  { id: 'bank-melli', class: 'BANK', fa: 'بانک ملی ایران', en: 'Bank Melli Iran' },
  { id: 'bank-sepah', class: 'BANK', fa: 'بانک سپه', en: 'Bank Sepah' },
  { id: 'bank-mellat', class: 'BANK', fa: 'بانک ملت', en: 'Bank Mellat' },
  { id: 'bank-tejarat', class: 'BANK', fa: 'بانک تجارت', en: 'Bank Tejarat' },
  { id: 'bank-saderat', class: 'BANK', fa: 'بانک صادرات ایران', en: 'Bank Saderat Iran' },
  { id: 'bank-maskan', class: 'BANK', fa: 'بانک مسکن', en: 'Bank Maskan' },
  { id: 'bank-keshavarzi', class: 'BANK', fa: 'بانک کشاورزی', en: 'Bank Keshavarzi' },
  { id: 'bank-refah', class: 'BANK', fa: 'بانک رفاه کارگران', en: 'Bank Refah Kargaran' },
  { id: 'post-bank', class: 'BANK', fa: 'پست بانک ایران', en: 'Post Bank of Iran', parent: 'ict-ministry' },
  {
    id: 'export-development-bank',
    class: 'BANK',
    fa: 'بانک توسعهٔ صادرات ایران',
    en: 'Export Development Bank of Iran',
  },
];
