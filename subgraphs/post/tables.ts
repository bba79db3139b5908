import type { ToldTable } from '../kit/tell-figures.ts';

/** The address base, and who lives where. */
export interface PostTables extends ToldTable {
  address: {
    /** Opaque; the postal code is data, never a key. */
    id: string;
    postal_code: string;
    province_code: string;
    province: string;
    county: string;
    city: string;
    text: string;
  };
  /** Somebody without a row has no recorded address. */
  residence: {
    person_ref: string;
    address_id: string;
  };
}
