import { errorTable } from '../kernel/errors.ts';
import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { adoptAnswer } from './adopt-answer.ts';
import type { Faults, Reported } from './faults.ts';
import { join, joinInto } from './join.ts';
import type { Provides } from './provides.ts';
import { holeFor, readAnswer, type Reading } from './read-answer.ts';
import type { Run } from './run.ts';
import { isTree, type Cause, type Tree, type TreeValue } from './tree.ts';

/** What reading the answers of one agency needs to know. */
export function readingOf(types: TypeTable, subgraph: string): Reading {
  return {
    types,
    omitted: { subgraph, code: 'UNEXPECTED_NULL', messages: errorTable.UNEXPECTED_NULL },
    malformed: {
      subgraph,
      code: 'SUBREQUEST_MALFORMED_RESPONSE',
      messages: errorTable.SUBREQUEST_MALFORMED_RESPONSE,
    },
    explained: new Set(),
  };
}

/** One object of an answer, and what is to become of it. */
export interface Brought {
  readonly value: unknown;
  readonly provides: Provides;
  readonly faults: Faults | undefined;
  /** The agency's own object may become a part of the tree. */
  readonly adopts: boolean;
  /** Every place needs an object of its own. */
  readonly copies: boolean;
}

/** Joins an object of an answer into the objects of the tree that it is about. */
export function bring(run: Run, reading: Reading, targets: readonly Tree[], brought: Brought): void {
  if (brought.copies) {
    for (const target of targets) join(run.types, target, read(reading, brought, target['__typename']));
    return;
  }
  const come = read(reading, brought, targets[0]?.['__typename']);
  if (targets.length > 1 && isTree(come)) share(run, come);
  joinInto(run.types, targets, come);
}

/** What an object holds is about to stand in several. */
function share({ shared }: Run, come: Tree): void {
  for (const value of Object.values(come)) if (typeof value === 'object' && value !== null) shared.add(value);
}

function read(reading: Reading, brought: Brought, typeName: TreeValue | undefined): TreeValue {
  const { value, provides, faults, adopts, copies } = brought;
  try {
    return adopts && !copies && faults === undefined && value !== undefined
      ? adoptAnswer(reading, value, provides.shapes, typeName)
      : readAnswer(reading, value, provides.selections, faults, typeName);
  } catch (error) {
    // Lists in lists without end: reading them goes deeper than the stack.
    if (error instanceof RangeError) return holeFor([reading.malformed], provides.selections);
    throw error;
  }
}

/** Nothing usable came: everything the fetch was to bring is missing, for each reason that the agency gave. */
export function leaveAll(
  run: Run,
  { malformed }: Reading,
  targets: readonly Tree[],
  provides: readonly Selection[],
  reported: readonly Reported[],
): void {
  const causes = reported.length > 0 ? reported.map(({ cause }) => cause) : [malformed];
  leave(run, targets, provides, causes);
  run.agencies.reportFailure(
    malformed.subgraph ?? '',
    causes.map(({ code }) => code),
  );
}

/** Leaves open what was to come to these objects. Without a cause, there is nothing to come. */
export function leave(
  run: Run,
  targets: readonly Tree[],
  provides: readonly Selection[],
  causes: readonly Cause[],
): void {
  joinInto(run.types, targets, holeFor(causes.length === 0 ? [null] : causes, provides));
}
