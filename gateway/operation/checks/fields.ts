import type { LimitCheck } from './check.ts';

/** Fields in total: the work of validating, planning and answering grows with them. */
export const fields: LimitCheck = {
  code: 'MAX_FIELDS_LIMIT',
  limit: (limits) => limits.fields,
  found: (measure) => measure.fields,
};
