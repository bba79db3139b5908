import type { Purpose } from '../../schema/shared/purposes.ts';
import type { Caller } from '../kernel/caller.ts';

/** What a request is judged by: who asks, and what for. */
export interface Standing {
  readonly caller: Caller;
  /** Null: none that anybody has vouched for. Then nothing is given that may be read for certain purposes only. */
  readonly purpose: Purpose | null;
}

/** The standing of a request that names no basis: a person looks after herself; others have no purpose of their own. */
export function standingOf(caller: Caller): Standing {
  return { caller, purpose: caller.kind === 'citizen' ? 'SELF_SERVICE' : null };
}
