import {
  Kind,
  parse,
  print,
  stripIgnoredCharacters,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql';
import type { FetchNode, Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';

/** Names of plain leaf fields of an object type that its objects are asked for besides what the client wants. */
export type HiddenFields = (type: string, agency: string) => readonly string[];

/** The name under which a hidden field is asked for; clients may not use it (`refuseReservedNames`). */
export function hiddenName(field: string): string {
  return `__hidden_${field}`;
}

/** Objects of one type in an answer. */
export interface Sighting {
  /** The keys that lead to them, lists left out; for an entity none. */
  readonly path: readonly string[];
  readonly type: string;
  readonly hidden: readonly string[];
  /** The fields asked of them, as coordinates. */
  readonly coordinates: readonly string[];
}

/** A fetch that asks for hidden fields too, and where in its answer these stand. */
export interface Amended {
  readonly fetch: FetchNode;
  readonly sightings: readonly Sighting[];
}

/** Adds hidden fields to a fetch, wherever its answer may have an object of a type that has some. */
export function withHiddenFields(fetch: FetchNode, types: TypeTable, fieldsOf: HiddenFields): Amended {
  const document = parse(fetch.document, { noLocation: true });
  const sightings = sightingsIn(fetch, document, types, (type) => fieldsOf(type, fetch.subgraph));
  if (sightings.length === 0) return { fetch, sightings };
  const provides = sightings.reduce<readonly Selection[]>(
    (selections, sighting) => providing(selections, sighting.path, sighting),
    fetch.provides,
  );
  const above = fetch.requires === null ? [] : ['_entities'];
  const places = Map.groupBy(sightings, ({ path }) => [...above, ...path].join(' '));
  return { sightings, fetch: { ...fetch, provides, document: asking(document, places) } };
}

function sightingsIn(
  { requires, operationKind }: FetchNode,
  document: DocumentNode,
  types: TypeTable,
  hiddenOf: (type: string) => readonly string[],
): readonly Sighting[] {
  const fragments = fragmentsOf(document);
  const found = new Map<string, Sighting & { coordinates: string[] }>();

  function meet(path: readonly string[], type: string, field: string | null): void {
    const hidden = hiddenOf(type);
    if (hidden.length === 0) return;
    const key = [...path, type].join(' ');
    const known = found.get(key) ?? { path, type, hidden, coordinates: [] };
    found.set(key, known);
    const coordinate = `${type}.${field}`;
    if (field !== null && !known.coordinates.includes(coordinate)) known.coordinates.push(coordinate);
  }

  function walk({ selections }: SelectionSetNode, path: readonly string[], type: string | null): void {
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) walkField(selection, path, type);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment !== undefined) walk(fragment.selectionSet, path, fragment.typeCondition?.name.value ?? type);
      }
    }
  }

  function walkField({ name, alias, selectionSet }: FieldNode, path: readonly string[], type: string | null): void {
    const field = name.value;
    for (const possible of type === null ? [] : types.possibleTypes(type))
      meet(path, possible, field === '__typename' ? null : field);
    if (selectionSet === undefined) return;
    const below = type === null ? undefined : types.field(type, field)?.type;
    const next = field === '_entities' && requires !== null ? path : [...path, alias?.value ?? field];
    walk(selectionSet, next, below === undefined ? null : namedType(below));
  }

  const root = requires === null ? (operationKind === 'query' ? 'Query' : 'Mutation') : null;
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION) walk(node.selectionSet, [], root);
  return [...found.values()];
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

/** The selections at a path, with the hidden fields of one type beside them. */
function providing(
  selections: readonly Selection[],
  path: readonly string[],
  sighting: Sighting,
): readonly Selection[] {
  const [name, ...rest] = path;
  if (name === undefined) return [...selections, hiddenSelection(sighting)];
  return selections.map((selection): Selection => {
    if (selection.kind === 'fragment')
      return { ...selection, selections: providing(selection.selections, path, sighting) };
    if (selection.from !== name || selection.selections === null) return selection;
    return { ...selection, selections: providing(selection.selections, rest, sighting) };
  });
}

function hiddenSelection({ type, hidden }: Sighting): Selection {
  const selections = hidden.map((field): Selection => ({
    kind: 'field',
    from: hiddenName(field),
    name: hiddenName(field),
    conditions: [],
    selections: null,
  }));
  return { kind: 'fragment', on: type, conditions: [], selections };
}

/** The document with the hidden fields in the selections of the fields at these places. */
function asking(document: DocumentNode, places: ReadonlyMap<string, readonly Sighting[]>): string {
  const inlined = withoutSpreads(document);
  const path: string[] = [];
  const amended = visit(inlined, {
    Field: {
      enter({ alias, name }) {
        path.push(alias?.value ?? name.value);
      },
      leave(node) {
        const sightings = places.get(path.join(' '));
        path.pop();
        if (sightings === undefined || node.selectionSet === undefined) return undefined;
        const selections = [...node.selectionSet.selections, ...sightings.map(hiddenFragment)];
        return { ...node, selectionSet: { kind: Kind.SELECTION_SET, selections } };
      },
    },
  });
  return stripIgnoredCharacters(print(amended));
}

/** A fragment spread at two places may have to ask for different things at each. */
function withoutSpreads(document: DocumentNode): DocumentNode {
  const fragments = fragmentsOf(document);
  const inline = <Node extends ASTNode>(node: Node): Node =>
    visit(node, {
      FragmentSpread({ name, directives }): InlineFragmentNode | undefined {
        const fragment = fragments.get(name.value);
        if (fragment === undefined) return undefined;
        const { typeCondition, selectionSet } = inline(fragment);
        return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet, ...(directives && { directives }) };
      },
    });
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  return { kind: Kind.DOCUMENT, definitions: operations.map(inline) };
}

function hiddenFragment({ type, hidden }: Sighting): InlineFragmentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: hidden.map((field) => ({ kind: Kind.FIELD, alias: name(hiddenName(field)), name: name(field) })),
    },
  };
}
