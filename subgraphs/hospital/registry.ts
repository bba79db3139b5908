import type { Kysely, Selectable } from 'kysely';
import type { HospitalTables } from './tables.ts';

export type EmergencyRecordRecord = Selectable<HospitalTables['patient']>;
export type AdmissionRecord = Selectable<HospitalTables['admission']>;
/** A stay that has ended. */
export type DischargeSummaryRecord = AdmissionRecord;
export type CodedTermRecord = Selectable<HospitalTables['term']>;
export type AllergyRecord = CodedTermRecord & { readonly severity: HospitalTables['allergy']['severity'] };
export type HospitalClinicRecord = Selectable<HospitalTables['clinic']>;

type ByKey<Value> = Promise<ReadonlyMap<string, Value>>;

/** What the hospital's database answers; each question is one statement, whatever the number of people. */
export interface Registry {
  patients(persons: readonly string[]): ByKey<EmergencyRecordRecord>;
  allergiesOf(persons: readonly string[]): ByKey<readonly AllergyRecord[]>;
  conditionsOf(persons: readonly string[]): ByKey<readonly CodedTermRecord[]>;
  /** Newest first. */
  admissionsOf(persons: readonly string[]): ByKey<readonly AdmissionRecord[]>;
  /** By stay, the main one first. */
  diagnosesOf(admissions: readonly string[]): ByKey<readonly CodedTermRecord[]>;
  clinics(): Promise<readonly HospitalClinicRecord[]>;
  clinicsByCode(codes: readonly string[]): ByKey<HospitalClinicRecord>;
  /** What patients and the clinics do about appointments: see appointment-requests.ts. */
  readonly db: Kysely<HospitalTables>;
}

const term = ['term.code', 'system', 'title_fa', 'title_en'] as const;

export function openRegistry(db: Kysely<HospitalTables>): Registry {
  return {
    async patients(persons) {
      const rows = await db.selectFrom('patient').selectAll().where('person_ref', 'in', persons).execute();
      return new Map(rows.map((row) => [row.person_ref, row]));
    },
    async allergiesOf(persons) {
      const rows = await db
        .selectFrom('allergy')
        .innerJoin('term', 'term.code', 'allergy.code')
        .select(term)
        .select(['person_ref', 'severity'])
        .where('person_ref', 'in', persons)
        .orderBy('term.code')
        .execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async conditionsOf(persons) {
      const rows = await db
        .selectFrom('chronic_condition')
        .innerJoin('term', 'term.code', 'chronic_condition.code')
        .select(term)
        .select('person_ref')
        .where('person_ref', 'in', persons)
        .orderBy('term.code')
        .execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async admissionsOf(persons) {
      const rows = await db
        .selectFrom('admission')
        .selectAll()
        .where('person_ref', 'in', persons)
        .orderBy('admitted_on', 'desc')
        .orderBy('id', 'desc')
        .execute();
      return Map.groupBy(rows, ({ person_ref }) => person_ref);
    },
    async diagnosesOf(admissions) {
      const rows = await db
        .selectFrom('diagnosis')
        .innerJoin('term', 'term.code', 'diagnosis.code')
        .select(term)
        .select('admission_id')
        .where('admission_id', 'in', admissions)
        .orderBy('place')
        .execute();
      return Map.groupBy(rows, ({ admission_id }) => admission_id);
    },
    clinics: () => db.selectFrom('clinic').selectAll().orderBy('code').execute(),
    async clinicsByCode(codes) {
      const rows = await db.selectFrom('clinic').selectAll().where('code', 'in', codes).execute();
      return new Map(rows.map((row) => [row.code, row]));
    },
    db,
  };
}
