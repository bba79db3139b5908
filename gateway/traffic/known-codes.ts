import { errorTable } from '../kernel/errors.ts';

/** Codes of an agency's own that are told apart. */
const mostOfOne = 100;

/** Letters only: a number that stands for somebody is no code. */
const plain = /^[A-Z][A-Z_]{1,63}$/;

/** Agencies may have codes of their own: of each so many are told apart, all others are `AGENCY_CODE`. */
export class KnownCodes {
  readonly #own = new Map<string, Set<string>>();

  bounded(agency: string, code: string): string {
    if (Object.hasOwn(errorTable, code)) return code;
    const known = this.#own.get(agency) ?? new Set<string>();
    if (known.has(code)) return code;
    if (known.size >= mostOfOne || !plain.test(code)) return 'AGENCY_CODE';
    this.#own.set(agency, known.add(code));
    return code;
  }
}
