import type { Kysely, Selectable } from 'kysely';
import type { SocialSecurityTables } from './tables.ts';

export type InsuredYear = Selectable<SocialSecurityTables['insured_year']>;
/** A year of insured months together with the employer's name. */
export type EmployedYear = InsuredYear & { readonly employer_name: string | null };
export type PensionRecord = Selectable<SocialSecurityTables['pension']>;
export type PensionYear = Selectable<SocialSecurityTables['pension_year']>;
export type WorkshopRecord = Selectable<SocialSecurityTables['workshop']>;

/** What the agency's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  /** Whether a case is open and about that person. */
  caseNames(caseRef: string, person: string): Promise<boolean>;
  insuranceNumbers(persons: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Newest first. */
  insuredYears(persons: readonly string[]): Promise<ReadonlyMap<string, readonly EmployedYear[]>>;
  /** Newest first. */
  pensions(persons: readonly string[]): Promise<ReadonlyMap<string, readonly PensionRecord[]>>;
  /** The day on which months went to another fund. */
  transferDays(persons: readonly string[]): Promise<ReadonlyMap<string, string>>;
  pensionYears(persons: readonly string[]): Promise<ReadonlyMap<string, readonly PensionYear[]>>;
  /** Those of natural persons, oldest first. */
  workshopsOf(persons: readonly string[]): Promise<ReadonlyMap<string, readonly WorkshopRecord[]>>;
  /** Those of companies, oldest first. */
  workshopsOfCompanies(companies: readonly string[]): Promise<ReadonlyMap<string, readonly WorkshopRecord[]>>;
  insuredYearsIn(workshops: readonly string[]): Promise<ReadonlyMap<string, readonly InsuredYear[]>>;
}

export function openRegistry(db: Kysely<SocialSecurityTables>): Registry {
  const workshops = db.selectFrom('workshop').selectAll().orderBy('opened_on').orderBy('code');
  return {
    async caseNames(caseRef, person) {
      const open = db.selectFrom('case_file').select('case_ref').where('closed_on', 'is', null);
      return (
        (await open.where('case_ref', '=', caseRef).where('person_ref', '=', person).executeTakeFirst()) !== undefined
      );
    },
    async insuranceNumbers(persons) {
      const rows = await db.selectFrom('insured_person').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.person_ref, row.number]));
    },
    async insuredYears(persons) {
      const rows = await db
        .selectFrom('insured_year')
        .leftJoin('workshop', 'workshop.code', 'insured_year.workshop_code')
        .selectAll('insured_year')
        .select('workshop.name as employer_name')
        .where('person_ref', 'in', persons)
        .orderBy('jalali_year', 'desc')
        .orderBy('first_month', 'desc')
        .orderBy('workshop_code')
        .execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async pensions(persons) {
      const rows = await db
        .selectFrom('pension')
        .selectAll()
        .where('person_ref', 'in', persons)
        .orderBy('started_on', 'desc')
        .orderBy('kind')
        .execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async transferDays(persons) {
      const rows = await db.selectFrom('transferred').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.person_ref, row.on_day]));
    },
    async pensionYears(persons) {
      const rows = await db.selectFrom('pension_year').selectAll().where('person_ref', 'in', persons).execute();
      return Map.groupBy(rows, (row) => row.person_ref);
    },
    async workshopsOf(persons) {
      const rows = await workshops.where('owner_person_ref', 'in', persons).execute();
      return Map.groupBy(rows, (row) => row.owner_person_ref ?? '');
    },
    async workshopsOfCompanies(companies) {
      const rows = await workshops.where('owner_company_ref', 'in', companies).execute();
      return Map.groupBy(rows, (row) => row.owner_company_ref ?? '');
    },
    async insuredYearsIn(codes) {
      const rows = await db.selectFrom('insured_year').selectAll().where('workshop_code', 'in', codes).execute();
      return Map.groupBy(rows, (row) => row.workshop_code);
    },
  };
}
