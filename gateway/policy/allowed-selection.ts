import {
  isNonNullType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { narrow, returnedObjects, type Operation } from '../operation/operation.ts';
import { always, beyond, both, either, isAlways, isNever, never, textOf, type Need } from './need.ts';

type Objects = readonly GraphQLObjectType[];

/** What is left of a selection when the denied fields are taken out. */
interface AllowedSelection {
  readonly selections: readonly SelectionNode[];
  /** What has to be granted for some field other than `__typename` to be asked for. */
  readonly asks: Need;
  /** Something is left for every object, whatever the variables are. */
  readonly isFirm: boolean;
  /** Coordinates that were taken out, here and below. */
  readonly denied: ReadonlySet<string>;
  /** Names of the object types of which some field is selected. */
  readonly named: ReadonlySet<string>;
}

/** Takes denied fields out of selections of one operation, and collects the fragments that the rest needs. */
export interface SelectionFilter {
  filter(selectionSet: SelectionSetNode, possible: Objects): AllowedSelection;
  /** The coordinates taken out below a field of these object types, if nothing but such is selected there. */
  deniedBelow(node: FieldNode, parents: Objects): ReadonlySet<string>;
  /** What `filter` has spread so far. */
  readonly fragments: readonly FragmentDefinitionNode[];
}

/** What is decided of fields before, and what only when it is known who asks. */
export interface FieldNeeds {
  /** What has to be granted for a field, by its coordinate. */
  needOf(coordinate: string): Need;
  /** The variable that is true when this is granted and these conditions of the client's hold. */
  variableOf(need: Need, conditions: readonly DirectiveNode[]): string;
}

const none: ReadonlySet<string> = new Set();
const nothing: AllowedSelection = { selections: [], asks: never, isFirm: false, denied: none, named: none };
const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };

/**
 * Makes the filter for one operation, and one set of denied coordinates or all of them.
 *
 * A field of an abstract type is asked for under `... on T` for the types that may give it, when others may not.
 * An object of which only denied fields are selected is not asked for at all, its `__typename` included; where it
 * may not be null, its `__typename` is, since its absence would take away what else is asked of the object around it.
 * Selections that a constant `@skip` or `@include` leaves out are dropped: nothing could be planned for them.
 * Where it depends on variables, types or `@defer` whether anything of an object is selected, `__typename` is asked for
 * beside it: the planner would take the whole object for unasked, and its null would have no reason. So it is where a
 * field may be denied to objects of some types: which of them they are decides whether that is to be told.
 * What only some callers may have stands under `@include`, and its variable says whether this one may.
 * Introspection is left out: it is answered without any agency.
 */
export function createSelectionFilter(
  { schema, fragments: known }: Pick<Operation, 'schema' | 'fragments'>,
  { needOf, variableOf }: FieldNeeds,
): SelectionFilter {
  const fragments: FragmentDefinitionNode[] = [];
  const filtered = new Map<string, AllowedSelection>();
  const judged = new Map<FieldNode, Map<string, ReadonlySet<string>>>();

  /** @param granted what is, for the selection to count */
  function filter({ selections }: SelectionSetNode, possible: Objects, granted = always): AllowedSelection {
    return together(selections.filter(mayCount).map((selection) => filterSelection(selection, possible, granted)));
  }

  function filterSelection(selection: SelectionNode, possible: Objects, granted: Need): AllowedSelection {
    const part = filterOne(selection, possible, granted);
    return part.isFirm && isConditional(selection) ? { ...part, isFirm: false } : part;
  }

  function filterOne(selection: SelectionNode, possible: Objects, granted: Need): AllowedSelection {
    if (selection.kind === Kind.FIELD) return filterField(selection, possible, granted);
    if (selection.kind === Kind.INLINE_FRAGMENT) return filterInline(selection, possible, granted);
    const fragment = known.get(selection.name.value);
    if (fragment === undefined) return nothing;
    const within = narrow(schema, possible, fragment.typeCondition.name.value);
    const inside = filterFragment(fragment, within);
    const spreads = inside.selections.map((spread) => ({ ...selection, ...spread }));
    return { ...inside, selections: spreads, isFirm: inside.isFirm && within.length === possible.length };
  }

  function filterInline(node: InlineFragmentNode, possible: Objects, granted: Need): AllowedSelection {
    const within = narrow(schema, possible, node.typeCondition?.name.value);
    const inside = filter(node.selectionSet, within, granted);
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

  function filterField(node: FieldNode, possible: Objects, granted: Need): AllowedSelection {
    const fieldName = node.name.value;
    if (fieldName === '__typename') return { ...nothing, selections: [node], isFirm: true };
    const parents = possible.filter((type) => fieldName in type.getFields());
    const needs = parents.map((type) => needOf(`${type.name}.${fieldName}`));
    const allowed = parents.filter((_, index) => !isNever(needs[index]!));
    const denied = new Set(parents.filter((type) => !allowed.includes(type)).map(({ name }) => `${name}.${fieldName}`));
    const alike = Map.groupBy(allowed, (type) => textOf(needs[parents.indexOf(type)]!));
    const parts = Array.from(alike.values(), (types): AllowedSelection => {
      const need = needs[parents.indexOf(types[0]!)]!;
      return filterAlike(node, types, { need, granted, isWhole: types.length === parents.length });
    });
    const all = together([{ ...nothing, denied, named: namesIn(parents) }, ...parts]);
    return { ...all, isFirm: all.isFirm && allowed.length === possible.length && alike.size === 1 };
  }

  /** The field on types that ask the same of the caller. */
  function filterAlike(node: FieldNode, types: Objects, { need, granted, isWhole }: Asked): AllowedSelection {
    const stand = (asks: Need, selectionSet = node.selectionSet) => {
      const one = { ...node, ...(selectionSet === undefined ? {} : { selectionSet }) };
      return onTypes(under(beyond(asks, granted), one), isWhole ? null : types);
    };
    if (node.selectionSet === undefined) {
      return { ...nothing, selections: stand(need), asks: need, isFirm: isAlways(beyond(need, granted)) };
    }
    const objects = returnedObjects(schema, types, node.name.value);
    const below = filter(node.selectionSet, objects, both(granted, need));
    const asks = isPointlessUnasked(below, objects) ? both(need, below.asks) : need;
    const stands = mustStand(schema, types, node.name.value) ? need : asks;
    const isFirm = isAlways(beyond(stands, granted));
    const isWanted = below.isFirm && !isNever(asks) && (below.denied.size === 0 || objects.length === 1);
    const rest = selectionSetOf(isWanted ? below.selections : [...below.selections, typename]);
    const selections = isNever(stands) ? [] : stand(stands, rest);
    return { ...nothing, selections, asks, isFirm, denied: below.denied };
  }

  /**
   * The field where this is granted. The condition is the field's own, and the only one: of those around a field the
   * planner loses some where it has to fetch inputs for it.
   */
  function under(need: Need, field: FieldNode): FieldNode {
    if (isAlways(need)) return field;
    const [own, others] = [true, false].map((is) => (field.directives ?? []).filter((one) => isCondition(one) === is));
    return { ...field, directives: [...others!, includeIf(variableOf(need, own!))] };
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
    return isNever(below.asks) && isPointlessUnasked(below, objects) ? below.denied : none;
  }

  return { filter, deniedBelow, fragments };
}

/** A field of some types. */
interface Asked {
  readonly need: Need;
  readonly granted: Need;
  /** No other type may have the field. */
  readonly isWhole: boolean;
}

function together(parts: readonly AllowedSelection[]): AllowedSelection {
  return {
    selections: parts.flatMap((part) => part.selections),
    asks: parts.map((part) => part.asks).reduce(either, never),
    isFirm: parts.some((part) => part.isFirm),
    denied: union(parts.map((part) => part.denied)),
    named: union(parts.map((part) => part.named)),
  };
}

/** Whether an object is for nothing when no field of it is asked for: some were selected, whatever its type may be. */
function isPointlessUnasked({ named }: AllowedSelection, objects: Objects): boolean {
  return objects.length > 0 && objects.every(({ name }) => named.has(name));
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
  return directives.some((directive) => isCondition(directive) || directive.name.value === 'defer');
}

function isCondition({ name: { value } }: DirectiveNode): boolean {
  return value === 'skip' || value === 'include';
}

/** @param types null: whatever type an object has */
function onTypes(selection: FieldNode, types: Objects | null): SelectionNode[] {
  if (types === null) return [selection];
  return types.map(({ name }) => ({
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    selectionSet: selectionSetOf([selection]),
  }));
}

function includeIf(variable: string): DirectiveNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  const value = { kind: Kind.VARIABLE, name: name(variable) } as const;
  return {
    kind: Kind.DIRECTIVE,
    name: name('include'),
    arguments: [{ kind: Kind.ARGUMENT, name: name('if'), value }],
  };
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
