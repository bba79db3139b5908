import type { ErrorCode, Messages } from '../kernel/errors.ts';
import type { Selection } from '../plan/plan.ts';
import type { StepUp } from '../policy/policy.ts';

/**
 * What has arrived so far, by response names: every agency's answer is joined into one tree.
 *
 * Objects of the tree are mostly those that parsing an agency's answer made. Where a plan has a name that every
 * JavaScript object knows already (`constructor`, `__proto__`), they are made by `emptyTree` instead.
 * One entity that stands at several places may be one object of the tree.
 */
export interface Tree {
  [responseName: string]: TreeValue;
}

export type TreeValue = null | Leaf | Hole | TreeValue[] | Tree;

/** A leaf as the agency wrote it. */
type Leaf = string | number | boolean | Opaque;

/** What is an object to JavaScript, and no part of the tree. */
abstract class Mark {
  declare private readonly isMark: true;
}

/** A list of leaves, or a custom scalar's object: wrapped, so that it is never taken for a part of the tree. */
export class Opaque extends Mark {
  readonly value: object;
  constructor(value: object) {
    super();
    this.value = value;
  }
}

/** Why something is missing. The same object stands at every place that one failure left empty. */
export interface Cause {
  /** The agency that failed; null when none can be named. */
  readonly subgraph: string | null;
  readonly code: ErrorCode | string;
  readonly messages: Messages;
  /** What of the caller's sign-in was not enough (RFC 9470); null or absent where that is not the reason. */
  readonly stepUp?: StepUp | null;
}

/** One reason for a hole, and what would have stood there. A cause of null: the agency says that there is nothing. */
export interface Reason {
  readonly cause: Cause | null;
  /** Null for a leaf. */
  readonly selections: readonly Selection[] | null;
}

/** A place in the tree that an agency was to fill and did not. It never changes, so many places may have one. */
export class Hole extends Mark {
  readonly reasons: readonly Reason[];
  constructor(reasons: readonly Reason[]) {
    super();
    this.reasons = reasons;
  }

  /** The failures among the reasons; none when every agency asked says that there is nothing. */
  get causes(): readonly Cause[] {
    return [...new Set(this.reasons.flatMap(({ cause }) => cause ?? []))];
  }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Mark);
}

// V8 keeps an object fast whose prototype has nothing, and a slow dictionary where there is no prototype at all.
const Blank = function () {} as unknown as new () => Tree;
Blank.prototype = Object.freeze(Object.create(null));

/** An object that has no name of its own accord: neither reading nor writing any name meets a prototype's. */
export function emptyTree(): Tree {
  return new Blank();
}

/** Whether every JavaScript object has something under this name, so that none may be asked for it by name. */
export function isOddName(name: string): boolean {
  return name in Object.prototype;
}
