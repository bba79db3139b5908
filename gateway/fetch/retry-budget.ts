/** Retries that an agency may get before its calls have paid for any: enough for its restart. */
const reserve = 10;

/**
 * Keeps retries a small part of all calls, so that they do not multiply the load on an agency that is failing.
 * Each call pays in a part of a retry; a retry takes a whole one.
 */
export class RetryBudget {
  readonly #share: number;
  #saved = reserve;

  /** @param percent retries allowed per hundred calls */
  constructor(percent: number) {
    this.#share = percent / 100;
  }

  payIn(): void {
    this.#saved = Math.min(reserve, this.#saved + this.#share);
  }

  /** Whether there is a retry to be had; it is then taken. */
  take(): boolean {
    if (this.#saved < 1) return false;
    this.#saved -= 1;
    return true;
  }
}
