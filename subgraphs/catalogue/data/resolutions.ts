import type { CommitteeTables } from '../committee/tables.ts';
import { sources } from './sources.ts';

const council = { body_fa: 'شورای اجرایی فناوری اطلاعات', body_en: 'Executive Council for Information Technology' };

/** Resolutions that the source documents, or the publications found for them, give with session and date. */
export const resolutions: readonly CommitteeTables['resolution'][] = [
  {
    id: 'cyberspace-council-44',
    body_fa: 'شورای عالی فضای مجازی',
    body_en: 'Supreme Council of Cyberspace',
    session: 44,
    date: '2017-11-06',
    title_fa: 'مصوبهٔ جلسهٔ ۴۴ دربارهٔ نظام ملی پیشگیری و مقابله با حوادث فضای مجازی',
    title_en: 'Resolution of the 44th session, on the national system of preventing and handling cyberspace incidents',
    source_fa: sources.planBill.fa,
    source_en: sources.planBill.en,
  },
  {
    ...council,
    id: 'executive-council-24-1',
    session: 24,
    date: '2022-07-17',
    title_fa: 'دستورالعمل اتصال دستگاه‌ها به پنجرهٔ ملی (مصوبهٔ ۱، شمارهٔ ۶۵۹۱۰/۱)',
    title_en: 'Directive for connecting agencies to the national window (resolution 1, no. 65910/1)',
    source_fa: sources.directive.fa,
    source_en: sources.directive.en,
  },
  {
    ...council,
    id: 'executive-council-25',
    session: 25,
    date: '2022-11-03',
    title_fa: 'دستور جلسهٔ ۲۵: سرویس‌های برخط ظرف سه ماه و نیمی از خدمات از راه پنجرهٔ ملی',
    title_en:
      'Orders of the 25th session: online services within three months, half of services through the national window',
    source_fa: sources.session25.fa,
    source_en: sources.session25.en,
  },
];
