import type { Kysely, Selectable } from 'kysely';
import type { PensionFundTables } from './tables.ts';

export type CivilServicePeriodRecord = Selectable<PensionFundTables['service_period']>;
export type CivilServicePensionRecord = Selectable<PensionFundTables['pension']>;
export type PensionYear = Selectable<PensionFundTables['pension_year']>;

type ByPerson<Value> = Promise<ReadonlyMap<string, readonly Value[]>>;

/** What the fund's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** Newest first. */
  periodsOf(persons: readonly string[]): ByPerson<CivilServicePeriodRecord>;
  /** Newest first. */
  pensionsOf(persons: readonly string[]): ByPerson<CivilServicePensionRecord>;
  pensionYears(persons: readonly string[]): ByPerson<PensionYear>;
}

export function openRegistry(db: Kysely<PensionFundTables>): Registry {
  return {
    async periodsOf(persons) {
      const rows = await db
        .selectFrom('service_period')
        .selectAll()
        .where('person_ref', 'in', persons)
        .orderBy('from_day', 'desc')
        .execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async pensionsOf(persons) {
      const rows = await db
        .selectFrom('pension')
        .selectAll()
        .where('person_ref', 'in', persons)
        .orderBy('started_on', 'desc')
        .orderBy('kind')
        .execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async pensionYears(persons) {
      const rows = await db.selectFrom('pension_year').selectAll().where('person_ref', 'in', persons).execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
  };
}
