import type { DutyTables } from '../duties/tables.ts';
import { sources } from './sources.ts';

const directive = { source_fa: sources.directive.fa, source_en: sources.directive.en };
const azar1401 = { source_fa: sources.azar1401.fa, source_en: sources.azar1401.en };

/** What the sources say the national window was to reach, and by when. Whether it has is computed from evidence. */
export const milestones: readonly DutyTables['milestone'][] = [
  {
    ...directive,
    id: 'trial-version',
    place: 1,
    title_fa: 'نسخهٔ آزمایشی با چندین پنجرهٔ دستگاهی',
    title_en: 'A trial version with several agency windows',
    criterion: 'AGENCIES_IN_NATIONAL_WINDOW',
    least: 2,
    due: null,
    obligation_id: null,
  },
  {
    ...directive,
    id: 'four-systems',
    place: 2,
    title_fa: 'چهار سامانهٔ سازمان فناوری اطلاعات',
    title_en: 'Four systems of the IT Organisation',
    criterion: 'SYSTEMS_CONNECTED',
    least: 4,
    due: null,
    obligation_id: null,
  },
  {
    ...azar1401,
    id: 'every-agency',
    place: 3,
    title_fa: 'اتصال همهٔ دستگاه‌های باقیمانده',
    title_en: 'Every remaining agency connected',
    criterion: 'NOBODY_REMAINS',
    least: 1,
    due: '2022-12-21',
    obligation_id: 'connect-to-national-window',
  },
  {
    ...directive,
    id: 'first-phase',
    place: 4,
    title_fa: 'مرحلهٔ اول پنجرهٔ ملی',
    title_en: 'First phase of the national window',
    criterion: 'NATIONAL_WINDOW_OPEN',
    least: 1,
    due: '2023-01-20',
    obligation_id: 'national-window-first-phase',
  },
];
