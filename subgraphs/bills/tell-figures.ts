import type { Kysely } from 'kysely';
import type { Chore } from '../kit/chores.ts';
import { addDays, addMonths, daysInMonth, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import { tellCounts } from '../kit/tell-figures.ts';
import { today } from '../kit/today.ts';
import type { BillTables } from './tables.ts';

/** How many months back. */
const months = 24;

/** Tells the statistical centre how many bills were due in each month, of which kind, paid or not; of no single one. */
export const tellBills: Chore<BillTables> = {
  every: 600_000,
  run: (db) => tellCounts(db, 'bills.counted', async (from) => ({ rows: await countBills(from, today()) })),
};

async function countBills(db: Kysely<BillTables>, now: string) {
  const counted = [];
  for (let back = months; back >= 0; back -= 1) {
    const { month, from, to } = monthAt(addMonths(now, -back));
    const rows = await countMonth(db, from, to);
    counted.push(...rows.map((row) => ({ month, ...row })));
  }
  return counted;
}

/** How many people they are of, and the largest part that one of them owes, is needed to keep small numbers back. */
function countMonth(db: Kysely<BillTables>, from: string, to: string) {
  const byPerson = db
    .selectFrom('bill')
    .select(({ fn }) => ['kind', 'state', fn.countAll<bigint>().as('count'), fn.sum<bigint>('amount').as('owed')])
    .where('due_on', '>=', from)
    .where('due_on', '<', to)
    .where('state', '!=', 'CANCELLED')
    .groupBy(['kind', 'state', 'person_ref']);
  return db
    .selectFrom(byPerson.as('one'))
    .select(({ fn }) => [
      'kind',
      'state',
      fn.countAll<bigint>().as('people'),
      fn.sum<bigint>('count').as('bills'),
      fn.sum<bigint>('owed').as('amount'),
      fn.max('owed').as('largest'),
    ])
    .groupBy(['kind', 'state'])
    .orderBy('kind')
    .orderBy('state')
    .execute();
}

/** The Jalali month of a day, from its first day to that of the next. */
function monthAt(day: string) {
  const { year, month } = toJalaliDate(day);
  const from = toIsoDate({ year, month, day: 1 });
  return { month: `${year}-${String(month).padStart(2, '0')}`, from, to: addDays(from, daysInMonth(year, month)) };
}
