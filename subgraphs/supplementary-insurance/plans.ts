import type { Insertable } from 'kysely';
import type { PlanCode, SupplementaryInsuranceTables, TreatmentKind } from './tables.ts';

export const plans: readonly Insertable<SupplementaryInsuranceTables['plan']>[] = [
  { code: 'GROUP', title_fa: 'طرح گروهی کارکنان', title_en: 'Group plan of employees' },
  { code: 'GROUP_PLUS', title_fa: 'طرح گروهی ویژهٔ کارکنان', title_en: 'Extended group plan of employees' },
  { code: 'PENSIONERS', title_fa: 'طرح بازنشستگان', title_en: 'Plan of pensioners' },
];

type Terms = readonly [kind: TreatmentKind, percent: number, millionsOfRial: number, waitingMonths: number];

const terms: Readonly<Record<PlanCode, readonly Terms[]>> = {
  GROUP: [
    ['HOSPITAL', 80, 1_500, 0],
    ['CHILDBIRTH', 80, 400, 9],
    ['MEDICINE', 70, 100, 1],
    ['LABORATORY', 70, 120, 1],
  ],
  GROUP_PLUS: [
    ['HOSPITAL', 90, 3_000, 0],
    ['CHILDBIRTH', 90, 700, 9],
    ['DENTAL', 70, 200, 3],
    ['MEDICINE', 80, 200, 1],
    ['LABORATORY', 80, 250, 1],
  ],
  PENSIONERS: [
    ['HOSPITAL', 80, 1_200, 0],
    ['MEDICINE', 70, 150, 1],
    ['LABORATORY', 70, 100, 1],
  ],
};

/** What is made up of contracts; real ones follow the regulation of the High Council of Insurance on treatment (k). */
export const benefits: readonly Insertable<SupplementaryInsuranceTables['plan_benefit']>[] = plans.flatMap(({ code }) =>
  terms[code].map(([kind, percent, millions, waiting_months]) => ({
    plan: code,
    kind,
    percent,
    yearly_ceiling: BigInt(millions) * 1_000_000n,
    waiting_months,
  })),
);
