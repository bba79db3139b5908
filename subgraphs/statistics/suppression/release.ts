import { type Cell, type CellKeys } from './cell.ts';
import { countCells, type Fact } from './count-cells.ts';
import { type Domain, isPossible } from './domain.ts';
import { buildNetwork, tablesOf } from './network.ts';
import { protect, type SuppressionRule } from './protect.ts';
import { rounded } from './rounding.ts';

/** A cell as it is shown. */
export interface ReleasedCell {
  readonly table: string;
  readonly keys: CellKeys;
  /** Rounded; null: not shown. */
  readonly values: readonly number[] | null;
}

export interface Plan {
  readonly domain: Domain;
  /** See {@link buildNetwork}. */
  readonly layers: readonly (readonly string[])[];
  readonly rule: SuppressionRule;
}

/** Everything that is ever shown of a figure and a period, decided at once; of what cannot be nothing is counted. */
export function release(
  { domain, layers, rule }: Plan,
  facts: Iterable<Fact>,
  already: ReadonlySet<string> = new Set(),
): readonly ReleasedCell[] {
  const possible = [...facts].filter(({ keys }) => isPossible(domain, keys));
  const cells = countCells(domain, tablesOf(layers), possible, rule.bases.length);
  const hidden = protect(buildNetwork(domain, layers), cells, rule, already);
  return [...cells.values()].map((cell) => shown(cell, hidden, rule));
}

function shown(
  { id, table, keys, values }: Cell,
  hidden: ReadonlySet<string>,
  { bases }: SuppressionRule,
): ReleasedCell {
  const shownValues = hidden.has(id) ? null : values.map((value, index) => rounded(value, bases[index] ?? 1));
  return { table, keys, values: shownValues };
}
