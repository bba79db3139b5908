import type { AgencyRow } from '../rows.ts';

/** Labour, insurance, pensions and relief. */
export const welfareAgencies: readonly AgencyRow[] = [
  {
    id: 'labour-ministry',
    class: 'MINISTRY',
    fa: 'وزارت تعاون، کار و رفاه اجتماعی',
    en: 'Ministry of Cooperatives, Labour and Social Welfare',
  },
  {
    id: 'social-security',
    class: 'PUBLIC_BODY',
    fa: 'سازمان تأمین اجتماعی',
    en: 'Social Security Organisation',
    parent: 'labour-ministry',
  },
  {
    id: 'civil-servants-pension',
    class: 'FUND',
    fa: 'صندوق بازنشستگی کشوری',
    en: 'Civil Servants Pension Fund',
    parent: 'labour-ministry',
  },
  {
    id: 'welfare-organisation',
    class: 'ORGANISATION',
    fa: 'سازمان بهزیستی کشور',
    en: 'State Welfare Organisation',
    parent: 'labour-ministry',
  },
  {
    id: 'vocational-training',
    class: 'ORGANISATION',
    fa: 'سازمان آموزش فنی و حرفه‌ای کشور',
    en: 'Technical and Vocational Training Organisation',
    parent: 'labour-ministry',
  },
  {
    id: 'relief-committee',
    class: 'PUBLIC_BODY',
    fa: 'کمیتهٔ امداد امام خمینی',
    en: 'Imam Khomeini Relief Committee',
  },
];
