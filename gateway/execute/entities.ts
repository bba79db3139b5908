import type { ErrorCode, Messages } from '../kernel/errors.ts';

/** An entity that a fetch asks an agency about, or an object with hidden fields that one brought. */
export interface Entity {
  /** Its object type; an interface where the agency knows it as an interface object. */
  readonly type: string;
  /** Its representation as JSON text: `__typename`, the key, and what `@requires` sends along. */
  readonly key: string;
  /** The same, read. */
  readonly representation: Readonly<Record<string, unknown>>;
  /** The fields asked of it, as coordinates of its type. Equal for all that one place of a plan asks for. */
  readonly coordinates: readonly string[];
  /** The agency that is asked. */
  readonly owner: string;
}

/**
 * How it went: `given`, `unknown` to the agency, `refused` by a verdict before it was asked, or the code of what
 * went wrong.
 */
export interface EntityMet extends Omit<Entity, 'key' | 'representation'> {
  /** Null for an object that came without being asked about by key. */
  readonly representation: Entity['representation'] | null;
  /** Whatever it is, it is about whoever asks. */
  readonly isOfCaller: boolean;
  readonly outcome: 'given' | 'unknown' | 'refused' | ErrorCode | (string & {});
  /** Hidden fields that came along, by name. */
  readonly hidden: Readonly<Record<string, unknown>>;
}

/** Why an entity is not asked for: the error that stands at each of its places. */
export interface Refusal {
  readonly code: ErrorCode | string;
  readonly messages: Messages;
}
