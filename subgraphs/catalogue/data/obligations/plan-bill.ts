import type { Obligation } from '../../rules/obligation.ts';
import { sources } from '../sources.ts';

/** A draft: recorded to be seen beside the duties in force, and itself never in force. */
const bill = {
  force: 'BILL',
  legalBasis: { fa: 'مادهٔ ۲۸۰ لایحهٔ برنامهٔ هفتم', en: 'Article 280, draft bill of the Seventh Plan' },
  source: sources.planBill,
  issuedOn: null,
  inForceFrom: null,
  due: null,
  threshold: null,
  reading: null,
  supersededBy: null,
  decidesConnection: false,
  appliesToClass: null,
  appliesToAgency: null,
} as const;

const endOfFirstYear = { fa: 'پایان سال اول برنامه', en: 'End of the first year of the plan' };
const everyYear = { fa: 'هر سال برنامه', en: 'Each year of the plan' };
const withinAYear = { fa: 'یک سال پس از ابلاغ', en: 'One year after notification' };

const publication = {
  ...bill,
  kind: 'PUBLISH_REPORT',
  legalBasis: { fa: 'مادهٔ ۲۷۹ لایحهٔ برنامهٔ هفتم', en: 'Article 279, draft bill of the Seventh Plan' },
  appliesToClass: 'PROFESSIONAL_INSTITUTION',
} as const;

/** Duties of the draft bill of the Seventh Development Plan. */
export const planBillObligations: readonly Obligation[] = [
  {
    ...bill,
    id: 'online-and-secure',
    kind: 'ONLINE_AND_SECURE',
    title: { fa: 'ارائهٔ برخط و امن خدمات', en: 'Services online and secure' },
    dueText: endOfFirstYear,
  },
  {
    ...bill,
    id: 'coverage-of-services',
    kind: 'COVERAGE',
    title: { fa: 'سالانه ۲۰ درصد خدمات الکترونیکی', en: '20 % of electronic services a year' },
    threshold: { numerator: 1, denominator: 5 },
    dueText: everyYear,
  },
  {
    ...bill,
    id: 'coverage-of-adults',
    kind: 'COVERAGE',
    title: { fa: 'پوشش ۵۰ درصد جمعیت بالای ۱۸ سال', en: '50 % of the population over 18' },
    threshold: { numerator: 1, denominator: 2 },
    dueText: everyYear,
  },
  {
    ...bill,
    id: 'coverage-of-legal-persons',
    kind: 'COVERAGE',
    title: { fa: 'پوشش ۱۰۰ درصد اشخاص حقوقی', en: '100 % of legal persons' },
    threshold: { numerator: 1, denominator: 1 },
    dueText: everyYear,
  },
  {
    ...bill,
    id: 'unified-government-cloud',
    kind: 'BUILD_GOV_CLOUD',
    title: { fa: 'ایجاد زیرساخت یکپارچهٔ ابری دولت هوشمند', en: 'Build the unified government cloud' },
    dueText: withinAYear,
    appliesToAgency: 'ict-ministry',
  },
  {
    ...bill,
    id: 'move-main-data-centre',
    kind: 'MOVE_TO_GOV_CLOUD',
    title: { fa: 'انتقال مرکز دادهٔ اصلی', en: 'Move the main data centre' },
    dueText: { fa: 'منبع مهلتی نمی‌گوید', en: 'The source gives no date' },
  },
  {
    ...bill,
    id: 'move-backup-data-centre',
    kind: 'MOVE_TO_GOV_CLOUD',
    title: { fa: 'انتقال مرکز دادهٔ پشتیبان', en: 'Move the backup data centre' },
    dueText: { fa: 'منبع مهلتی نمی‌گوید', en: 'The source gives no date' },
  },
  {
    ...publication,
    id: 'publish-financial-report',
    title: { fa: 'انتشار گزارش مالی سالانه', en: 'Publish the yearly financial report' },
    dueText: { fa: 'هر سال', en: 'Each year' },
  },
  {
    ...publication,
    id: 'publish-licence-decisions',
    title: {
      fa: 'انتشار مجوزها و تصمیم‌های نقل‌وانتقال، ابطال و تمدید',
      en: 'Publish licences and decisions on transfer, revocation and renewal',
    },
    dueText: { fa: 'همواره', en: 'At all times' },
  },
];
