import type { Duty } from './tables.ts';

const article279 = 'لایحهٔ برنامهٔ هفتم، مادهٔ ۲۷۹: مؤسسات خصوصی حرفه‌ای عهده‌دار مأموریت عمومی؛ شمول این مؤسسه (k)';

/** Professional institutions with a public mission, by catalogue id. */
export const institutions: readonly { readonly agency: string; readonly law: string }[] = [
  'bar-association',
  'construction-engineers',
  'medical-council',
  'nursing-council',
  'official-experts',
].map((agency) => ({ agency, law: article279 }));

interface DutyRule {
  readonly duty: Duty;
  /** Jalali; null: no end is set. */
  readonly from: number;
  readonly until: number | null;
  readonly dueMonth: number;
  readonly law: string;
}

/** What they owe, since which year. A changed term is another row, from the year on for which it holds. */
export const dutyRules: readonly DutyRule[] = [
  {
    duty: 'FINANCIAL_REPORT',
    from: 1402,
    until: null,
    dueMonth: 4,
    law: 'لایحهٔ برنامهٔ هفتم، مادهٔ ۲۷۹: گزارش مالی سالانه (درآمدها، دارایی‌ها و هزینه‌ها)؛ مهلت تا پایان تیر سال بعد (k)',
  },
  {
    duty: 'LICENCE_DECISIONS',
    from: 1402,
    until: null,
    dueMonth: 1,
    law: 'لایحهٔ برنامهٔ هفتم، مادهٔ ۲۷۹: همهٔ مجوزها و تصمیم‌های نقل‌وانتقال، ابطال و تمدید؛ مهلت تا پایان فروردین سال بعد (k)',
  },
];
