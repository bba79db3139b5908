import type { Chore } from '../kit/chores.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import { tellAll } from '../kit/tell-figures.ts';
import type { CivilRegistryTables } from './tables.ts';

/** Tells the statistical centre of each person the month of birth, the sex and, of the dead, the day; no name or number. */
export const tellPeople: Chore<CivilRegistryTables> = {
  every: 600_000,
  run: (db) =>
    tellAll(db, {
      type: 'person.counted',
      rows: (from, after, limit) =>
        from
          .selectFrom('person')
          .select(['ref', 'sex', 'birth_date', 'death_date'])
          .where('ref', '>', after)
          .orderBy('ref')
          .limit(limit)
          .execute(),
      placeOf: ({ ref }) => ref,
      tell: ({ ref: person, sex, birth_date, death_date: diedOn }) => ({
        person,
        sex,
        born: monthOf(birth_date),
        diedOn,
      }),
    }),
};

function monthOf(day: string): string {
  const { year, month } = toJalaliDate(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
