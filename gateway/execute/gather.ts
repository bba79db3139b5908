import type { Right } from '../kernel/rights.ts';
import { leave } from './bring.ts';
import type { EntityKind, Represent } from './represent.ts';
import type { Run } from './run.ts';
import { Hole, type Cause, type Tree, type TreeValue } from './tree.ts';
import { meetTargets, type Route } from './walk.ts';
import type { Provides } from './provides.ts';

/** An entity to ask about, once, and the objects of the tree that are it. */
export interface Gathered {
  readonly text: string;
  readonly kind: EntityKind;
  readonly targets: Tree[];
  /** By which it is read; none where it is the caller's own or nobody's. */
  rights: readonly Right[];
  /** It is about somebody, and only the agency that is asked knows about whom. */
  isUnproven: boolean;
  /** The gate has closed it: it is not asked for. */
  isClosed: boolean;
  /** Fields of it that the gate has closed; null: none. */
  denied: { readonly coordinates: readonly string[]; readonly cause: Cause } | null;
  /** The place in the plan where it was found first. */
  readonly origin: Origin;
  /** It was found at other places of the plan too, where other fetches may follow. */
  isAcross: boolean;
  /** The object that stands for it at all its places of the origin looked at last; null: none does. */
  standIn: Tree | null;
  standsAt: Origin;
}

/** Where entities for one fetch stand, and how they are named to its agency. */
export interface Origin {
  readonly route: Route;
  readonly represent: Represent;
}

/**
 * Collects the entities for a fetch. What cannot be named because of a failure is left open, with its cause.
 *
 * @param unites objects that are one entity, and hold nothing but what names it, become one object of the tree.
 */
export function gather(run: Run, origins: readonly Origin[], provides: Provides, unites: boolean): readonly Gathered[] {
  const found = new Map<string, Gathered>();
  const alike = new Map<EntityKind, Alike>();

  function meet(target: Tree, origin: Origin, isFixed: boolean): Tree {
    const kind = origin.represent.kindOf(target);
    if (kind === null) return target;
    const isBare = unites && holdsOnly(target, kind);
    const known = findAlike(alike.get(kind), kind, target);
    if (known !== undefined) return addTarget(run, known, target, origin, isBare, isFixed);
    const text = origin.represent.write(target, kind);
    if (text instanceof Hole) leave(run, [target], provides.selections, text.causes);
    if (typeof text !== 'string') return target;
    const same = found.get(text);
    if (same !== undefined) return addTarget(run, same, target, origin, isBare, isFixed);
    const entity: Gathered = {
      text,
      kind,
      targets: [target],
      rights: [],
      isUnproven: false,
      isClosed: false,
      denied: null,
      origin,
      isAcross: false,
      standIn: isBare ? target : null,
      standsAt: origin,
    };
    found.set(text, entity);
    remember(alike, kind, target, entity);
    return target;
  }

  for (const origin of origins) meetTargets(run, origin.route, (target, isFixed) => meet(target, origin, isFixed));
  return [...found.values()];
}

/** Another object that is the same entity: gives back what is to stand in its place. */
function addTarget(run: Run, known: Gathered, target: Tree, origin: Origin, isBare: boolean, isFixed: boolean): Tree {
  const standIn = known.standsAt === origin ? known.standIn : null;
  if (isBare && !isFixed && standIn !== null) {
    run.shared.add(standIn);
    return standIn;
  }
  known.targets.push(target);
  known.isAcross ||= known.origin !== origin;
  if (isBare && standIn === null) {
    known.standIn = target;
    known.standsAt = origin;
  }
  return target;
}

/** Whether an object has nothing yet but its type and what names it. */
function holdsOnly(target: Tree, { inputs }: EntityKind): boolean {
  let others = -inputs.length;
  for (const name in target) if (name !== '__typename') others += 1;
  return others <= 0;
}

/**
 * Entities by the values of their inputs, one level for each: most objects are like one that was met before, and
 * need no text to be found so.
 */
type Alike = Map<unknown, Alike | Gathered>;

function findAlike(alike: Alike | undefined, { inputs }: EntityKind, target: Tree): Gathered | undefined {
  let at: Alike | Gathered | undefined = alike;
  for (const name of inputs) at = (at as Alike | undefined)?.get(target[name]);
  return inputs.length === 0 ? undefined : (at as Gathered | undefined);
}

function remember(alike: Map<EntityKind, Alike>, kind: EntityKind, target: Tree, entity: Gathered): void {
  let at = alike.get(kind) ?? new Map<unknown, Alike | Gathered>();
  alike.set(kind, at);
  for (const [index, name] of kind.inputs.entries()) {
    const value = target[name];
    if (index === kind.inputs.length - 1) at.set(value, entity);
    else {
      const next = (at.get(value) ?? new Map<unknown, Alike | Gathered>()) as Alike;
      at.set(value, next);
      at = next;
    }
  }
}

/** What says whom an entity is about, as far as that has come; undefined: nothing has. */
export function subjectOf({ kind: { subjects }, targets }: Gathered): TreeValue | undefined {
  for (const name of subjects ?? []) {
    for (const target of targets) {
      const value = target[name];
      if (value !== undefined && value !== null && !(value instanceof Hole)) return value;
    }
  }
  return undefined;
}
