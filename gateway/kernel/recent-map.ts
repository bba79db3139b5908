interface Entry<Value> {
  readonly value: Value;
  /** How many had been put at the end when this one was. */
  place: number;
}

/**
 * Keeps the values used last, at most `maxEntries` of them. A value that is used goes to the end only when half of the
 * others may stand behind it: it outlives all that were not used since, and using the same ones over and over moves
 * nothing.
 */
export class RecentMap<Value> {
  readonly #entries = new Map<string, Entry<Value>>(); // a Map iterates oldest first
  readonly #maxEntries: number;
  #places = 0;

  constructor(maxEntries: number) {
    this.#maxEntries = maxEntries;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    if (this.#places - entry.place >= this.#maxEntries / 2) this.#putLast(key, entry);
    return entry.value;
  }

  set(key: string, value: Value): void {
    this.#putLast(key, { value, place: 0 });
    if (this.#entries.size <= this.#maxEntries) return;
    for (const oldest of this.#entries.keys()) {
      this.#entries.delete(oldest);
      return;
    }
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  values(): Value[] {
    return Array.from(this.#entries.values(), ({ value }) => value);
  }

  #putLast(key: string, entry: Entry<Value>): void {
    this.#places += 1;
    entry.place = this.#places;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
  }
}
