import type { Cause } from './tree.ts';

/** Keys from the top of an answer's data down to a place in it. */
export type AnswerPath = readonly (string | number)[];

/** An error of an agency as a cause, with the path that the agency gave it; empty when it gave none. */
export interface Reported {
  readonly cause: Cause;
  readonly path: AnswerPath;
}

/** The errors of one answer by their paths: a tree beside the data. */
export class Faults {
  readonly #causes: Cause[] = [];
  readonly #below = new Map<string | number, Faults>();

  at(key: string | number): Faults | undefined {
    return this.#below.get(key);
  }

  add([key, ...rest]: AnswerPath, cause: Cause): void {
    if (key === undefined) {
      this.#causes.push(cause);
      return;
    }
    const below = this.#below.get(key) ?? new Faults();
    this.#below.set(key, below);
    below.add(rest, cause);
  }

  /**
   * Puts a cause in place of all that was reported there and below: what an agency says of something that is kept back
   * is kept back too.
   *
   * @returns what nobody is to hear of
   */
  cover([key, ...rest]: AnswerPath, cause: Cause): readonly Cause[] {
    if (key !== undefined) {
      const below = this.#below.get(key) ?? new Faults();
      this.#below.set(key, below);
      return below.cover(rest, cause);
    }
    const covered = this.all();
    this.#below.clear();
    this.#causes.splice(0, Infinity, cause);
    return covered;
  }

  /** Everything reported here and below: a null stands at the nearest nullable place above the field that failed. */
  all(): readonly Cause[] {
    return [...this.#causes, ...[...this.#below.values()].flatMap((below) => below.all())];
  }
}

/** Puts an answer's errors at their paths; one without a path explains everything that is `missing` from it. */
export function locate(reported: readonly Reported[], missing: readonly AnswerPath[]): Faults {
  const faults = new Faults();
  for (const { cause, path } of reported) {
    const isGeneral = path.length < (missing[0]?.length ?? 0);
    for (const place of isGeneral ? missing : [path]) faults.add(place, cause);
  }
  return faults;
}
