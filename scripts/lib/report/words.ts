import { toJalaliDate } from '../../../subgraphs/kit/jalali.ts';

export type ReportLanguage = 'fa' | 'en';

/** What people read in exports, in the language of the export. */
const words = {
  CONNECTED: { fa: 'متصل', en: 'connected' },
  CONNECTING: { fa: 'در حال اتصال', en: 'connecting' },
  NOT_CONNECTED: { fa: 'متصل‌نشده', en: 'not connected' },
  MET: { fa: 'انجام‌شده', en: 'met' },
  NOT_YET_DUE: { fa: 'در مهلت', en: 'not yet due' },
  JUSTIFIED: { fa: 'عقب‌مانده با دلیل موجه', en: 'overdue with a justified reason' },
  OVERDUE: { fa: 'عقب‌مانده بدون دلیل موجه', en: 'overdue without a justified reason' },
  NOTHING_TO_COUNT: { fa: 'بدون خدمت سنجیدنی', en: 'no service to count' },
  NOT_MEASURED: { fa: 'سنجیده‌نشده', en: 'not measured' },
  lateSince: { fa: 'عقب‌افتاده از', en: 'late since' },
  REQUESTED: { fa: 'درخواست‌شده', en: 'requested' },
  UNDER_REVIEW: { fa: 'در دست بررسی', en: 'under review' },
  GRANTED: { fa: 'پذیرفته', en: 'granted' },
  REFUSED: { fa: 'رد شده', en: 'refused' },
  WITHDRAWN: { fa: 'پس‌گرفته', en: 'withdrawn' },
  EXPIRED: { fa: 'پایان‌یافته', en: 'expired' },
  exemptionId: { fa: 'شناسهٔ استثنا', en: 'exemption id' },
  from: { fa: 'از', en: 'from' },
  ALL: { fa: 'همهٔ خدمات', en: 'all services' },
  SPECIFIC: { fa: 'خدمات اختصاصی', en: 'specific services' },
  HIGH_USE: { fa: 'خدمات پرکاربرد', en: 'high-use services' },
  OFFERED: { fa: 'عرضه‌شده', en: 'offered' },
  SMART: { fa: 'هوشمند', en: 'smart' },
  OWN_WINDOW: { fa: 'از پنجرهٔ خود دستگاه', en: 'through its own window' },
  NATIONAL_WINDOW: { fa: 'از پنجرهٔ ملی', en: 'through the national window' },
  start: { fa: 'آغاز دوره', en: 'start' },
  end: { fa: 'پایان دوره', en: 'end' },
  remaining: {
    fa: 'باقیمانده (در حال اتصال و متصل‌نشده)',
    en: 'remaining (connecting and not connected)',
  },
  remainingByOtherReading: {
    fa: 'باقیمانده به خوانش دیگر (تنها متصل‌نشده)',
    en: 'remaining by the other reading (not connected alone)',
  },
  connectedSystems: { fa: 'سامانهٔ متصل (جدا از دستگاه‌ها)', en: 'connected systems (apart from agencies)' },
  time: { fa: 'زمان', en: 'at' },
  day: { fa: 'روز', en: 'day' },
  figure: { fa: 'شاخص', en: 'figure' },
  agencies: { fa: 'شمار دستگاه', en: 'agencies' },
  base: { fa: 'مبنا', en: 'base' },
  percent: { fa: 'درصد', en: 'percent' },
  duty: { fa: 'تکلیف', en: 'duty' },
  dutyId: { fa: 'شناسهٔ تکلیف', en: 'duty id' },
  reading: { fa: 'خوانش', en: 'reading' },
  threshold: { fa: 'حد نصاب', en: 'threshold' },
  legalBasis: { fa: 'مستند قانونی', en: 'legal basis' },
  due: { fa: 'مهلت', en: 'due' },
  decides: { fa: 'ملاک اتصال', en: 'decides connection' },
  agency: { fa: 'دستگاه', en: 'agency' },
  agencyId: { fa: 'شناسهٔ دستگاه', en: 'agency id' },
  status: { fa: 'وضعیت', en: 'status' },
  statusAtStart: { fa: 'وضعیت در آغاز', en: 'status at the start' },
  statusAtEnd: { fa: 'وضعیت در پایان', en: 'status at the end' },
  lacks: { fa: 'کمبودها', en: 'what it lacks' },
  cleared: { fa: 'مانع‌های برطرف‌شده', en: 'what was cleared' },
  arisen: { fa: 'مانع‌های تازه', en: 'what arose' },
  counted: { fa: 'خدمات شمرده', en: 'services counted' },
  services: { fa: 'همهٔ خدمات مبنا', en: 'services of the base' },
  excluded: { fa: 'بیرون از مبنا', en: 'outside the base' },
  outside: { fa: 'بیرون از مبنا', en: 'not in the base' },
  yes: { fa: 'بله', en: 'yes' },
  no: { fa: 'خیر', en: 'no' },
  of: { fa: 'از', en: 'of' },
  ruleSet: { fa: 'نسخهٔ قاعده‌ها', en: 'rule set' },
  snapshot: { fa: 'چکیدهٔ تصویر', en: 'snapshot digest' },
  notice: { fa: 'یادآوری', en: 'notice' },
  title: { fa: 'گزارش پایبندی دستگاه‌ها', en: 'Report on compliance of agencies' },
  until: { fa: 'تا', en: 'to' },
  figures: { fa: 'وضعیت اتصال', en: 'Connection' },
  duties: { fa: 'تکلیف‌ها', en: 'Duties' },
  moves: { fa: 'چه دستگاهی جابه‌جا شد و چرا', en: 'Who moved, and why' },
  noMoves: { fa: 'وضعیت هیچ دستگاهی تغییر نکرد.', en: 'No agency changed its status.' },
  agenciesBehind: { fa: 'دستگاه‌هایی که هنوز متصل نیستند', en: 'Agencies that are not connected yet' },
} as const;

export type Word = keyof typeof words;

/** One language's way to say things; the same on every machine, whatever its locale and release of ICU. */
export interface Speech {
  readonly language: ReportLanguage;
  say(word: Word): string;
  text(both: { readonly fa: string; readonly en: string }): string;
  /** An ISO date in the calendar of the language. */
  day(iso: string): string;
}

export function speech(language: ReportLanguage): Speech {
  return {
    language,
    say: (word) => words[word][language],
    text: (both) => both[language],
    day: (iso) => (language === 'fa' ? jalaliText(iso) : iso),
  };
}

function jalaliText(iso: string): string {
  const { year, month, day } = toJalaliDate(iso);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('/');
}
