import type { ErrorCode, Messages } from '../kernel/errors.ts';
import type { Selection } from '../plan/plan.ts';

/**
 * What has arrived so far, by response names: every agency's answer is joined into one tree.
 *
 * Objects of the tree have no prototype, since clients and agencies choose the keys.
 */
export interface Tree {
  [responseName: string]: TreeValue;
}

export type TreeValue = null | Leaf | Hole | TreeValue[] | Tree;

/** A leaf as the agency wrote it. */
type Leaf = string | number | boolean | Opaque;

/** A list of leaves, or a custom scalar's object: wrapped, so that it is never taken for a part of the tree. */
export class Opaque {
  readonly value: object;
  constructor(value: object) {
    this.value = value;
  }
}

/** Why something is missing. The same object stands at every place that one failure left empty. */
export interface Cause {
  /** The agency that failed; null when none can be named. */
  readonly subgraph: string | null;
  readonly code: ErrorCode | string;
  readonly messages: Messages;
}

/** One reason for a hole, and what would have stood there. A cause of null: the agency says that there is nothing. */
export interface Reason {
  readonly cause: Cause | null;
  /** Null for a leaf. */
  readonly selections: readonly Selection[] | null;
}

/** A place in the tree that an agency was to fill and did not. */
export class Hole {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    this.reasons = reasons;
  }

  /** The failures among the reasons; none when every agency asked says that there is nothing. */
  get causes(): readonly Cause[] {
    return [...new Set(this.reasons.flatMap(({ cause }) => cause ?? []))];
  }
}

export function isTree(value: TreeValue | undefined): value is Tree {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Hole) &&
    !(value instanceof Opaque)
  );
}

export function emptyTree(): Tree {
  return Object.create(null) as Tree;
}
