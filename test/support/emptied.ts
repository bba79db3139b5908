import type { Anything } from './inline-gateway.ts';

type Path = readonly (string | number)[];

interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: Path; readonly extensions?: { readonly alsoAt?: unknown } }[];
}

/** Errors by the place that they left empty, sorted: those below one null are one. */
export function emptied({ data, errors = [] }: Answered): string[] {
  const paths = errors.flatMap(({ path = [], extensions }) => [path, ...((extensions?.alsoAt ?? []) as Path[])]);
  const places = paths.map((path) => {
    const kept: (string | number)[] = [];
    let value: Anything = data;
    for (const key of path) {
      if (value === null || value === undefined) break;
      kept.push(key);
      value = value[key];
    }
    return kept.join('.');
  });
  return [...new Set(places)].sort();
}
