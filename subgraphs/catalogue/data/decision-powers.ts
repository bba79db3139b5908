import type { DecisionKind } from '../committee/tables.ts';
import { committeeSeats } from './committee.ts';

type Kind = Exclude<DecisionKind, 'WITHDRAWAL'>;

/** Which office records which kind of decision, in which role its official does, and on what that rests. */
interface DecisionPower {
  readonly kind: Kind;
  readonly offices: readonly string[];
  readonly legalBasis: { readonly fa: string; readonly en: string };
}

const order = {
  fa: 'دستور رئیس‌جمهور در جلسهٔ ۲۵ شورای اجرایی فناوری اطلاعات، ۱۲ آبان ۱۴۰۱',
  en: 'Order of the President in the 25th session of the Executive Council for IT, 3 November 2022',
} as const;
const bySecretariat = {
  fa: `${order.fa}؛ سند نهاد اجراکننده را نمی‌گوید و دبیرخانهٔ شورا فرض شده است.`,
  en: `${order.en}; the source does not say which body does it: the council's secretariat is assumed.`,
} as const;
const byCommittee = {
  fa: `${order.fa}؛ سند نهاد اجراکننده را نمی‌گوید و نهادهای کمیتهٔ نظارتی فرض شده‌اند.`,
  en: `${order.en}; the source does not say which body does it: the institutions of the supervisory committee are assumed.`,
} as const;

/** To be read by a lawyer before real use. */
export const decisionPowers: readonly DecisionPower[] = [
  { kind: 'ENCOURAGE', offices: committeeSeats, legalBasis: byCommittee },
  { kind: 'QUESTION', offices: committeeSeats, legalBasis: byCommittee },
  { kind: 'REMIND', offices: committeeSeats, legalBasis: byCommittee },
  { kind: 'REPRIMAND', offices: ['executive-council-it'], legalBasis: bySecretariat },
];
