/** Nonces of calls that were answered, each for as long as its signature would be good. */
export class UsedNonces {
  /** When each can be forgotten; a Map keeps the order in which they came, so the oldest stand first. */
  readonly #until = new Map<string, number>();

  get size(): number {
    return this.#until.size;
  }

  /**
   * Whether the nonce is new; it is not from now on.
   *
   * @param until the first second at which it may be forgotten
   * @param now seconds since the epoch
   */
  claim(nonce: string, until: number, now: number): boolean {
    for (const [old, end] of this.#until) {
      if (end > now) break;
      this.#until.delete(old);
    }
    if (this.#until.has(nonce)) return false;
    this.#until.set(nonce, until);
    return true;
  }
}
