import type { DenialCode } from '../../kernel/errors.ts';
import type { AccessRule } from '../../supergraph/supergraph.ts';
import type { Standing } from '../standing.ts';

/**
 * One question about a field's rule; null when the request passes.
 *
 * @param now milliseconds since the epoch; asked only by rules that depend on the clock
 */
export type Check = (rule: AccessRule, standing: Standing, now: () => number) => DenialCode | null;
