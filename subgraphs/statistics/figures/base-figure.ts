import type { Kysely } from 'kysely';
import type { Fact } from '../suppression/count-cells.ts';
import type { CellKeys } from '../suppression/cell.ts';
import type { StatisticsTables } from '../tables.ts';

export type Db = Kysely<StatisticsTables>;

/** What is counted once and released in tables that are decided together; figures are read from these alone. */
export interface BaseFigure {
  readonly id: BaseId;
  readonly per: 'MONTH' | 'YEAR';
  /** See suppression/network.ts. */
  readonly layers: readonly (readonly string[])[];
  /** The rounding of each measure. */
  readonly measures: readonly ('rounding' | 'amount_rounding')[];
  /** Whether the last measure is a sum of which one contributor could have nearly all. */
  readonly isSum: boolean;
  /** Whether a cell that was hidden stays hidden: of what changes little from one period to the next. */
  readonly staysHidden: boolean;
  /** Whose first count has to have come; null: who tells it does so one by one. */
  readonly countedIn: 'person' | 'company_count' | 'bill_count' | 'insured_count' | null;
  readonly excludes?: (keys: CellKeys) => boolean;
  facts(db: Db, period: string): Promise<readonly Fact[]>;
}

export type BaseId =
  | 'POPULATION'
  | 'LEGAL_PERSONS'
  | 'ADULTS_REACHED'
  | 'COMPANIES_REACHED'
  | 'REQUESTS'
  | 'BILLS'
  | 'INSURED'
  | 'RATINGS'
  | 'COMPLAINTS'
  | 'APPOINTMENTS';
