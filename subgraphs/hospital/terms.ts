import type { Insertable } from 'kysely';
import type { HospitalTables } from './tables.ts';

/** Categories of ICD-10 (World Health Organization) and allergens of our own list, as far as the made-up stays need them. */
export const terms: readonly Insertable<HospitalTables['term']>[] = [
  ...icd10([
    ['E11', 'دیابت نوع دو', 'Type 2 diabetes mellitus'],
    ['I10', 'پرفشاری خون اولیه', 'Essential hypertension'],
    ['J45', 'آسم', 'Asthma'],
    ['I25', 'بیماری ایسکمیک مزمن قلب', 'Chronic ischaemic heart disease'],
    ['N18', 'بیماری مزمن کلیه', 'Chronic kidney disease'],
    ['G40', 'صرع', 'Epilepsy'],
    ['K35', 'آپاندیسیت حاد', 'Acute appendicitis'],
    ['S52', 'شکستگی ساعد', 'Fracture of forearm'],
    ['O80', 'زایمان طبیعی تک‌قلو', 'Single spontaneous delivery'],
    ['J18', 'ذات‌الریه', 'Pneumonia'],
    ['N20', 'سنگ کلیه و حالب', 'Calculus of kidney and ureter'],
    ['K80', 'سنگ کیسهٔ صفرا', 'Cholelithiasis'],
    ['I21', 'سکتهٔ حاد قلبی', 'Acute myocardial infarction'],
  ]),
  { system: 'ALLERGEN', code: 'PENICILLIN', title_fa: 'پنی‌سیلین', title_en: 'Penicillin' },
  { system: 'ALLERGEN', code: 'LATEX', title_fa: 'لاتکس', title_en: 'Latex' },
  { system: 'ALLERGEN', code: 'PEANUT', title_fa: 'بادام‌زمینی', title_en: 'Peanut' },
  { system: 'ALLERGEN', code: 'CONTRAST', title_fa: 'مادهٔ حاجب یددار', title_en: 'Iodinated contrast' },
];

function icd10(rows: readonly (readonly [code: string, fa: string, en: string])[]) {
  return rows.map(([code, title_fa, title_en]) => ({ system: 'ICD_10' as const, code, title_fa, title_en }));
}
