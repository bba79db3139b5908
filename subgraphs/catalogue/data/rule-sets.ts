import type { DutyTables } from '../duties/tables.ts';

const conformance = { conformance_suite: '1', conformance_days: 30, traffic_days: 7 } as const;

/**
 * The rules by which everything is computed, as bodies approved them. That the directive exists, with its number and its
 * day, is from the council's own site; that its text says what is computed here is to be read by a lawyer. The days for
 * which a run and an answer count are the platform's own.
 */
export const ruleSets: readonly DutyTables['rule_set'][] = [
  {
    ...conformance,
    id: 'rules-1',
    version: 1,
    title_fa: 'تکلیف‌های قانون بودجهٔ ۱۴۰۱',
    title_en: 'Duties of the Budget Act of 1401',
    approved_by_fa: 'مجلس شورای اسلامی',
    approved_by_en: 'Parliament',
    approved_on: '2022-03-15',
    in_force_from: '2022-03-21',
    reference_fa: 'بند «و» تبصرهٔ ۷ قانون بودجهٔ ۱۴۰۱',
    reference_en: 'Clause "Vav" of note 7, Budget Act of 1401',
  },
  {
    ...conformance,
    id: 'rules-2',
    version: 2,
    title_fa: 'دستورالعمل اجرایی اتصال دستگاه‌ها به پنجرهٔ واحد',
    title_en: 'Executive directive on connecting agencies to the single window',
    approved_by_fa: 'شورای اجرایی فناوری اطلاعات',
    approved_by_en: 'Executive Council for IT',
    approved_on: '2022-07-17',
    in_force_from: '2022-07-17',
    reference_fa: 'مصوبهٔ ۱ جلسهٔ ۲۴، شمارهٔ ۶۵۹۱۰/۱، روزنامهٔ رسمی ۲۲۵۳۲',
    reference_en: 'Resolution 1 of the 24th session, no. 65910/1, Official Gazette 22532',
  },
  {
    ...conformance,
    id: 'rules-3',
    version: 3,
    title_fa: 'دستورالعمل با حد نصاب جلسهٔ ۲۵',
    title_en: 'The directive with the threshold of the 25th session',
    approved_by_fa: 'شورای اجرایی فناوری اطلاعات',
    approved_by_en: 'Executive Council for IT',
    approved_on: '2022-11-03',
    // With the threshold that it brings: the deadline of Azar still ran.
    in_force_from: '2022-12-22',
    reference_fa: 'جلسهٔ ۲۵، ۱۲ آبان ۱۴۰۱',
    reference_en: '25th session, 3 November 2022',
  },
];
