/** What a cell is the count of: a value for each of its table's dimensions. */
export type CellKeys = Readonly<Record<string, string>>;

/** A cell of one of a figure's tables, before anything is kept back. */
export interface Cell {
  readonly id: string;
  /** The table's dimensions, joined by commas; empty: the total. */
  readonly table: string;
  readonly keys: CellKeys;
  /** How much there is of each measure: whole numbers. */
  readonly values: readonly number[];
  /** How many different people, or companies, are behind it, as far as is known. */
  readonly contributors: number;
  /** The largest part of the last measure that one of them has. */
  readonly largest: number;
}

export function cellId(keys: CellKeys): string {
  return Object.keys(keys)
    .sort()
    .map((dimension) => `${dimension}=${keys[dimension]}`)
    .join(';');
}

export function tableOf(dimensions: readonly string[]): string {
  return dimensions.toSorted().join(',');
}
