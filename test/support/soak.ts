/** The number behind a variable that `npm run soak` sets: how much of something a test is to do. `npm test` does little. */
export function soakSize(variable: string, usual: number): number {
  return Number(process.env[variable] ?? usual);
}

/** Repeats the run that printed it (`npm run soak -- --seed N`). */
export const soakSeed = soakSize('SOAK_SEED', Math.floor(Math.random() * 2 ** 31));

/** Milliseconds between two lines. */
const pause = 10_000;

/** Tells how far a long test has come, now and then; in a short one, nothing. */
export function createProgress(what: string, total: number): (done: number) => void {
  const startedAt = performance.now();
  let toldAt = startedAt;
  return (done) => {
    const now = performance.now();
    if (now - toldAt < pause) return;
    toldAt = now;
    process.stdout.write(`${Math.round((now - startedAt) / 1000)} s: ${Math.floor(done)} of ${total} ${what}\n`);
  };
}
