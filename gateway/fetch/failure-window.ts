const slots = 10;

/** Calls and failures of the last so many milliseconds, forgotten a tenth at a time. */
export class FailureWindow {
  readonly #slotLength: number;
  readonly #calls = new Uint32Array(slots);
  readonly #failures = new Uint32Array(slots);
  #slot = 0; // since the clock's zero
  calls = 0;
  failures = 0;

  /** @param length in milliseconds */
  constructor(length: number) {
    this.#slotLength = length / slots;
  }

  /** @param now in milliseconds; must not go back */
  count(failed: boolean, now: number): void {
    this.#turnTo(Math.floor(now / this.#slotLength));
    const index = this.#slot % slots;
    this.#calls[index]! += 1;
    this.calls += 1;
    if (!failed) return;
    this.#failures[index]! += 1;
    this.failures += 1;
  }

  clear(): void {
    this.#calls.fill(0);
    this.#failures.fill(0);
    this.calls = 0;
    this.failures = 0;
  }

  #turnTo(slot: number): void {
    if (slot - this.#slot >= slots) this.clear();
    else for (let next = this.#slot + 1; next <= slot; next += 1) this.#forget(next % slots);
    this.#slot = Math.max(this.#slot, slot);
  }

  #forget(index: number): void {
    this.calls -= this.#calls[index]!;
    this.failures -= this.#failures[index]!;
    this.#calls[index] = 0;
    this.#failures[index] = 0;
  }
}
