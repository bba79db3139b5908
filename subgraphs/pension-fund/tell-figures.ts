import type { Kysely } from 'kysely';
import type { Chore } from '../kit/chores.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import { tellCounts } from '../kit/tell-figures.ts';
import { today } from '../kit/today.ts';
import type { PensionFundTables } from './tables.ts';

/** Tells the statistical centre how many people served in each Jalali year, and for how many months in all. */
export const tellInsured: Chore<PensionFundTables> = {
  every: 3_600_000,
  run: (db) => tellCounts(db, 'insured.counted', async (from) => ({ rows: await countYears(from, today()) })),
};

interface Year {
  readonly people: Set<string>;
  months: number;
}

async function countYears(db: Kysely<PensionFundTables>, now: string) {
  const years = new Map<number, Year>();
  const periods = await db.selectFrom('service_period').select(['person_ref', 'from_day', 'until_day']).execute();
  for (const { person_ref, from_day, until_day } of periods) {
    const [from, until] = [monthNumber(from_day), monthNumber(until_day ?? now)];
    for (let month = from; month <= until; month += 1) {
      const year = years.get(Math.floor(month / 12)) ?? { people: new Set<string>(), months: 0 };
      years.set(Math.floor(month / 12), year);
      year.people.add(person_ref);
      year.months += 1;
    }
  }
  return [...years]
    .sort(([one], [other]) => one - other)
    .map(([year, { people, months }]) => ({ year, people: people.size, months }));
}

function monthNumber(day: string): number {
  const { year, month } = toJalaliDate(day);
  return year * 12 + month - 1;
}
