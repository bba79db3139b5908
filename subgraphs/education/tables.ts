import type { LetterTables } from '../kit/official-letters.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

export type DegreeLevel = 'ASSOCIATE' | 'BACHELOR' | 'MASTER' | 'DOCTORATE';
export type EnrolmentState = 'ENROLLED' | 'TRANSFERRED';
export type SchoolKind = 'PUBLIC' | 'NON_GOVERNMENT';

/** Schools and their licences, pupils, and studies at universities. Days are Gregorian `YYYY-MM-DD`. */
export interface EducationTables extends RequestTables, LetterTables {
  school: {
    id: string;
    name_fa: string;
    name_en: string;
    kind: SchoolKind;
    province: string;
    capacity: number;
  };
  school_licence: {
    id: string;
    school: string;
    /** Reference of the company that founded the school. */
    company_ref: string;
    issued_on: string;
    valid_until: string;
  };
  enrolment: {
    id: string;
    person_ref: string;
    school: string;
    grade: number;
    jalali_year: number;
    state: EnrolmentState;
  };
  study: {
    id: string;
    person_ref: string;
    /** Id of the university in the catalogue. */
    university: string;
    level: DegreeLevel;
    field: string;
    /** Null while studying. */
    graduated_on: string | null;
  };
  /** One for each request: what it is about. */
  education_request: {
    tracking_code: string;
    enrolment: string | null;
    to_school: string | null;
    study: string | null;
    licence: string | null;
    /** 1: decided. */
    closed: number;
  };
  /** For how long a renewed licence holds. */
  licence_term: { years: number; legal_basis: string };
}
