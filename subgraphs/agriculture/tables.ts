import type { LetterTables } from '../kit/official-letters.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

export type FeedKind = 'BARLEY' | 'BRAN' | 'CONCENTRATE';
export type HoldingKind = 'CROPS' | 'ORCHARD' | 'GREENHOUSE' | 'LIVESTOCK';
export type MigrationSeason = 'SPRING' | 'AUTUMN';
export type Species = 'SHEEP' | 'GOAT' | 'CATTLE' | 'CAMEL' | 'HORSE' | 'DONKEY';

/** Farmers' holdings, and the register of nomad households. Days are Gregorian `YYYY-MM-DD`. */
export interface AgricultureTables extends RequestTables, LetterTables {
  holding: {
    id: string;
    person_ref: string;
    kind: HoldingKind;
    product: string;
    province: string;
    square_metres: number;
    registered_on: string;
  };
  nomad_household: {
    id: string;
    head_ref: string;
    tribe: string;
    winter_quarters: string;
    summer_quarters: string;
    /** The last day. */
    card_until: string;
  };
  nomad_member: { person_ref: string; household: string };
  herd: { household: string; species: Species; count: number };
  feed_quota: { household: string; jalali_year: number; kind: FeedKind; kilograms: number; used: number };
  migration_permit: {
    tracking_code: string;
    household: string;
    season: MigrationSeason;
    jalali_year: number;
    leaves_on: string;
    arrives_on: string;
    animals: number;
    granted_at: string | null;
    /** 1: refused or withdrawn, so that another may be asked for. */
    closed: number;
  };
  feed_allotment: { tracking_code: string; household: string; jalali_year: number; kind: FeedKind; kilograms: number };
  /** When nomads may leave: month and day of the Jalali calendar. */
  migration_window: {
    season: MigrationSeason;
    /** `MMDD`. */
    opens: string;
    closes: string;
    /** Persian. */
    legal_basis: string;
  };
}
