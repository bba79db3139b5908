import type { LimitCheck } from './check.ts';

/** Root fields: each may be a request of its own, or an attempt of a mutation. */
export const rootFields: LimitCheck = {
  code: 'MAX_ROOT_FIELDS_LIMIT',
  limit: (limits) => limits.rootFields,
  found: (measure) => measure.rootFields,
};
