import type { LimitCheck } from './check.ts';

/** Levels of introspection: types lead to types without end. */
export const introspectionDepth: LimitCheck = {
  code: 'MAX_INTROSPECTION_DEPTH_LIMIT',
  limit: (limits) => limits.introspectionDepth,
  found: (measure) => measure.introspectionDepth,
};
