import type { Caller } from '../kernel/caller.ts';

/** That somebody may act for a person or a company, as a register states it (schema/shared/value-types.graphql). */
export interface Representation {
  readonly subject: string;
  /** One of the bases of representation, or EXCLUSION: what it excludes is taken from every other entry. */
  readonly basis: string;
  /** What a request must name; null: nothing. */
  readonly reference: string | null;
  /** RFC 3339; null: no end is known. */
  readonly until: string | null;
  /** Coordinates that a court took out; `*`: all. */
  readonly excluded: readonly string[];
}

/** What registers say of whoever calls. */
export interface Registers {
  /** For whom she may act. @throws when one of them does not answer: what it excludes would be missed. */
  representations(caller: Caller): Promise<readonly Representation[]>;
  /** Her relatives, by reference. @throws when one of them does not answer. */
  relatives(caller: Caller): Promise<readonly string[]>;
}
