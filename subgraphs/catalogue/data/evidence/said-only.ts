import { sources } from '../sources.ts';
import type { Fact } from './fact.ts';

/** The source of Azar 1401 gives no day for these; the seed puts them on one of that month. */
const azar = '2022-12-18';

/** What was said or met about, and the four connected systems: on record, and without effect on any status. */
export const saidOnlyFacts: readonly Fact[] = [
  {
    agency: 'non-government-schools',
    at: azar,
    kind: 'MEETING',
    fa: 'شاید جلسات فنی برگزار شده باشد، اما این به معنی اتصال نیست؛ این سازمان هنوز اتصال قطعی ندارد.',
    en: 'Technical meetings may have been held, but that is not connection; it has no definitive connection yet.',
    source: sources.azar1401,
  },
  {
    agency: 'nomads-affairs',
    at: azar,
    kind: 'DECLARATION',
    fa: 'در پنجرهٔ جهاد کشاورزی حضور دارد؛ حضور یک خدمت دلیل اتصال کامل نیست.',
    en: "It is present in Agriculture-Jihad's window; the presence of one service is no proof of full connection.",
    source: sources.azar1401,
  },
  {
    agency: 'foreign-affairs',
    at: azar,
    kind: 'DECLARATION',
    fa: 'دلیل عدم اتصال: ثبت‌نام ایرانیان خارج از کشور با ایمیل؛ پیاده‌سازی آن از نظر فنی در جریان است.',
    en: 'Reason for not connecting: Iranians abroad register by email; technically this is being implemented.',
    source: sources.azar1401,
  },
  {
    agency: 'bank-melli',
    at: '2022-12-12',
    kind: 'DECLARATION',
    fa: 'اعلام کرده است که همهٔ خدماتش برخط است.',
    en: 'Declared that all of its services are online.',
  },
  {
    agency: 'university-of-tehran',
    at: '2022-12-05',
    kind: 'MEETING',
    fa: 'جلسهٔ فنی دربارهٔ اتصال.',
    en: 'Technical meeting about connection.',
  },
  {
    agency: 'ict-organisation',
    at: '2022-08-01',
    kind: 'SYSTEM_CONNECTED',
    system: 'iran-gov-ir',
    source: sources.directive,
  },
  {
    agency: 'ict-organisation',
    at: '2022-08-01',
    kind: 'SYSTEM_CONNECTED',
    system: 'national-folder',
    source: sources.directive,
  },
  {
    agency: 'ict-organisation',
    at: '2022-08-01',
    kind: 'SYSTEM_CONNECTED',
    system: 'mobile-government',
    source: sources.directive,
  },
  { agency: 'ict-organisation', at: '2022-08-01', kind: 'SYSTEM_CONNECTED', system: 'g4b', source: sources.directive },
];

/** Azar 1401, of which the source speaks. */
const inAzar = { from: '2022-11-22', until: '2022-12-21', source: sources.azar1401 } as const;

/** Agencies whose state a source document states; that of every other real agency here is made up. */
export const statedStates = [
  { ...inAzar, agency: 'nomads-affairs' },
  { ...inAzar, agency: 'non-government-schools' },
  { ...inAzar, agency: 'foreign-affairs' },
] as const;

/** Services that stand in another agency's window, as the source states for the Nomads' Affairs Organisation. */
export const hostedServices = [
  {
    service: 'nomads-affairs.nomad-fuel',
    window: 'agriculture-jihad-window',
    from: '2022-09-01',
    source: sources.azar1401,
  },
] as const;
