/**
 * What is wrong with a proof.
 *
 * - `MALFORMED`: not in the format, or not canonical.
 * - `UNSIGNED`: a checkpoint without enough agencies' valid countersignatures.
 * - `REWRITTEN`: a chain is not the continuation of what agencies countersigned.
 * - `UNPROVEN`: the path that should show that is not there.
 * - `ALTERED`: a record or an entry is not what was written at its place.
 * - `MISSING`: a line was kept back.
 * - `REORDERED`: lines or entries stand at one another's places.
 * - `BACK_DATED`: a time that does not fit the place.
 * - `FOREIGN`: lines of more than one person.
 */
export type FaultKind =
  'MALFORMED' | 'UNSIGNED' | 'REWRITTEN' | 'UNPROVEN' | 'ALTERED' | 'MISSING' | 'REORDERED' | 'BACK_DATED' | 'FOREIGN';

export interface Fault {
  readonly kind: FaultKind;
  readonly place: Place;
}

/** Where: a checkpoint, a writer's chain, an entry of it, a record of that; as far as it can be said. */
export interface Place {
  readonly checkpoint?: number;
  readonly writer?: string;
  readonly sequence?: number;
  readonly leaf?: number;
  /** The person's line of that number, where its place is not known. */
  readonly ordinal?: number;
}
