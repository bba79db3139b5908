import type { Kysely, Selectable } from 'kysely';
import type { PensionFundTables } from './tables.ts';

export type CivilServicePeriodRecord = Selectable<PensionFundTables['service_period']>;
export type CivilServicePensionRecord = Selectable<PensionFundTables['pension']>;
export type Transfer = Selectable<PensionFundTables['transfer']>;
export type PensionYear = Selectable<PensionFundTables['pension_year']>;

type ByPerson<Value> = Promise<ReadonlyMap<string, readonly Value[]>>;

/** What the fund's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** Newest first. */
  periodsOf(persons: readonly string[]): ByPerson<CivilServicePeriodRecord>;
  /** Newest first. */
  pensionsOf(persons: readonly string[]): ByPerson<CivilServicePensionRecord>;
  pensionYears(persons: readonly string[]): ByPerson<PensionYear>;
  /** By tracking code. */
  transfers(codes: readonly string[]): Promise<ReadonlyMap<string, Transfer>>;
  /** What members do about transfers: see transfers.ts. */
  readonly db: Kysely<PensionFundTables>;
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
    async transfers(codes) {
      const rows = await db.selectFrom('transfer').selectAll().where('tracking_code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.tracking_code, row]));
    },
    db,
  };
}
