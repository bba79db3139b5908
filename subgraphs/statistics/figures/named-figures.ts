import { documentsAvoided, durations, satisfaction, visitsAvoided } from './derive.ts';
import type { NamedFigure } from './named-figure.ts';

const requests = { base: 'REQUESTS', unit: 'REQUESTS', basis: 'SERVICE_POINT' } as const;
const completed = { step: 'COMPLETED' };

/** What analysts can ask for, by name; nothing else is given. */
export const namedFigures = {
  ADULTS: {
    title: { fa: 'بزرگسالان زنده در آغاز سال', en: 'Adults alive when the year began' },
    base: 'POPULATION',
    unit: 'PEOPLE',
    basis: 'RESIDENCE',
    fixed: {},
  },
  LEGAL_PERSONS: {
    title: { fa: 'شرکت‌های منحل‌نشده', en: 'Companies that are not dissolved' },
    base: 'LEGAL_PERSONS',
    unit: 'COMPANIES',
    basis: 'REGISTER',
    fixed: {},
  },
  ADULTS_REACHED: {
    title: {
      fa: 'بزرگسالانی که در این ماه نخستین بار در سال خدمتی را بی مراجعه به پایان رساندند',
      en: 'Adults who that month, for the first time in the year, finished a service without a visit',
    },
    base: 'ADULTS_REACHED',
    unit: 'PEOPLE',
    basis: 'RESIDENCE',
    fixed: {},
  },
  LEGAL_PERSONS_REACHED: {
    title: {
      fa: 'شرکت‌هایی که در این ماه نخستین بار در سال خدمتی را بی مراجعه به پایان رساندند',
      en: 'Companies that finished a service without a visit that month, for the first time in the year',
    },
    base: 'COMPANIES_REACHED',
    unit: 'COMPANIES',
    basis: 'REGISTER',
    fixed: {},
  },
  REQUESTS: {
    title: { fa: 'درخواست‌ها به تفکیک خدمت و مرحله', en: 'Requests by service and stage' },
    ...requests,
    fixed: {},
  },
  REFUSALS: {
    title: { fa: 'درخواست‌های ردشده', en: 'Requests refused' },
    ...requests,
    fixed: { step: 'REFUSED' },
  },
  FINISHED_SERVICES: {
    title: { fa: 'خدمات به پایان رسیده', en: 'Services finished' },
    ...requests,
    fixed: completed,
  },
  DURATIONS: {
    title: { fa: 'صدک‌های زمان انجام خدمت', en: 'Percentiles of how long services took' },
    ...requests,
    unit: 'HOURS',
    fixed: {},
    derived: { tables: [['service', 'percentile']], derive: durations },
  },
  VISITS_AVOIDED: {
    title: { fa: 'مراجعه‌هایی که نشد، دست‌کم', en: 'Visits that nobody made, at least' },
    ...requests,
    unit: 'COUNT',
    fixed: {},
    derived: { tables: [[], ['agency'], ['service']], derive: visitsAvoided },
  },
  DOCUMENTS_AVOIDED: {
    title: { fa: 'مدرک‌هایی که کسی نیاورد، دست‌کم', en: 'Documents that nobody brought, at least' },
    ...requests,
    unit: 'COUNT',
    fixed: {},
    derived: { tables: [[], ['agency'], ['service']], derive: documentsAvoided },
  },
  BILLS_DUE: {
    title: { fa: 'قبض‌های سررسیدشده', en: 'Bills due' },
    base: 'BILLS',
    unit: 'BILLS',
    basis: 'REGISTER',
    fixed: {},
  },
  BILLS_DUE_AMOUNT: {
    title: { fa: 'مبلغ قبض‌های سررسیدشده', en: 'Sum of bills due' },
    base: 'BILLS',
    unit: 'RIAL',
    basis: 'REGISTER',
    fixed: {},
    measure: 1,
  },
  INSURED_PEOPLE: {
    title: { fa: 'بیمه‌شدگان سال', en: 'People insured in the year' },
    base: 'INSURED',
    unit: 'PEOPLE',
    basis: 'REGISTER',
    fixed: {},
  },
  INSURED_MONTHS: {
    title: { fa: 'ماه‌های بیمه‌شده در سال', en: 'Months insured in the year' },
    base: 'INSURED',
    unit: 'MONTHS',
    basis: 'REGISTER',
    fixed: {},
    measure: 1,
  },
  RATINGS: {
    title: { fa: 'امتیازهای رضایت', en: 'Ratings of satisfaction' },
    base: 'RATINGS',
    unit: 'COUNT',
    basis: 'SERVICE_POINT',
    fixed: {},
  },
  SATISFACTION: {
    title: { fa: 'میانگین رضایت از ۱ تا ۵', en: 'Mean satisfaction from 1 to 5' },
    base: 'RATINGS',
    unit: 'POINTS',
    basis: 'SERVICE_POINT',
    fixed: {},
    derived: { tables: [['agency']], derive: satisfaction },
  },
  COMPLAINTS: {
    title: { fa: 'شکایت‌ها و زمان پاسخ', en: 'Complaints and how soon they were answered' },
    base: 'COMPLAINTS',
    unit: 'COUNT',
    basis: 'SERVICE_POINT',
    fixed: {},
  },
  APPOINTMENTS: {
    title: { fa: 'نوبت‌های گرفته و پس‌داده', en: 'Appointments taken and given up' },
    base: 'APPOINTMENTS',
    unit: 'COUNT',
    basis: 'SERVICE_POINT',
    fixed: {},
  },
} as const satisfies Readonly<Record<string, NamedFigure>>;

export type FigureName = keyof typeof namedFigures;
