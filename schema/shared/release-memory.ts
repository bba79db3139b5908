/**
 * Gives back what a start has left behind, where Node runs with `--expose-gc`; nothing otherwise. A process that has
 * little to do gives its collector no reason to run, and would keep it.
 */
export async function releaseMemory(): Promise<void> {
  await globalThis.gc?.({ type: 'major', execution: 'async', flavor: 'last-resort' });
}
