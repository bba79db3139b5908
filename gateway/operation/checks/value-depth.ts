import type { LimitCheck } from './check.ts';

/** Levels of a value in the document: whoever reads it does so recursively. */
export const valueDepth: LimitCheck = {
  code: 'MAX_VALUE_DEPTH_LIMIT',
  limit: (limits) => limits.valueDepth,
  found: (measure) => measure.valueDepth,
};
