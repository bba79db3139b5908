import type { Variables } from '../operation/operation.ts';
import type { DeferredStep, FetchNode, PlanNode } from '../plan/plan.ts';
import { isRequired, type Amended } from './hidden-fields.ts';

/** A fetch, and where the objects stand that it starts from: response names from the root, `@` for list elements. */
export interface Part extends Amended {
  readonly path: readonly string[];
  /** Which of the objects there, where others have other values from above (`@fromContext`). */
  readonly group?: string;
}

/** A plan as it is run: every fetch knows its whole path, and one call may carry several fetches. */
export type Arranged =
  | { readonly kind: 'sequence' | 'parallel'; readonly steps: readonly Arranged[] }
  | { readonly kind: 'condition'; readonly variable: string; readonly whenTrue: Arranged; readonly whenFalse: Arranged }
  | { readonly kind: 'defer'; readonly primary: Arranged; readonly deferred: readonly ArrangedDeferred[] }
  | { readonly kind: 'call'; readonly parts: readonly Part[] };

/** What a deferred fragment needs; its calls are never merged with those of another part of the answer. */
export interface ArrangedDeferred extends Omit<DeferredStep, 'step'> {
  readonly step: Arranged;
}

/** What may be done to a plan's fetches before they are compiled. */
export interface Arrangement {
  /** Whether fetches of an agency that could go together do. */
  readonly mayMerge: (agency: string) => boolean;
  /** What is asked besides. */
  readonly amend: (fetch: FetchNode) => Amended;
  /** The field that says whom objects of a type are about. */
  readonly subjectField: (type: string) => string | undefined;
}

const nothing: Arranged = { kind: 'sequence', steps: [] };

/**
 * Arranges a plan into waves of calls: fetches for entities that go to one agency, and start when the same others
 * have come, become one call. Each caller's request carries one grant, so they have that in common too.
 *
 * A fetch that has to wait for more than another is never merged with it: no agency is made to wait for a third.
 */
export function arrange(node: PlanNode | null, how: Arrangement, path: readonly string[] = []): Arranged {
  if (node === null) return nothing;
  switch (node.kind) {
    case 'fetch':
      return { kind: 'call', parts: [{ path, ...how.amend(node) }] };
    case 'flatten':
      return arrange(node.step, how, [...path, ...node.path]);
    case 'sequence':
      return { kind: 'sequence', steps: node.steps.map((step) => arrange(step, how, path)) };
    case 'parallel':
      return inParallel(
        node.steps.map((step) => arrange(step, how, path)),
        how,
      );
    case 'condition': {
      const [whenTrue, whenFalse] = [node.whenTrue, node.whenFalse].map((step) => arrange(step, how, path));
      return { kind: 'condition', variable: node.variable, whenTrue: whenTrue!, whenFalse: whenFalse! };
    }
    case 'defer': {
      const deferred = node.deferred.map((part) => ({ ...part, step: arrange(part.step, how, path) }));
      return { kind: 'defer', primary: arrange(node.primary, how, path), deferred };
    }
    default:
      return node satisfies never;
  }
}

/** All parts of a plan's calls, whether or not their conditions hold; with variables, those for which they do. */
export function partsIn(step: Arranged, variables: Variables | null = null): readonly Part[] {
  const within = (inner: Arranged) => partsIn(inner, variables);
  switch (step.kind) {
    case 'call':
      return step.parts;
    case 'condition':
      if (variables === null) return [step.whenTrue, step.whenFalse].flatMap(within);
      return within(variables[step.variable] === true ? step.whenTrue : step.whenFalse);
    case 'defer':
      return [step.primary, ...step.deferred.map((part) => part.step)].flatMap(within);
    default:
      return step.steps.flatMap(within);
  }
}

/**
 * Of branches that ask about the same objects, those that can tell whose they are go first: nobody else is asked
 * before that is known.
 */
function inParallel(steps: readonly Arranged[], how: Arrangement): Arranged {
  const branches = steps.flatMap((step) => (step.kind === 'parallel' ? step.steps : [step])).map(beginning);
  const told = new Set(branches.flatMap(({ first }) => objectsTold(first)));
  const [waiting, others] = [true, false].map((waits) =>
    branches.filter(({ first }) => objectsUntold(first, how).some((one) => told.has(one)) === waits),
  );
  if (waiting === undefined || others === undefined || waiting.length === 0) return merged(branches, how);
  const [telling, free] = [true, false].map((tells) =>
    others.filter(({ first }) => objectsTold(first).length > 0 === tells),
  );
  const inTurn = inSequence(merged(telling ?? [], how), [merged(waiting, how)]);
  return free === undefined || free.length === 0 ? inTurn : { kind: 'parallel', steps: [merged(free, how), inTurn] };
}

/** Entities, by place and type, of which a call's answer says whose they are. */
function objectsTold(step: Arranged): readonly string[] {
  if (step.kind !== 'call') return [];
  return step.parts.flatMap(({ path, sightings }) =>
    sightings.flatMap((one) => (one.path.length === 0 && one.hidden !== null ? [[...path, one.type].join(' ')] : [])),
  );
}

/** Entities of which a call neither says whose they are nor is told. */
function objectsUntold(step: Arranged, { subjectField }: Arrangement): readonly string[] {
  if (step.kind !== 'call') return [];
  return step.parts.flatMap(({ path, fetch, sightings }) =>
    sightings.flatMap(({ path: below, type, hidden }) => {
      const field = subjectField(type);
      const isUntold = below.length === 0 && hidden === null && field !== undefined;
      return isUntold && !isRequired(fetch.requires ?? [], type, field) ? [[...path, type].join(' ')] : [];
    }),
  );
}

/** Merges the calls with which branches begin; what followed one of them follows the merged call. */
function merged(branches: readonly Branch[], how: Arrangement): Arranged {
  const groups = Map.groupBy(branches, ({ first }) => mergeable(first, how));
  const alone = (groups.get(null) ?? []).map(({ first, rest }) => inSequence(first, rest));
  groups.delete(null);
  const together = [...groups.values()].map((group) => {
    const parts = group.flatMap(({ first }) => (first.kind === 'call' ? first.parts : []));
    const rests = group.flatMap(({ rest }) => (rest.length === 0 ? [] : [inSequence(nothing, rest)]));
    return inSequence({ kind: 'call', parts }, rests.length === 0 ? [] : [inParallel(rests, how)]);
  });
  const all = [...alone, ...together];
  return all.length === 1 && all[0] !== undefined ? all[0] : { kind: 'parallel', steps: all };
}

/** The agency that a call may be merged by; null when it goes alone. */
export function mergeable(step: Arranged, { mayMerge }: Arrangement): string | null {
  if (step.kind !== 'call') return null;
  const [agency] = step.parts.map(({ fetch }) => fetch.subgraph);
  const mayAll = step.parts.every(({ fetch }) => isPlainQuery(fetch));
  return agency !== undefined && mayAll && mayMerge(agency) ? agency : null;
}

/** What depends on a context is asked once for each, and never together with anything else. */
function isPlainQuery({ requires, operationKind, context }: FetchNode): boolean {
  return requires !== null && operationKind === 'query' && context === undefined;
}

/** A step, and what follows it. */
interface Branch {
  readonly first: Arranged;
  readonly rest: readonly Arranged[];
}

function beginning(step: Arranged): Branch {
  if (step.kind !== 'sequence') return { first: step, rest: [] };
  const [first = nothing, ...rest] = step.steps.flatMap((inner) => (inner.kind === 'sequence' ? inner.steps : [inner]));
  return { first, rest };
}

function inSequence(first: Arranged, rest: readonly Arranged[]): Arranged {
  const steps = first === nothing ? rest : [first, ...rest];
  return steps.length === 1 && steps[0] !== undefined ? steps[0] : { kind: 'sequence', steps };
}
