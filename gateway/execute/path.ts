/** A response path, from its end back to the root: extending it copies nothing. */
export interface Path {
  readonly before: Path | undefined;
  readonly key: string | number;
}

/** The path from the root, as GraphQL errors write it. */
export function pathToArray(path: Path | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = path; at !== undefined; at = at.before) keys.push(at.key);
  return keys.reverse();
}
