import type { LimitCheck } from './check.ts';

/** Pairs of fields at one place of the answer, which validation compares (OverlappingFieldsCanBeMerged). */
export const repeatedFields: LimitCheck = {
  code: 'MAX_REPEATED_FIELDS_LIMIT',
  limit: (limits) => limits.repeatedFields,
  found: (measure) => measure.repeatedFields(),
};
