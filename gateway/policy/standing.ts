import type { Purpose } from '../../schema/shared/purposes.ts';
import type { Caller } from '../kernel/caller.ts';

/**
 * What became of the basis that a request named. `good`: it gives rights. `apart`: it does, and has whoever asks act
 * for somebody else, so that nothing of her own is mixed in. Else the reason why nothing personal is given at all.
 */
export type NamedBasis = 'good' | 'apart' | 'BASIS_NOT_VALID' | 'CONSENT_REQUIRED' | 'RIGHTS_UNAVAILABLE';

/** As whom, for what and on which basis a request reads. */
export interface Standing {
  readonly caller: Caller;
  /** Null: for nothing that was said. */
  readonly purpose: Purpose | null;
  /** Null: none was named. */
  readonly basis: NamedBasis | null;
}

/** The standing of whoever names no basis: a citizen sees to her own affairs. */
export function standingOf(caller: Caller): Standing {
  return { caller, purpose: ownPurpose(caller), basis: null };
}

/** For what somebody reads who names no basis. */
export function ownPurpose({ kind }: Caller): Purpose | null {
  return kind === 'citizen' ? 'SELF_SERVICE' : null;
}
