import type { CellKeys } from '../suppression/cell.ts';
import type { ReleasedCell } from '../suppression/release.ts';
import type { BaseId } from './base-figure.ts';

/** Where what is counted is counted. */
export type Basis = 'RESIDENCE' | 'SERVICE_POINT' | 'REGISTER';

export type Unit =
  'PEOPLE' | 'COMPANIES' | 'REQUESTS' | 'BILLS' | 'RIAL' | 'MONTHS' | 'HOURS' | 'COUNT' | 'SHARE' | 'POINTS';

/** A cell as an analyst sees it. */
export interface FigureCell {
  readonly keys: CellKeys;
  readonly value: number | null;
}

/** What analysts can ask for by its name. */
export interface NamedFigure {
  readonly title: { readonly fa: string; readonly en: string };
  readonly base: BaseId;
  readonly unit: Unit;
  readonly basis: Basis;
  /** Of which rows of the released tables it is made. */
  readonly fixed: CellKeys;
  /** Of which measure. */
  readonly measure?: number;
  /** What is worked out from released cells alone, and by which dimensions; what stands in the tables when left out. */
  readonly derived?: {
    readonly tables: readonly (readonly string[])[];
    derive(
      released: readonly ReleasedCell[],
      dimensions: readonly string[],
      facts: DerivingFacts,
    ): readonly FigureCell[];
  };
}

/** What is known of services by the catalogue, and of the rule. */
export interface DerivingFacts {
  readonly spared: ReadonlyMap<string, number>;
  readonly agencies: ReadonlyMap<string, string>;
  readonly visitsBefore: number;
}
