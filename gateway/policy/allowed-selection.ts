import {
  isNonNullType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { narrow, returnedObjects, type Operation } from '../operation/operation.ts';

type Objects = readonly GraphQLObjectType[];

/** What is left of a selection when the denied fields are taken out. */
interface AllowedSelection {
  readonly selections: readonly SelectionNode[];
  /** Some field other than `__typename` is left. */
  readonly asks: boolean;
  /** Something is left for every object, whatever the variables are. */
  readonly isFirm: boolean;
  /** Coordinates that were taken out, here and below. */
  readonly denied: ReadonlySet<string>;
  /** Names of the object types that lost a field of this selection. */
  readonly poorer: ReadonlySet<string>;
}

/** Takes denied fields out of selections of one operation, and collects the fragments that the rest needs. */
export interface SelectionFilter {
  filter(selectionSet: SelectionSetNode, possible: Objects): AllowedSelection;
  /** The coordinates taken out below a field of these object types, if nothing but such is selected there. */
  deniedBelow(node: FieldNode, parents: Objects): ReadonlySet<string>;
  /** What `filter` has spread so far. */
  readonly fragments: readonly FragmentDefinitionNode[];
}

const none: ReadonlySet<string> = new Set();
const nothing: AllowedSelection = { selections: [], asks: false, isFirm: false, denied: none, poorer: none };
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Makes the filter for one operation and one set of denied coordinates.
 *
 * A field of an abstract type is asked for under `... on T` for the types that may give it, when others may not.
 * An object of which only denied fields are selected is not asked for at all, its `__typename` included; where it
 * may not be null, its `__typename` is, since its absence would take away what else is asked of the object around it.
 * Selections that a constant `@skip` or `@include` leaves out are dropped: nothing could be planned for them.
 * Where it depends on variables, types or `@defer` whether anything of an object is selected, `__typename` is asked for
 * beside it: the planner would take the whole object for unasked, and its null would have no reason.
 * Introspection is left out: it is answered without any agency.
 */
export function createSelectionFilter(
  { schema, fragments: known }: Operation,
  denied: ReadonlySet<string>,
): SelectionFilter {
  const fragments: FragmentDefinitionNode[] = [];
  const filtered = new Map<string, AllowedSelection>();
  const judged = new Map<FieldNode, Map<string, ReadonlySet<string>>>();

  function filter({ selections }: SelectionSetNode, possible: Objects): AllowedSelection {
    const parts = selections.filter(mayCount).map((selection) => filterSelection(selection, possible));
    return {
      selections: parts.flatMap((part) => part.selections),
      asks: parts.some((part) => part.asks),
      isFirm: parts.some((part) => part.isFirm),
      denied: union(parts.map((part) => part.denied)),
      poorer: union(parts.map((part) => part.poorer)),
    };
  }

  function filterSelection(selection: SelectionNode, possible: Objects): AllowedSelection {
    const part = filterOne(selection, possible);
    return part.isFirm && isConditional(selection) ? { ...part, isFirm: false } : part;
  }

  function filterOne(selection: SelectionNode, possible: Objects): AllowedSelection {
    if (selection.kind === Kind.FIELD) return filterField(selection, possible);
    if (selection.kind === Kind.INLINE_FRAGMENT) return filterInline(selection, possible);
    const fragment = known.get(selection.name.value);
    if (fragment === undefined) return nothing;
    const within = narrow(schema, possible, fragment.typeCondition.name.value);
    const inside = filterFragment(fragment, within);
    const spreads = inside.selections.map((spread) => ({ ...selection, ...spread }));
    return { ...inside, selections: spreads, isFirm: inside.isFirm && within.length === possible.length };
  }

  function filterInline(node: InlineFragmentNode, possible: Objects): AllowedSelection {
    const within = narrow(schema, possible, node.typeCondition?.name.value);
    const inside = filter(node.selectionSet, within);
    const isFirm = inside.isFirm && within.length === possible.length;
    if (inside.selections.length === 0) return { ...inside, isFirm };
    return { ...inside, isFirm, selections: [{ ...node, selectionSet: selectionSetOf(inside.selections) }] };
  }

  /** Filters a fragment once for each set of object types; what is left stands under a name of its own. */
  function filterFragment(fragment: FragmentDefinitionNode, possible: Objects): AllowedSelection {
    const key = `${fragment.name.value} ${namesOf(possible)}`;
    const done = filtered.get(key);
    if (done !== undefined) return done;
    const name = { kind: Kind.NAME, value: `${fragment.name.value}_${filtered.size}` } as const;
    filtered.set(key, nothing); // validation refuses cycles; this only guards against walking one for ever
    const inside = filter(fragment.selectionSet, possible);
    const isEmpty = inside.selections.length === 0;
    const spread = { ...inside, selections: isEmpty ? [] : [{ kind: Kind.FRAGMENT_SPREAD, name } as const] };
    if (!isEmpty) fragments.push({ ...fragment, name, selectionSet: selectionSetOf(inside.selections) });
    filtered.set(key, spread);
    return spread;
  }

  function filterField(node: FieldNode, possible: Objects): AllowedSelection {
    const fieldName = node.name.value;
    if (fieldName === '__typename') return { ...nothing, selections: [node], isFirm: true };
    const parents = possible.filter((type) => fieldName in type.getFields());
    const allowed = parents.filter((type) => !denied.has(`${type.name}.${fieldName}`));
    const poorer = namesIn(parents.filter((type) => !allowed.includes(type)));
    const here = new Set([...poorer].map((name) => `${name}.${fieldName}`));
    if (allowed.length === 0) return { ...nothing, denied: here, poorer };
    const isFirm = allowed.length === possible.length;
    if (node.selectionSet === undefined) {
      return { selections: split(node, allowed, parents), asks: true, isFirm, denied: here, poorer };
    }
    const objects = returnedObjects(schema, allowed, fieldName);
    const below = filter(node.selectionSet, objects);
    const lost = union([here, below.denied]);
    if (isPointless(below, objects)) {
      const rest = selectionSetOf([...below.selections, typename]);
      const stands = mustStand(schema, allowed, fieldName);
      const selections = stands ? split({ ...node, selectionSet: rest }, allowed, parents) : [];
      return { ...nothing, selections, isFirm: stands && isFirm, denied: lost, poorer: namesIn(parents) };
    }
    const rest = below.isFirm ? below.selections : [...below.selections, typename];
    const kept = split({ ...node, selectionSet: selectionSetOf(rest) }, allowed, parents);
    return { selections: kept, asks: true, isFirm, denied: lost, poorer };
  }

  function deniedBelow(node: FieldNode, parents: Objects): ReadonlySet<string> {
    const byParents = judged.get(node) ?? new Map<string, ReadonlySet<string>>();
    judged.set(node, byParents);
    const key = namesOf(parents);
    const found = byParents.get(key) ?? judgeBelow(node, parents);
    byParents.set(key, found);
    return found;
  }

  function judgeBelow(node: FieldNode, parents: Objects): ReadonlySet<string> {
    if (node.selectionSet === undefined) return none;
    const objects = returnedObjects(schema, parents, node.name.value);
    const below = filter(node.selectionSet, objects);
    return isPointless(below, objects) ? below.denied : none;
  }

  return { filter, deniedBelow, fragments };
}

/** Whether an object, whatever its type turns out to be, would be asked for denied fields only. */
function isPointless({ asks, poorer }: AllowedSelection, objects: Objects): boolean {
  return !asks && objects.length > 0 && objects.every(({ name }) => poorer.has(name));
}

/**
 * Whether any of these types promises a value of the field, so that without one the whole object has to go.
 * A mutation does not count: what nobody may see of it is no reason to carry it out.
 */
export function mustStand(schema: GraphQLSchema, objects: Objects, fieldName: string): boolean {
  const mutation = schema.getMutationType();
  return objects.some((type) => type !== mutation && isNonNullType(type.getFields()[fieldName]?.type));
}

/** False for a selection that counts in no request: `@skip(if: true)`, `@include(if: false)`. */
function mayCount({ directives = [] }: SelectionNode): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const value = given.find((argument) => argument.name.value === 'if')?.value;
    if (value?.kind !== Kind.BOOLEAN) return true;
    return name.value === 'skip' ? !value.value : name.value === 'include' ? value.value : true;
  });
}

/** Counts in some requests only, or not in the first part of the answer. */
function isConditional({ directives = [] }: SelectionNode): boolean {
  return directives.some(({ name: { value } }) => value === 'skip' || value === 'include' || value === 'defer');
}

function split(node: FieldNode, allowed: Objects, parents: Objects): SelectionNode[] {
  if (allowed.length === parents.length) return [node];
  return allowed.map(({ name }) => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: selectionSetOf([node]),
  }));
}

function selectionSetOf(selections: readonly SelectionNode[]): SelectionSetNode {
  return { kind: Kind.SELECTION_SET, selections };
}

function namesIn(objects: Objects): ReadonlySet<string> {
  return new Set(objects.map(({ name }) => name));
}

function namesOf(objects: Objects): string {
  return objects.map(({ name }) => name).join(' ');
}

function union(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> {
  const filled = sets.filter((set) => set.size > 0);
  return filled.length < 2 ? (filled[0] ?? none) : new Set(filled.flatMap((set) => [...set]));
}
