import type { ErrorCode } from '../kernel/errors.ts';
import type { Right } from '../kernel/rights.ts';

/** An object about somebody that an agency was asked for, and how it went. */
export interface EntityMet {
  /** Its object type; an interface where the agency knows it as an interface object. */
  readonly type: string;
  /** The fields asked of it, as coordinates of its type. Equal for all that one place of a plan asks for. */
  readonly coordinates: readonly string[];
  /** The agency that is asked. */
  readonly owner: string;
  /** Whatever it is, it is about whoever asks. */
  readonly isOfCaller: boolean;
  /** Whom it is about, by references, as far as that is proven. */
  readonly subjects: readonly string[];
  /** By which it was read; none where it is the caller's own, or nobody has been asked for a right. */
  readonly rights: readonly Right[];
  /** How it went: `given`, `unknown` to the agency, or the code of what went wrong, or of the verdict that closed it. */
  readonly outcome: 'given' | 'unknown' | ErrorCode | (string & {});
}
