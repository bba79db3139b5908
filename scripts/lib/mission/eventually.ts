/** For so long at most, in milliseconds. */
const patience = 20_000;
const pause = 100;

/**
 * Asks again until it is so, since what agencies tell one another takes a moment; what was found last when it does not
 * come to be.
 */
export async function eventually<Found>(ask: () => Promise<Found>, isSo: (found: Found) => boolean): Promise<Found> {
  const until = performance.now() + patience;
  for (;;) {
    const found = await ask();
    if (isSo(found) || performance.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
