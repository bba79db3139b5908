/** The name that was probably meant: the one with the fewest changed letters, if they are few. */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  let nearest: string | undefined;
  let fewest = Math.floor(given.length / 3) + 1;
  for (const name of names) {
    const changes = changedLetters(given.toLowerCase(), name.toLowerCase());
    if (changes < fewest || (changes === fewest && nearest === undefined)) [nearest, fewest] = [name, changes];
  }
  return nearest;
}

/** Levenshtein's distance. */
function changedLetters(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let column = 0; column < to.length; column += 1) {
      const replaced = row[column]! + (to[column] === letter ? 0 : 1);
      next.push(Math.min(replaced, row[column + 1]! + 1, next[column]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
