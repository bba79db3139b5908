import type { Sex } from '../kit/population/population.ts';

/** The register of births and deaths. */
export interface CivilRegistryTables {
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
}
