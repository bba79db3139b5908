import { byQuery, defineFacts } from '../kit/facts/facts.ts';
import { daysInMonth, toIsoDate } from '../kit/jalali.ts';
import type { SocialSecurityTables } from './tables.ts';

const insuredMonths = byQuery<SocialSecurityTables>((db) =>
  db
    .selectFrom('insured_year')
    .select(({ fn, eb }) => [
      'person_ref as subject',
      fn.max<string>(eb(eb('jalali_year', '*', 12), '+', eb.ref('last_month'))).as('value'),
    ])
    .groupBy('person_ref'),
);

/** When each recipient was paid a pension last, of whatever kind, and the last day on an employer's list. */
export const facts = defineFacts<SocialSecurityTables>([
  {
    rule: 'pension-after-death',
    side: 'B',
    read: byQuery((db) =>
      db
        .selectFrom('pension')
        .select(({ fn }) => ['person_ref as subject', fn.max('last_paid_on').as('day')])
        .groupBy('person_ref'),
    ),
  },
  {
    rule: 'insured-after-death',
    side: 'B',
    async read(db, asked) {
      const rows = await insuredMonths(db, asked);
      return rows.map(({ subject, fact }) => ({ subject, fact: { day: lastDayOf(Number(fact?.value)) } }));
    },
  },
]);

/** @param month the year times twelve and the month, from 1 */
function lastDayOf(month: number): string {
  const [year, ordinal] = [Math.floor((month - 1) / 12), ((month - 1) % 12) + 1];
  return toIsoDate({ year, month: ordinal, day: daysInMonth(year, ordinal) });
}
