import type { AgencyRow } from '../rows.ts';

/** Interior, identity, police and foreign affairs. */
export const interiorAgencies: readonly AgencyRow[] = [
  { id: 'interior-ministry', class: 'MINISTRY', fa: 'وزارت کشور', en: 'Ministry of Interior' },
  {
    id: 'civil-registry',
    class: 'ORGANISATION',
    fa: 'سازمان ثبت احوال کشور',
    en: 'National Organisation for Civil Registration',
    parent: 'interior-ministry',
  },
  {
    id: 'municipalities',
    class: 'PUBLIC_BODY',
    fa: 'سازمان شهرداری‌ها و دهیاری‌های کشور',
    en: 'Municipalities and Rural Management Organisation',
    parent: 'interior-ministry',
  },
  { id: 'police-command', class: 'POLICE', fa: 'فرماندهی انتظامی کشور', en: 'Law Enforcement Command' },
  {
    id: 'traffic-police',
    class: 'POLICE',
    fa: 'پلیس راهنمایی و رانندگی (راهور)',
    en: 'Traffic Police',
    parent: 'police-command',
  },
  {
    id: 'passport-police',
    class: 'POLICE',
    fa: 'پلیس مهاجرت و گذرنامه',
    en: 'Migration and Passport Police',
    parent: 'police-command',
  },
  {
    id: 'conscription',
    class: 'POLICE',
    fa: 'سازمان وظیفهٔ عمومی',
    en: 'Conscription Organisation',
    parent: 'police-command',
  },
  { id: 'foreign-affairs', class: 'MINISTRY', fa: 'وزارت امور خارجه', en: 'Ministry of Foreign Affairs' },
];
