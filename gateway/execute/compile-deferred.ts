import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  Kind,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import type { Operation, Variables } from '../operation/operation.ts';
import type { InnerNames } from '../supergraph/supergraph.ts';
import {
  createSelect,
  deferredLabel,
  type AnswerField,
  type CollectFields,
  type DeferredFragment,
  type Holders,
  type RuntimeType,
} from './collect-fields.ts';
import { reportUntold, type CompleteObject } from './completion.ts';
import type { NeedsObjectType } from './needs-object-type.ts';
import { runtimeTypeOf } from './runtime-type.ts';
import { isTree, type Tree, type TreeValue } from './tree.ts';

/** A deferred fragment, for objects of one type. */
export interface DeferredPart {
  /** As the operation has it. */
  readonly label: string;
  /** As the client wrote it. */
  readonly clientLabel: string | null;
  /** @param depth the index of the object's own fields in a path */
  readonly completeAt: (depth: number) => CompleteObject;
  readonly fields: readonly AnswerField[];
  /** The same fragment, for objects of another type. */
  readonly ofType: (type: RuntimeType) => DeferredPart;
  /** The fragments within it that are put off further. */
  readonly spots: Spots;
}

/** One object of the answer that has something put off. */
export interface Spot {
  readonly part: DeferredPart;
  readonly type: RuntimeType;
  readonly tree: Tree;
  readonly path: readonly (string | number)[];
  /** What the parts before brought of the object. */
  readonly given: readonly unknown[];
}

/** Where objects stand that a part of the answer leaves something of to a later one. */
type Spots = (type: RuntimeType) => Stop;

interface Stop {
  readonly parts: readonly DeferredPart[];
  readonly below: readonly Way[];
}

/** A field that leads to more of them. */
interface Way {
  readonly responseName: string;
  readonly innerName: string;
  readonly type: GraphQLCompositeType;
  readonly spots: Spots;
}

export interface Deferred {
  /** What the first part of the answer leaves to later ones. */
  afterRoot(tree: Tree, given: unknown): readonly Spot[];
  /** An object as it is known when what was put off has come: only that may have told its type. */
  arrived(spot: Spot): Spot;
  /** What a deferred part leaves to later ones, once it is there itself. */
  afterPart(spot: Spot, given: unknown): readonly Spot[];
}

interface Compile {
  readonly collectFields: CollectFields;
  readonly needsObjectType: NeedsObjectType;
  readonly compileObject: (fields: readonly AnswerField[], type: RuntimeType, depth: number) => CompleteObject;
}

/**
 * Compiles what an operation puts off: how each deferred fragment is completed, and where in a part that has come the
 * fragments stand which are to follow it. All but the walk over the answer is found out once for many requests.
 */
export function compileDeferred(
  operation: Operation,
  innerNames: InnerNames,
  conditions: Variables,
  { collectFields, needsObjectType, compileObject }: Compile,
): Deferred {
  const { schema, definition, deferred: labels } = operation;
  const select = createSelect(operation, conditions);
  const nesting = readNesting(definition.selectionSet);

  /** @param label of the fragment that the objects' fields belong to; null for the first part of the answer */
  function spotsIn(nodes: Holders, label: string | null, open: ReadonlySet<string>): Spots {
    const known = new Map<RuntimeType, Stop>();
    return (type) => {
      const found = known.get(type) ?? stopAt(nodes, type, label, open);
      known.set(type, found);
      return found;
    };
  }

  function stopAt(nodes: Holders, type: RuntimeType, label: string | null, open: ReadonlySet<string>): Stop {
    const { fields, deferred } = select(nodes, type, open);
    const own = deferred.filter((fragment) => nesting.parents.get(fragment.label) === label);
    return {
      parts: own.map((fragment) => partOf(fragment, nodes, type, open)),
      below: [...fields].flatMap(([responseName, selected]) => wayTo(responseName, selected, type, label, open)),
    };
  }

  function partOf(
    fragment: DeferredFragment,
    nodes: Holders,
    type: RuntimeType,
    before: ReadonlySet<string>,
  ): DeferredPart {
    const { label, node } = fragment;
    const open = new Set([...before, label]);
    const fields = collectFields([node], type, { nodes, open });
    const known = new Map<number, CompleteObject>();
    const others = new Map<RuntimeType, DeferredPart>();
    const complete = (depth: number): CompleteObject => {
      if (!needsObjectType([node], type)) return compileObject(fields, type, depth);
      return (run, tree) => reportUntold(run, tree, { depth: depth - 1, key: null });
    };
    return {
      label,
      clientLabel: labels?.get(label) ?? null,
      completeAt(depth) {
        const found = known.get(depth) ?? complete(depth);
        known.set(depth, found);
        return found;
      },
      fields,
      ofType(other) {
        const found = others.get(other) ?? partOf(fragment, nodes, other, before);
        others.set(other, found);
        return found;
      },
      spots: spotsIn(nodes, label, open),
    };
  }

  function wayTo(
    responseName: string,
    nodes: readonly FieldNode[],
    type: RuntimeType,
    label: string | null,
    open: ReadonlySet<string>,
  ): readonly Way[] {
    const [first] = nodes;
    const named = first && type.getFields()[first.name.value]?.type;
    const below = named && getNamedType(named);
    if (first === undefined || !isCompositeType(below) || !nodes.some((node) => nesting.leadsOn(node, label)))
      return [];
    return [{ responseName, innerName: innerNames.of(first), type: below, spots: spotsIn(nodes, label, open) }];
  }

  const root = schema.getRootType(definition.operation);
  const rootSpots = spotsIn([definition], null, new Set());
  return {
    afterRoot: (tree, given) =>
      root ? spotsBelow(schema, rootSpots, { type: root, tree, path: [], given: [given] }) : [],
    arrived(spot) {
      const { part, tree } = spot;
      const type = isInterfaceType(spot.type) ? runtimeTypeOf(schema, spot.type, tree['__typename']) : spot.type;
      return type === null || type === spot.type ? spot : { ...spot, type, part: part.ofType(type) };
    },
    afterPart: ({ part, type, tree, path, given: before }, given) =>
      spotsBelow(schema, part.spots, { type, tree, path, given: [given, ...before] }),
  };
}

interface Nesting {
  /** The label of the fragment around a deferred one; null for one of the first part of the answer. */
  readonly parents: ReadonlyMap<string, string | null>;
  /** Whether below a field something stands that this fragment, or the first part, leaves to later ones. */
  readonly leadsOn: (node: FieldNode, label: string | null) => boolean;
}

function readNesting(root: SelectionSetNode): Nesting {
  const parents = new Map<string, string | null>();
  const below = new Map<FieldNode, ReadonlySet<string | null>>();

  /** Gives the fragments that leave something to later ones in here. */
  function read({ selections }: SelectionSetNode, parent: string | null): ReadonlySet<string | null> {
    const found = new Set<string | null>();
    for (const selection of selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD || selection.selectionSet === undefined) continue;
      const label = selection.kind === Kind.FIELD ? null : deferredLabel(selection);
      if (label !== null) {
        parents.set(label, parent);
        found.add(parent);
      }
      const inside = read(selection.selectionSet, label ?? parent);
      if (selection.kind === Kind.FIELD) below.set(selection, inside);
      for (const each of inside) found.add(each);
    }
    return found;
  }

  read(root, null);
  return { parents, leadsOn: (node, label) => below.get(node)?.has(label) === true };
}

type Place = Omit<Spot, 'part'>;

function spotsBelow(schema: GraphQLSchema, spots: Spots, start: Place): readonly Spot[] {
  const found: Spot[] = [];

  function visit(place: Place, at: Spots): void {
    const { parts, below } = at(place.type);
    for (const part of parts) found.push({ ...place, part });
    for (const way of below) {
      const given = place.given.map((part) => valueAt(part, way.responseName));
      follow(way, given, place.tree[way.innerName], [...place.path, way.responseName]);
    }
  }

  function follow(
    way: Way,
    given: readonly unknown[],
    value: TreeValue | undefined,
    path: readonly (string | number)[],
  ): void {
    const [here] = given;
    if (here === null || here === undefined) return; // what has become null has nothing that could follow
    if (Array.isArray(value)) {
      for (const [index, element] of value.entries())
        follow(
          way,
          given.map((part) => valueAt(part, index)),
          element,
          [...path, index],
        );
      return;
    }
    const type = isTree(value) ? runtimeTypeOf(schema, way.type, value['__typename']) : null;
    if (isTree(value) && type !== null) visit({ type, tree: value, path, given }, way.spots);
  }

  visit(start, spots);
  return found;
}

function valueAt(part: unknown, key: string | number): unknown {
  return typeof part === 'object' && part !== null ? (part as Record<string | number, unknown>)[key] : undefined;
}
