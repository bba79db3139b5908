import type { Entity, Refusal } from './entities.ts';
import { leave } from './bring.ts';
import type { Represent } from './represent.ts';
import type { Run } from './run.ts';
import { Hole, type Cause, type Tree } from './tree.ts';
import { targetsAt, type Route } from './walk.ts';
import type { Provides } from './provides.ts';

/** An entity to ask about, once, and the objects of the tree that are it. */
export interface Gathered {
  readonly text: string;
  readonly targets: Tree[];
  /** The place in the plan where it was found first. */
  readonly origin: Origin;
  /** It was found at other places of the plan too, where other fetches may follow. */
  isAcross: boolean;
}

/** Where entities for one fetch stand, and how they are named to its agency. */
export interface Origin {
  readonly route: Route;
  readonly represent: Represent;
}

/** Collects the entities for a fetch. What cannot be named because of a failure is left open, with its cause. */
export function gather(run: Run, origins: readonly Origin[], provides: Provides): readonly Gathered[] {
  const found = new Map<string, Gathered>();
  for (const origin of origins) {
    for (const target of targetsAt(run, origin.route)) {
      const text = origin.represent(target);
      if (text instanceof Hole) leave(run, [target], provides.selections, text.causes);
      else if (text !== null) add(found, text, target, origin);
    }
  }
  return [...found.values()];
}

function add(found: Map<string, Gathered>, text: string, target: Tree, origin: Origin): void {
  const known = found.get(text);
  if (known === undefined) found.set(text, { text, targets: [target], origin, isAcross: false });
  else {
    known.targets.push(target);
    if (known.origin !== origin) known.isAcross = true;
  }
}

/** Takes out the entities that a verdict refuses, and leaves them open. */
export function admitted(
  run: Run,
  gathered: readonly Gathered[],
  provides: Provides,
  entityOf: (one: Gathered) => Entity,
): readonly Gathered[] {
  const { refuse } = run;
  if (refuse === null) return gathered;
  return gathered.filter((one) => {
    const entity = entityOf(one);
    const refusal = refuse(entity);
    if (refusal === null) return true;
    leave(run, one.targets, provides.selections, [causeOf(refusal, entity)]);
    run.agencies.reportFailure(entity.owner, [refusal.code]);
    run.meet?.({ ...entity, outcome: 'refused' });
    return false;
  });
}

function causeOf({ code, messages }: Refusal, { owner }: Entity): Cause {
  return { subgraph: owner, code, messages };
}
