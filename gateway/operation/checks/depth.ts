import type { LimitCheck } from './check.ts';

/** Levels of fields: each may be another wave of requests to agencies. */
export const depth: LimitCheck = {
  code: 'MAX_DEPTH_LIMIT',
  limit: (limits) => limits.depth,
  found: (measure) => measure.depth,
};
