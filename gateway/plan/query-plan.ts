import type { PlanPath } from './path-steps.ts';

/**
 * A plan: which agencies to ask, for what, and in which order. It is the contract between planning and executing,
 * depends on the operation only, and serves every caller with the same rights.
 */
export type PlanNode = SequenceNode | ParallelNode | FetchNode | FlattenNode | ConditionNode | DeferNode;

/** Steps one after the other: each may need what the ones before it brought. */
interface SequenceNode {
  readonly kind: 'sequence';
  readonly steps: readonly PlanNode[];
}

/** Steps that do not need one another. */
interface ParallelNode {
  readonly kind: 'parallel';
  readonly steps: readonly PlanNode[];
}

/** A step for the objects at a path below those that it starts from. */
interface FlattenNode {
  readonly kind: 'flatten';
  readonly path: PlanPath;
  readonly step: PlanNode;
}

/** A step that depends on a boolean variable. */
interface ConditionNode {
  readonly kind: 'condition';
  readonly variable: string;
  readonly whenTrue: PlanNode | null;
  readonly whenFalse: PlanNode | null;
}

/** A step for the first part of the answer, and steps for what `@defer` puts off. */
interface DeferNode {
  readonly kind: 'defer';
  readonly primary: PlanNode | null;
  readonly deferred: readonly DeferredStep[];
}

/** What one deferred fragment needs beside what its surroundings bring; several steps may be for one fragment. */
export interface DeferredStep {
  /** The fragment's label in the operation (`Operation.deferred`). */
  readonly label: string;
  /** Ids of the fetches it starts from. */
  readonly after: readonly string[];
  /** Paths in it begin at the root. Null when everything comes with the surroundings. */
  readonly step: PlanNode | null;
}

/** One request to one agency. */
export interface FetchNode {
  readonly kind: 'fetch';
  /** Under which deferred steps that start from it name it. */
  readonly id?: string;
  readonly subgraph: string;
  readonly operationKind: 'query' | 'mutation';
  readonly operationName: string | undefined;
  readonly document: string;
  /** Names of the operation's variables to send along. */
  readonly variables: readonly string[];
  /** What of each object is sent as its representation; null asks for root fields. */
  readonly requires: readonly Selection[] | null;
  /** What the answer brings: root fields, or fields of each entity. */
  readonly provides: readonly Selection[];
  /** Variables whose values are found above each entity (`@fromContext`); absent when there are none. */
  readonly context?: readonly ContextVariable[];
}

/** A variable that an object above an entity has the value of. */
export interface ContextVariable {
  readonly name: string;
  /** Where the value may stand: at the first of these places that is there. */
  readonly places: readonly ContextPlace[];
}

interface ContextPlace {
  /** How many objects above the entity; lists do not count. */
  readonly up: number;
  /** From that object on: names of fields, and `... on Type` where the object before has to be of that type. */
  readonly path: readonly string[];
}

/**
 * What to read from one object into another. Names are the keys on both sides: `from` where it is read,
 * `name` where it is written; they differ where the planner had to rename a field.
 */
export type Selection = FieldSelection | FragmentSelection;

export interface FieldSelection {
  readonly kind: 'field';
  readonly from: string;
  readonly name: string;
  /** Written in place of what is read. */
  readonly constant?: string;
  /** Of a representation: sent along for a field that needs it, and no part of what names the entity. */
  readonly isInput?: boolean;
  readonly conditions: readonly Condition[];
  /** Null for a leaf. */
  readonly selections: readonly Selection[] | null;
}

/** Selections for objects of one type only. */
interface FragmentSelection {
  readonly kind: 'fragment';
  readonly on: string | null;
  readonly conditions: readonly Condition[];
  readonly selections: readonly Selection[];
}

/** Counts only while a boolean variable, or a constant, has this value. */
export interface Condition {
  readonly variable: string | boolean;
  readonly is: boolean;
}

/** All fetches of a plan, whether or not their conditions hold. */
export function fetchesIn(node: PlanNode | null): readonly FetchNode[] {
  if (node === null) return [];
  switch (node.kind) {
    case 'fetch':
      return [node];
    case 'sequence':
    case 'parallel':
      return node.steps.flatMap(fetchesIn);
    case 'flatten':
      return fetchesIn(node.step);
    case 'condition':
      return [...fetchesIn(node.whenTrue), ...fetchesIn(node.whenFalse)];
    case 'defer':
      return [node.primary, ...node.deferred.map(({ step }) => step)].flatMap(fetchesIn);
    default:
      return node satisfies never;
  }
}
