import type { CellKeys } from './cell.ts';

/** Which values there can be, whether or not anything was counted there: what is possible tells nothing of what was. */
export interface Domain {
  readonly values: Readonly<Record<string, readonly string[]>>;
  /** Dimensions of which each value lies in one value of another: a service in its agency. */
  readonly within: Readonly<Record<string, { readonly of: string; readonly parent: ReadonlyMap<string, string> }>>;
  /** Combinations that cannot be. */
  readonly excludes?: (keys: CellKeys) => boolean;
}

/** The possible combinations of some dimensions' values, in order. */
export function combinations(domain: Domain, dimensions: readonly string[]): readonly CellKeys[] {
  const finestFirst = dimensions.toSorted((one, other) => rank(domain, one) - rank(domain, other));
  let found: CellKeys[] = [{}];
  for (const dimension of finestFirst) {
    found = found.flatMap((keys) =>
      valuesBeside(domain, dimension, keys).map((value) => ({ ...keys, [dimension]: value })),
    );
  }
  return found.filter((keys) => !domain.excludes?.(keys));
}

/** Whether each value, and all of them together, can be. */
export function isPossible({ values, within, excludes }: Domain, keys: CellKeys): boolean {
  const isKnown = Object.entries(keys).every(([dimension, value]) =>
    dimension in within ? within[dimension]?.parent.has(value) : values[dimension]?.includes(value),
  );
  return isKnown && excludes?.(keys) !== true;
}

/** Without the dimensions that another one of them already decides. */
export function withoutImplied({ within }: Pick<Domain, 'within'>, dimensions: readonly string[]): readonly string[] {
  const implied = new Set(dimensions.map((dimension) => within[dimension]?.of));
  return dimensions.filter((dimension) => !implied.has(dimension));
}

/** With the values that those there decide. */
export function withImplied({ within }: Pick<Domain, 'within'>, keys: CellKeys): CellKeys {
  const implied = Object.entries(keys).flatMap(([dimension, value]) => {
    const lies = within[dimension];
    return lies === undefined ? [] : [[lies.of, lies.parent.get(value) ?? '']];
  });
  return { ...keys, ...(Object.fromEntries(implied) as CellKeys) };
}

function valuesBeside({ values, within }: Domain, dimension: string, keys: CellKeys): readonly string[] {
  for (const [finer, { of, parent }] of Object.entries(within)) {
    if (of === dimension && keys[finer] !== undefined) return [parent.get(keys[finer]) ?? ''];
  }
  return values[dimension] ?? [];
}

function rank({ within }: Domain, dimension: string): number {
  return within[dimension] === undefined ? 1 : 0;
}
