import type { LimitCheck } from './check.ts';

/** Aliases: one field asked for many times, each with other arguments. */
export const aliases: LimitCheck = {
  code: 'MAX_ALIASES_LIMIT',
  limit: (limits) => limits.aliases,
  found: (measure) => measure.aliases,
};
