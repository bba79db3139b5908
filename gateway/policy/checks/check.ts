import type { Caller } from '../../kernel/caller.ts';
import type { ErrorCode } from '../../kernel/errors.ts';
import type { AccessRule } from '../../supergraph/supergraph.ts';

/** Why a caller may not read a field. */
export type DenialCode = (typeof denialOrder)[number];

/** All of them, in the order in which a refusal is explained where there are several. */
export const denialOrder = [
  'UNAUTHENTICATED',
  'FORBIDDEN_SCOPE',
  'RIGHTS_UNAVAILABLE',
  'BASIS_NOT_VALID',
  'FORBIDDEN_PURPOSE',
  'CONSENT_REQUIRED',
  'FORBIDDEN',
] as const satisfies readonly ErrorCode[];

/** One question about a field's rule; null when the caller passes. */
export type Check = (rule: AccessRule, caller: Caller) => DenialCode | null;
