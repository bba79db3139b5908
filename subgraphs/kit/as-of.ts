/**
 * How old what one answer says is. The gateway tells those who ask for it (`extensions.provenance`).
 *
 * Registers are read while the request is answered, so an answer is as of the moment at which it began, unless a
 * resolver says that what it read is older.
 */
export class AsOf {
  #instant: Date;

  constructor(now: Date = new Date()) {
    this.#instant = now;
  }

  /** What was read is of this moment, and nothing in it is newer. Of several, the oldest counts. */
  isFrom(instant: Date): void {
    if (instant < this.#instant) this.#instant = instant;
  }

  /** RFC 3339, in UTC. */
  toJSON(): string {
    return this.#instant.toISOString();
  }
}

/** The last moment of a day, `YYYY-MM-DD`, in Tehran, where there has been no summer time since 2022. */
export function endOfDay(day: string): Date {
  return new Date(`${day}T23:59:59+03:30`);
}
