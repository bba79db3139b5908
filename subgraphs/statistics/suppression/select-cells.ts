import type { CellKeys } from './cell.ts';
import { tableOf } from './cell.ts';
import { type Domain, withImplied, withoutImplied } from './domain.ts';
import type { ReleasedCell } from './release.ts';

/** Of each of these dimensions the values that are wanted; all of a dimension that is left out. */
export type Filters = Readonly<Record<string, readonly string[]>>;

/**
 * Rows of one released table. Filters choose among its rows and never make a new sum.
 *
 * @param dimensions of the table; what others among them decide may be among them
 */
export function selectCells(
  cells: readonly ReleasedCell[],
  domain: Pick<Domain, 'within'>,
  { dimensions, filters }: { readonly dimensions: readonly string[]; readonly filters: Filters },
): readonly ReleasedCell[] {
  const table = tableOf(withoutImplied(domain, dimensions));
  const isWanted = (keys: CellKeys) =>
    Object.entries(filters).every(([dimension, values]) => values.includes(keys[dimension] ?? ''));
  return cells.flatMap((cell) => {
    const keys = withImplied(domain, cell.keys);
    return cell.table === table && isWanted(keys) ? [{ ...cell, keys }] : [];
  });
}
