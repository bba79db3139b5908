/** What a value should be, where no constant can say it. */
export interface Holds {
  /** For whoever reads the report, such as `more than 0`. */
  readonly says: string;
  readonly holds: (found: unknown) => boolean;
}

/** Any value that `holds` accepts. */
export function where(says: string, holds: (found: unknown) => boolean): Holds {
  return { says, holds };
}

/** Any value but null and undefined. */
export const something: Holds = where('something', (found) => found !== null && found !== undefined);

/** The first place at which two things differ. */
export interface Difference {
  /** Such as `me.bills.total`; empty for the whole. */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

/**
 * Compares what was found with what a row says. An object may have more than is expected of it, a list may not; a
 * pattern stands for a text, a `Holds` for anything that it accepts.
 */
export function differenceBetween(expected: unknown, found: unknown, path = ''): Difference | null {
  if (expected instanceof RegExp) {
    return typeof found === 'string' && expected.test(found) ? null : differ(path, String(expected), found);
  }
  if (isHolds(expected)) return expected.holds(found) ? null : differ(path, expected.says, found);
  if (Array.isArray(expected)) return betweenLists(expected, found, path);
  if (isObject(expected)) {
    if (!isObject(found)) return differ(path, show(expected), found);
    return firstOf(Object.keys(expected), (key) => differenceBetween(expected[key], found[key], join(path, key)));
  }
  // eslint-disable-next-line eqeqeq -- a count is a bigint in one database answer and a number in another
  const alike = typeof found === 'bigint' ? found == expected : Object.is(expected, found);
  return alike ? null : differ(path, show(expected), found);
}

function betweenLists(expected: readonly unknown[], found: unknown, path: string): Difference | null {
  if (!Array.isArray(found) || found.length !== expected.length) return differ(path, show(expected), found);
  return firstOf([...expected.keys()], (index) =>
    differenceBetween(expected[index], found[index], join(path, String(index))),
  );
}

function firstOf<Key>(keys: readonly Key[], compare: (key: Key) => Difference | null): Difference | null {
  for (const key of keys) {
    const difference = compare(key);
    if (difference !== null) return difference;
  }
  return null;
}

function differ(path: string, expected: string, found: unknown): Difference {
  return { path, expected, found: show(found) };
}

function join(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value, (_key, part: unknown) => {
    if (part instanceof RegExp) return String(part);
    if (typeof part === 'bigint') return String(part);
    return isHolds(part) ? part.says : part;
  });
  return text ?? 'nothing';
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHolds(value: unknown): value is Holds {
  return isObject(value) && typeof value['holds'] === 'function';
}
