import { isObject, type Loose } from './loose.ts';

/** An answer so far. Its data is changed in place as parts come. */
export interface Merged {
  readonly data?: unknown;
  readonly errors?: readonly unknown[];
  readonly extensions?: Loose;
}

/**
 * The answer with what a later part brought (`deferSpec=20220824`): its data goes to its path, its errors to the others,
 * and of each extension what it says of more agencies, or of more places.
 */
export function mergePart(answer: Merged, part: unknown): Merged {
  const brought = isObject(part) && Array.isArray(part['incremental']) ? part['incremental'].filter(isObject) : [];
  return brought.reduce(mergeOne, answer);
}

function mergeOne({ data, errors = [], extensions = {} }: Merged, part: Loose): Merged {
  const path = Array.isArray(part['path']) ? part['path'] : [];
  const place = path.reduce((value: unknown, key: string | number) => (isObject(value) ? value[key] : null), data);
  if (isObject(place) && isObject(part['data'])) joinInto(place, part['data']);
  const all = [...errors, ...(Array.isArray(part['errors']) ? part['errors'] : [])];
  const told = isObject(part['extensions']) ? part['extensions'] : {};
  return { data, ...(all.length === 0 ? {} : { errors: all }), extensions: mergeExtensions(extensions, told) };
}

function joinInto(held: Record<string, unknown>, come: Loose): void {
  for (const [name, value] of Object.entries(come)) {
    const before = held[name];
    if (isObject(before) && isObject(value)) joinInto(before, value);
    else held[name] = value;
  }
}

function mergeExtensions(held: Loose, come: Loose): Loose {
  const merged = Object.entries(come).map(([name, value]): [string, unknown] => {
    const before = held[name];
    return [name, isObject(before) && isObject(value) ? { ...before, ...value } : value];
  });
  return { ...held, ...Object.fromEntries(merged) };
}
