import type { ErrorCode } from '../../kernel/errors.ts';
import type { OperationLimits } from '../limits.ts';
import type { Measure } from '../measure.ts';

/** One limit on the size of a document, and the code of an operation beyond it. */
export interface LimitCheck {
  readonly code: ErrorCode;
  readonly limit: (limits: OperationLimits) => number;
  readonly found: (measure: Measure) => number;
}
