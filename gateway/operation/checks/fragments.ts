import type { LimitCheck } from './check.ts';

/** Fragment definitions: validation compares each with each. */
export const fragments: LimitCheck = {
  code: 'MAX_FRAGMENTS_LIMIT',
  limit: (limits) => limits.fragments,
  found: (measure) => measure.fragments,
};
