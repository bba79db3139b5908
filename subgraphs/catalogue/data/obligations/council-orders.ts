import type { Obligation } from '../../rules/obligation.ts';
import { sources } from '../sources.ts';

const session25 = {
  legalBasis: {
    fa: 'جلسهٔ ۲۵ شورای اجرایی فناوری اطلاعات، ۱۲ آبان ۱۴۰۱',
    en: '25th session of the Executive Council for IT, 3 November 2022',
  },
  source: sources.session25,
  issuedOn: '2022-11-03',
  supersededBy: null,
  appliesToClass: null,
  appliesToAgency: null,
} as const;

const workingGroup = {
  force: 'RESOLUTION',
  legalBasis: {
    fa: 'مصوبهٔ سیزدهم شورای اجرایی فناوری اطلاعات؛ کارگروه ویژهٔ پیگیری',
    en: '13th resolution of the Executive Council for IT; special working group',
  },
  source: sources.workingGroup,
  issuedOn: null,
  inForceFrom: null,
  due: null,
  threshold: null,
  reading: null,
  supersededBy: null,
  decidesConnection: false,
  appliesToClass: null,
} as const;

/** Orders and resolutions of the Executive Council for IT and its working group. */
export const councilObligations: readonly Obligation[] = [
  {
    ...session25,
    id: 'half-through-national-window',
    kind: 'SHARE_VIA_NATIONAL_WINDOW',
    title: { fa: '۵۰ درصد خدمات از راه پنجرهٔ ملی', en: '50 % of services through the national window' },
    force: 'ORDER',
    threshold: { numerator: 1, denominator: 2 },
    reading: { base: 'ALL', counts: 'OFFERED', through: 'NATIONAL_WINDOW' },
    // Ordered while the deadline of Azar still ran; its level replaces the earlier ones when that has passed.
    inForceFrom: '2022-12-22',
    due: '2023-03-20',
    dueText: { fa: 'پایان سال ۱۴۰۱', en: 'End of the year 1401' },
    decidesConnection: true,
  },
  {
    ...session25,
    id: 'online-inquiry-services',
    kind: 'ONLINE_INQUIRY_SERVICES',
    title: {
      fa: 'فعال‌سازی سرویس‌های برخط و استعلام بدون دریافت مدرک',
      en: 'Activate online services, and inquiries without documents',
    },
    force: 'RESOLUTION',
    threshold: null,
    reading: null,
    inForceFrom: '2022-11-03',
    due: '2023-02-01',
    dueText: { fa: 'سه ماه پس از ۱۲ آبان ۱۴۰۱', en: 'Three months after 3 November 2022' },
    decidesConnection: false,
  },
  {
    ...workingGroup,
    id: 'high-use-list',
    kind: 'HIGH_USE_LIST',
    title: { fa: 'تکمیل فهرست سرویس‌های پرکاربرد', en: 'Complete the list of high-use services' },
    dueText: { fa: 'دو روز پس از نخستین جلسهٔ کارگروه', en: "Two days after the working group's first meeting" },
    appliesToAgency: null,
  },
  {
    ...workingGroup,
    id: 'paperless-bills',
    kind: 'PAPERLESS_BILLS',
    title: {
      fa: 'صدور و پرداخت یکپارچهٔ قبوض و حذف کامل قبض کاغذی',
      en: 'Unified issue and payment of bills; no paper bills at all',
    },
    dueText: { fa: 'منبع مهلتی نمی‌گوید', en: 'The source gives no date' },
    appliesToAgency: 'unified-billing',
  },
];
