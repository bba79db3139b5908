import type { Obligation } from '../../rules/obligation.ts';
import { sources } from '../sources.ts';

const everybody = { appliesToClass: null, appliesToAgency: null };
const act = {
  force: 'LAW',
  legalBasis: { fa: 'بند «و» تبصرهٔ ۷ قانون بودجهٔ ۱۴۰۱', en: 'Clause "Vav" of note 7, Budget Act of 1401' },
  issuedOn: null,
} as const;
/** In force with the year 1401. */
const original = {
  inForceFrom: '2022-03-21',
  due: '2022-09-22',
  dueText: { fa: 'پایان شهریور ۱۴۰۱', en: 'End of Shahrivar 1401' },
} as const;
/** In force the day after the deadline that it moves; the sources do not give the day of the extension itself. */
const extended = {
  inForceFrom: '2022-09-23',
  due: '2022-12-21',
  dueText: { fa: 'پایان آذر ۱۴۰۱', en: 'End of Azar 1401' },
} as const;

const ownWindow = {
  ...everybody,
  ...act,
  kind: 'OPEN_OWN_WINDOW',
  title: { fa: 'راه‌اندازی پنجرهٔ واحد دستگاه', en: 'Open a single window of its own' },
  threshold: null,
  reading: null,
  decidesConnection: false,
} as const;

const third = {
  ...everybody,
  ...act,
  kind: 'SMART_SHARE_VIA_OWN_WINDOW',
  threshold: { numerator: 1, denominator: 3 },
  decidesConnection: false,
} as const;

/** "One third of its specific services, with priority to high-use ones" (as the head of the IT Organisation put it). */
const thirdOfSpecific = {
  ...third,
  title: {
    fa: 'یک‌سوم خدمات اختصاصی در پنجرهٔ واحد دستگاه',
    en: 'One third of specific services through its own window',
  },
  reading: { base: 'SPECIFIC', counts: 'OFFERED', through: 'OWN_WINDOW' },
} as const;

/** "One third of its high-use services, smart" (as the report of Azar 1401 puts it). */
const thirdOfHighUse = {
  ...third,
  title: {
    fa: 'یک‌سوم خدمات پرکاربرد، هوشمند، در پنجرهٔ واحد دستگاه',
    en: 'One third of high-use services, smart, through its own window',
  },
  reading: { base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' },
} as const;

/** The duties of the Budget Act of 1401: each reading is a record, and each extension supersedes a record. */
export const budgetActObligations: readonly Obligation[] = [
  { ...ownWindow, ...original, id: 'own-window', source: sources.directive, supersededBy: 'own-window-extended' },
  { ...ownWindow, ...extended, id: 'own-window-extended', source: sources.session25, supersededBy: null },
  {
    ...thirdOfSpecific,
    ...original,
    id: 'third-of-specific-services',
    source: sources.directive,
    supersededBy: 'third-of-specific-services-extended',
  },
  {
    ...thirdOfSpecific,
    ...extended,
    id: 'third-of-specific-services-extended',
    source: sources.session25,
    supersededBy: 'half-through-national-window',
  },
  {
    ...thirdOfHighUse,
    ...original,
    id: 'third-of-high-use-services',
    source: sources.azar1401,
    supersededBy: 'third-of-high-use-services-extended',
  },
  {
    ...thirdOfHighUse,
    ...extended,
    id: 'third-of-high-use-services-extended',
    source: sources.azar1401,
    supersededBy: 'half-through-national-window',
  },
  {
    ...everybody,
    ...act,
    ...extended,
    id: 'thirty-percent-in-own-window',
    kind: 'SMART_SHARE_VIA_OWN_WINDOW',
    title: { fa: '۳۰ درصد خدمات در پنجرهٔ واحد خود دستگاه', en: '30 % of services in its own window' },
    force: 'READING',
    source: sources.azar1401,
    inForceFrom: '2022-03-21',
    threshold: { numerator: 3, denominator: 10 },
    reading: { base: 'ALL', counts: 'OFFERED', through: 'OWN_WINDOW' },
    supersededBy: 'half-through-national-window',
    decidesConnection: true,
  },
  {
    ...everybody,
    ...act,
    id: 'connect-to-national-window',
    kind: 'CONNECT_TO_NATIONAL_WINDOW',
    title: { fa: 'اتصال پنجرهٔ دستگاه به پنجرهٔ ملی', en: 'Connect its window to the national window' },
    source: sources.azar1401,
    inForceFrom: '2022-03-21',
    due: '2022-12-21',
    dueText: { fa: '۳۰ آذر ۱۴۰۱', en: '30 Azar 1401' },
    threshold: null,
    reading: null,
    supersededBy: null,
    decidesConnection: false,
  },
  {
    ...act,
    id: 'national-window-first-phase',
    kind: 'NATIONAL_WINDOW_PHASE',
    title: { fa: 'راه‌اندازی مرحلهٔ اول پنجرهٔ ملی', en: 'First phase of the national window' },
    source: sources.directive,
    inForceFrom: '2022-03-21',
    due: '2023-01-20',
    dueText: { fa: 'پایان دی ۱۴۰۱', en: 'End of Dey 1401' },
    threshold: null,
    reading: null,
    supersededBy: null,
    decidesConnection: false,
    appliesToClass: null,
    appliesToAgency: 'ict-ministry',
  },
  {
    ...act,
    id: 'optimise-processes',
    kind: 'OPTIMISE_PROCESSES',
    title: {
      fa: 'بهینه‌سازی و ابلاغ فرایندهای خدمات اختصاصی',
      en: 'Optimise and notify the processes of specific services',
    },
    source: sources.directive,
    inForceFrom: '2022-03-21',
    due: null,
    dueText: { fa: 'منبع مهلتی نمی‌گوید', en: 'The source gives no date' },
    threshold: null,
    reading: null,
    supersededBy: null,
    decidesConnection: false,
    appliesToClass: null,
    appliesToAgency: 'administrative-employment',
  },
];
