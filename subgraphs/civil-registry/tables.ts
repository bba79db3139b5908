import type { IdempotencyTable } from '../kit/idempotency.ts';
import type { Sex } from '../kit/population/population.ts';
import type { ToldTable } from '../kit/tell-figures.ts';

/** The register of births and deaths. */
export interface CivilRegistryTables extends IdempotencyTable, ToldTable {
  person: {
    /** The federation key: opaque, never a number that stands for the person. */
    ref: string;
    national_id: string;
    given_name: string;
    family_name: string | null;
    father_name: string;
    sex: Sex;
    birth_date: string;
    death_date: string | null;
    /** Null when that parent is not in the register. */
    father_ref: string | null;
    mother_ref: string | null;
    spouse_ref: string | null;
  };
  /** By which certificate a death was registered. */
  death_entry: { id: string; person_ref: string; certificate: string; registered_at: string };
  /** By which decision a person was found to be alive. */
  death_annulment: { id: string; person_ref: string; decision: string; annulled_at: string };
  /** Wills in which a father, or his father, named a guardian. */
  will: {
    ward_ref: string;
    guardian_ref: string;
    testator_ref: string;
    registered_on: string;
  };
  /** At which age a guardianship ends, by the law in force from that day. */
  guardianship_age: {
    in_force_from: string;
    years: number;
    /** Persian. */
    legal_basis: string;
  };
}
