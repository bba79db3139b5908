import type { EventTables } from '../kit/events/events.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

/** Patients, their stays and the clinics of one hospital. Days are Gregorian `YYYY-MM-DD`. */
export interface HospitalTables extends RequestTables, EventTables {
  /** What the hospital calls things, by the code of a list that others know too. */
  term: { code: string; system: 'ICD_10' | 'ALLERGEN'; title_fa: string; title_en: string };
  /** What whoever helps must know at once. */
  patient: {
    person_ref: string;
    blood_group: BloodGroup;
    /** Whom to call, as the patient said; null when nobody was named. */
    contact_name: string | null;
    contact_relation: ContactRelation | null;
    contact_mobile: string | null;
    updated_on: string;
  };
  allergy: { person_ref: string; code: string; severity: 'MILD' | 'SEVERE' };
  chronic_condition: { person_ref: string; code: string };
  admission: {
    /** Opaque. */
    id: string;
    person_ref: string;
    ward: Ward;
    admitted_on: string;
    /** Null while the patient is there. */
    discharged_on: string | null;
    outcome: Outcome | null;
    follow_up_on: string | null;
  };
  /** Of a stay, the main one first. */
  diagnosis: { admission_id: string; place: number; code: string };
  /** Each has a place of its own for appointments (`request_place`). */
  clinic: { code: string; title_fa: string; title_en: string };
}

export type BloodGroup = `${'O' | 'A' | 'B' | 'AB'}_${'POSITIVE' | 'NEGATIVE'}`;
export type ContactRelation = 'SPOUSE' | 'PARENT' | 'CHILD' | 'OTHER';
export type Ward = 'INTERNAL' | 'SURGERY' | 'MATERNITY' | 'PAEDIATRICS' | 'CARDIOLOGY' | 'ORTHOPAEDICS';
export type Outcome = 'RECOVERED' | 'IMPROVED' | 'TRANSFERRED' | 'DIED';
