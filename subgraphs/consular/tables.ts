import type { LetterTables } from '../kit/official-letters.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

export type ChildSex = 'FEMALE' | 'MALE';
export type ConsularIdentification = 'EMAIL' | 'IN_PERSON';
export type LegalisedRecord = 'BIRTH' | 'MARRIAGE' | 'LIFE' | 'UNIVERSITY_DEGREE';
export type PassportReason = 'EXPIRED' | 'FULL' | 'DAMAGED' | 'LOST';

/** Missions, who is registered abroad, and what requests say beside their state. Days are Gregorian `YYYY-MM-DD`. */
export interface ConsularTables extends RequestTables, LetterTables {
  mission: {
    /** Readable: `berlin`. */
    id: string;
    country: string;
    name_fa: string;
    name_en: string;
    city_fa: string;
    city_en: string;
  };
  registration: {
    person_ref: string;
    country: string;
    mission: string;
    registered_on: string;
    identified_by: ConsularIdentification;
  };
  /** One for each request. */
  consular_request: {
    tracking_code: string;
    kind: ConsularKind;
    mission: string;
    passport_reason: PassportReason | null;
    legalised_record: LegalisedRecord | null;
  };
  power_of_attorney: {
    tracking_code: string;
    /** JSON list of `AttorneyPower`. */
    powers: string;
    until_day: string;
    /** 1: asked for in a third country. */
    third_country: number;
    /** Null once accepted. */
    agent_code: string | null;
    agent_code_until: string;
    agent_ref: string | null;
    accepted_at: string | null;
  };
  birth_abroad: {
    tracking_code: string;
    given_name: string;
    sex: ChildSex;
    born_on: string;
    country: string;
    certificate_digest: string;
    certificate_type: string;
    certificate_size: number;
  };
}

export type ConsularKind = 'PASSPORT' | 'POWER_OF_ATTORNEY' | 'BIRTH' | 'LEGALISATION';
