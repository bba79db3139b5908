import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { untoldType } from './hidden-name.ts';
import { Hole, isTree, Opaque, type Tree, type TreeValue } from './tree.ts';

/**
 * Joins what has come into what is held, in place, and gives back the result.
 *
 * The order of arrival never shows: while agencies agree on the shape of what they share, joining is commutative,
 * associative and idempotent. A value wins over a hole, a hole over null (so that no null loses its reason), and
 * objects and lists are joined part by part. Where an object meets a hole, the hole's selections become holes of
 * the object.
 */
export function join(types: TypeTable, held: TreeValue | undefined, come: TreeValue): TreeValue {
  if (held === undefined) return come;
  const [rankHeld, rankCome] = [rank(held), rank(come)];
  if (held instanceof Hole || come instanceof Hole) return joinHole(types, held, come);
  if (rankHeld !== rankCome) return rankHeld > rankCome ? held : come;
  if (isTree(held) && isTree(come)) return joinTrees(types, held, come);
  if (Array.isArray(held) && Array.isArray(come)) return joinLists(types, held, come);
  return joinLeaves(held, come);
}

/** Joins one thing that has come into several objects. */
export function joinInto(types: TypeTable, targets: readonly Tree[], come: TreeValue): void {
  if (!isTree(come)) {
    for (const target of targets) join(types, target, come);
    return;
  }
  const names = Object.keys(come);
  for (const target of targets) {
    for (const name of names) joinField(types, target, name, come[name]!);
  }
}

function rank(value: TreeValue): number {
  if (value === null) return 0;
  if (value instanceof Hole) return 1;
  if (Array.isArray(value)) return 3;
  return isTree(value) ? 4 : 2;
}

function joinTrees(types: TypeTable, held: Tree, come: Tree): Tree {
  for (const name of Object.keys(come)) joinField(types, held, name, come[name]!);
  return held;
}

function joinField(types: TypeTable, tree: Tree, name: string, come: TreeValue): void {
  const held = tree[name];
  if (held === come) return;
  if (held === undefined) tree[name] = come;
  else if (name === '__typename') joinType(types, tree, held, come);
  else tree[name] = join(types, held, come);
}

/** A type that somebody has told stays, and why it is not told more exactly is kept beside it. */
function joinType(types: TypeTable, tree: Tree, held: TreeValue, come: TreeValue): void {
  if (held instanceof Hole || come instanceof Hole) {
    const [hole, type] = held instanceof Hole ? [held, come] : [come, held];
    tree['__typename'] = type;
    tree[untoldType] = join(types, tree[untoldType], hole);
  } else tree['__typename'] = narrower(types, held, come);
}

/** Lists of different lengths cannot both be right: the longer one stays. */
function joinLists(types: TypeTable, held: TreeValue[], come: TreeValue[]): TreeValue[] {
  if (held.length !== come.length) return held.length > come.length ? held : come;
  for (const [index, value] of come.entries()) held[index] = join(types, held[index], value);
  return held;
}

/** An agency that sees an entity as an interface object knows only the interface: the object type tells more. */
function narrower(types: TypeTable, held: TreeValue, come: TreeValue): TreeValue {
  if (typeof held !== 'string' || typeof come !== 'string') return held ?? come;
  if (types.isSubtype(held, come)) return come;
  return types.isSubtype(come, held) ? held : joinLeaves(held, come);
}

/** Agencies that share a field agree on its value; where they do not, the same one is always taken. */
function joinLeaves(held: TreeValue, come: TreeValue): TreeValue {
  if (held === come) return held;
  return text(held) <= text(come) ? held : come;
}

function text(value: TreeValue): string {
  return JSON.stringify(value instanceof Opaque ? value.value : value);
}

function joinHole(types: TypeTable, held: TreeValue, come: TreeValue): TreeValue {
  if (held instanceof Hole && come instanceof Hole) return united(held, come);
  if (held instanceof Hole) return come === null ? held : dig(types, come, held);
  return held === null ? come : dig(types, held, come as Hole);
}

function united(held: Hole, come: Hole): Hole {
  const more = come.reasons.filter(
    (reason) => !held.reasons.some((known) => known.cause === reason.cause && known.selections === reason.selections),
  );
  return more.length === 0 ? held : new Hole([...held.reasons, ...more]);
}

/** Leaves the hole's selections open in the objects that stand in its place. */
function dig(types: TypeTable, value: TreeValue, hole: Hole): TreeValue {
  if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) value[index] = join(types, element, hole);
  } else if (isTree(value)) {
    for (const { cause, selections } of hole.reasons) digFields(types, value, selections ?? [], cause);
  }
  return value;
}

function digFields(types: TypeTable, tree: Tree, selections: readonly Selection[], cause: Hole['reasons'][0]['cause']) {
  for (const selection of selections) {
    if (selection.kind === 'field') {
      joinField(types, tree, selection.name, new Hole([{ cause, selections: selection.selections }]));
    } else if (appliesTo(types, selection.on, tree['__typename'])) {
      digFields(types, tree, selection.selections, cause);
    }
  }
}

/** Whether a fragment on `condition` is about an object of this type; an object of unknown type may be anything. */
export function appliesTo(types: TypeTable, condition: string | null, typeName: unknown): boolean {
  return condition === null || typeof typeName !== 'string' || types.isSubtype(condition, typeName);
}
