import type { Caller } from '../../kernel/caller.ts';
import type { AccessRule } from '../../supergraph/supergraph.ts';

/** Why a caller may not read a field. */
export type DenialCode = 'UNAUTHENTICATED' | 'FORBIDDEN_SCOPE';

/** One question about a field's rule; null when the caller passes. */
export type Check = (rule: AccessRule, caller: Caller) => DenialCode | null;
