/** At most this many lines of each side are shown. */
const shown = 8;

/**
 * Says how two texts differ, line by line: how many lines, where it begins, and what stands there.
 *
 * Only the common beginning and end are taken off; a moved block shows as removed and added.
 */
export function summarizeDifference(before: string, after: string): string {
  const old = before.split('\n');
  const now = after.split('\n');
  const start = commonPrefix(old, now);
  const end = commonPrefix(old.slice(start).reverse(), now.slice(start).reverse());
  const removed = old.slice(start, old.length - end);
  const added = now.slice(start, now.length - end);
  const head = `from line ${start + 1}: ${removed.length} lines become ${added.length}`;
  return [head, ...excerpt('-', removed), ...excerpt('+', added)].join('\n');
}

function commonPrefix(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((line, index) => line !== other[index]);
  return differing === -1 ? one.length : differing;
}

function excerpt(sign: string, lines: readonly string[]): string[] {
  const rest = lines.length - shown;
  return [
    ...lines.slice(0, shown).map((line) => `  ${sign} ${line}`),
    ...(rest > 0 ? [`  ${sign} … ${rest} more`] : []),
  ];
}
