import { isNonNullType, type GraphQLOutputType } from 'graphql';
import { errorTable, type ErrorCode } from '../kernel/errors.ts';
import type { Denial } from '../policy/policy.ts';
import type { Agencies } from './agencies.ts';
import type { ErrorList } from './error-list.ts';
import { untoldType } from './hidden-name.ts';
import { Hole, isTree, type Tree } from './tree.ts';
import type { HearDenial } from './hear-denial.ts';
import type { ValueKind } from './value-kinds.ts';

/** What completing one answer needs, and where it stands. */
export interface Completion {
  readonly errors: ErrorList;
  readonly agencies: Agencies;
  /** Hears of what policy denies. */
  readonly hearDenial: HearDenial | null;
  /** The agency that the plan asks for a field, by response names; for errors only. */
  readonly delivererOf: (names: readonly string[]) => string | null;
  /** A person's reference as the caller may know it. */
  readonly present: (reference: string) => string;
  /** Answers of `__schema` and `__type` by response name. */
  readonly introspected: Readonly<Record<string, unknown>>;
  /** Keys down to the value being completed. Deeper ones may be left over from before: a place cuts them off. */
  readonly path: (string | number)[];
  /** Objects and lists that stand at several places. */
  readonly shared: ReadonlySet<unknown>;
  /** What these became, by what is selected of them. */
  readonly memory: Map<ValueKind, Map<unknown, unknown>>;
}

/** Completes one value: what goes into the answer, null, or `bubble`. */
export type CompleteValue = (run: Completion, value: unknown) => unknown;

/** Completes one object: null when a non-null field of it has no value. */
export type CompleteObject = (run: Completion, tree: Tree) => Readonly<Record<string, unknown>> | null;

/** Stands for a null that its non-null type does not allow: the nearest nullable place above becomes null. */
export const bubble: unique symbol = Symbol('null in a non-null place');

/**
 * Where a value stands: the index of its key in the path, and the key. A key of null: an element of a list, which
 * has written its position there.
 */
export interface Place {
  readonly depth: number;
  readonly key: string | null;
}

/** Writes the place's key into the path, for whatever is completed below. */
export function enter({ path }: Completion, { depth, key }: Place): void {
  if (key !== null) path[depth] = key;
}

/** Reports what the agency got wrong here; the place itself becomes null. */
export function blame(run: Completion, code: ErrorCode, place: Place): null {
  const path = pathTo(run, place);
  const names = path.filter((key) => typeof key === 'string');
  run.errors.report({ subgraph: run.delivererOf(names), code, messages: errorTable[code] }, path);
  return null;
}

/** Reports why the agencies asked could not fill this place. */
export function reportHole(run: Completion, hole: Hole, place: Place): null {
  for (const cause of hole.causes) run.errors.report(cause, pathTo(run, place));
  return null;
}

/** Reports why nobody could say which type the object here has; without that, it cannot be told what is selected of it. */
export function reportUntold(run: Completion, value: unknown, place: Place): null {
  const hole = isTree(value) ? value[untoldType] : undefined;
  if (hole instanceof Hole && hole.causes.length > 0) return reportHole(run, hole, place);
  const code = 'UNEXPECTED_NULL';
  run.errors.report({ subgraph: null, code, messages: errorTable[code] }, pathTo(run, place));
  return null;
}

/** Reports that the caller has no right to what stands here. */
export function deny(
  run: Completion,
  { code, owner, agencies, stepUp }: Denial,
  type: GraphQLOutputType,
  place: Place,
) {
  run.errors.report({ subgraph: owner, code, messages: errorTable[code], stepUp }, pathTo(run, place));
  for (const name of agencies) {
    run.agencies.report(name, 'DENIED');
    run.hearDenial?.(name, code);
  }
  return isNonNullType(type) ? bubble : null;
}

function pathTo(run: Completion, place: Place): (string | number)[] {
  enter(run, place);
  return run.path.slice(0, place.depth + 1);
}
