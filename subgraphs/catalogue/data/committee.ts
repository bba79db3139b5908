import { sources } from './sources.ts';

/** The institutions of the supervisory committee, in the order of their ids. */
export const committeeSeats: readonly string[] = ['administrative-employment', 'executive-council-it', 'plan-budget'];

/** On what the committee rests, and how it decides. To be read by a lawyer before real use. */
export const committee = {
  source: sources.azar1401,
  votingRule: {
    fa: 'هر سه نهاد امضا می‌کنند؛ مخالفت یک نهاد به معنای رد است، چون دیگر هر سه امضا به دست نمی‌آید. منبع شیوهٔ رأی‌گیری را نمی‌گوید.',
    en: 'All three institutions sign; the refusal of one refuses, since the signatures of all three can then no longer come. The source does not say how they vote.',
  },
  recusalRule: {
    fa: 'نهادی که خود متقاضی است رأی نمی‌دهد و دو نهاد دیگر تصمیم می‌گیرند (اصل عمومی بی‌طرفی).',
    en: 'An institution that is itself the applicant does not vote, and the other two decide (general principle of impartiality).',
  },
  termRule: {
    fa: 'استثنایی وجود ندارد و تنها مهلتی در بازهٔ زمانی است؛ حد ۱۸۰ روز قاعدهٔ سامانه است.',
    en: 'There is no exemption, only time within a window; the limit of 180 days is a rule of the platform.',
  },
} as const;

/** Who decides about a request of this agency: an institution that is the applicant is recused. */
export function seatsFor(agencyId: string): readonly string[] {
  return committeeSeats.filter((institution) => institution !== agencyId);
}
