import type { FigureAnswer } from './ask-figure.ts';
import type { Coverage, CoverageRow } from './coverage.ts';
import type { FigureCell, NamedFigure } from './figures/named-figure.ts';
import type { FigureName } from './figures/named-figures.ts';

/** A figure that can be asked for, by its name. */
export interface NamedFigureRecord {
  readonly name: FigureName;
  readonly named: NamedFigure;
}

export type FigureTableRecord = FigureAnswer;
export type FigureCellRecord = FigureCell;
export type CoverageRecord = Coverage;
export type CoverageRowRecord = CoverageRow;
