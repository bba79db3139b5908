import {
  Kind,
  parse,
  visit,
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from '../operation/operation.ts';
import { conditionsOf, documentText, type Condition, type FetchNode, type Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { CoordinateWays } from './coordinate-ways.ts';
import { hiddenName } from './hidden-name.ts';

/** Which objects of answers are told of, and what they are asked for so that it can be told whose they are. */
export interface Watch {
  /** The field of an object type that says whom its objects are about; undefined: they are not watched. */
  subjectField(type: string): string | undefined;
  /** Whether an agency can tell that; else the object belongs to the watched one in which it stands. */
  canTell(type: string, agency: string): boolean;
  /** Whether a field only names its object between agencies. */
  isKey(coordinate: string): boolean;
  /** Whether fields of a type that is not watched count as fields of the watched object in which it stands. */
  isPart(type: string): boolean;
  /** Whether a root field, by its coordinate, leads to what is the caller's, or is itself to be told of. */
  isOfCaller(coordinate: string): boolean;
  /** Whether a coordinate is worth telling. */
  isTold(coordinate: string): boolean;
}

/** Objects of one type in an answer. */
export interface Sighting {
  /** The keys that lead to them, lists left out; for an entity none. */
  readonly path: readonly string[];
  readonly type: string;
  /** The field that says whom they are about, asked for besides; null: it is known otherwise, or not at all. */
  readonly hidden: string | null;
  /** Under which key. */
  readonly hiddenKey: string;
  /** The fields asked of them and of their parts with these variables, as coordinates. */
  readonly coordinatesIn: (variables: Variables) => readonly string[];
  readonly isOfCaller: boolean;
  /** Where in the object the answers to these stand, by coordinate: keys from the object down, lists left out. */
  readonly places: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Of the caller's own: the key under which it is asked for what names her; null: it is not. */
  readonly selfKey: string | null;
  /** They stand in no other watched object. */
  readonly isOutermost: boolean;
  /** Objects at this place have no other type. */
  readonly isSole: boolean;
  /** They are other people, or companies, themselves: what an agency has of them it gives by right only. */
  readonly isSomebody: boolean;
  /** Nothing is asked of them but what names them. */
  readonly isBare: boolean;
}

/** A fetch that asks for hidden fields too, and where in its answer watched objects stand. */
export interface Amended {
  readonly fetch: FetchNode;
  readonly sightings: readonly Sighting[];
}

/** Adds hidden fields to a fetch, wherever its answer may have an object of a type that has some. */
export function withHiddenFields(fetch: FetchNode, types: TypeTable, watch: Watch): Amended {
  const document = parse(fetch.document, { noLocation: true });
  const sightings = sightingsIn(fetch, document, types, watch);
  const asking = sightings.filter(({ hidden }) => hidden !== null);
  if (asking.length === 0) return { fetch, sightings };
  const provides = asking.reduce<readonly Selection[]>(
    (selections, sighting) => providing(selections, sighting.path, sighting),
    fetch.provides,
  );
  const above = fetch.requires === null ? [] : ['_entities'];
  const places = Map.groupBy(asking, ({ path }) => [...above, ...path].join(' '));
  return { sightings, fetch: { ...fetch, provides, document: documentAsking(document, places) } };
}

interface Found extends Omit<Sighting, 'coordinatesIn' | 'isBare' | 'isSomebody' | 'selfKey'> {
  readonly asked: CoordinateWays;
  readonly places: Map<string, (readonly string[])[]>;
  selfKey: string | null;
}

/** Where objects stand in the answer: those that hold them, and what is known of whose they are. */
interface Place {
  readonly path: readonly string[];
  readonly type: string | null;
  readonly holders: readonly Found[];
  readonly isOfCaller: boolean;
  /** Whether what the schema says to stand here is one object type, whatever fragments there are. */
  readonly isSole: boolean;
  /** What has to hold for it to be asked for. */
  readonly conditions: readonly Condition[];
}

function sightingsIn(
  { requires, operationKind, subgraph }: FetchNode,
  document: DocumentNode,
  types: TypeTable,
  watch: Watch,
): readonly Sighting[] {
  const fragments = fragmentsOf(document);
  const found = new Map<string, Found>();

  function find({ path, holders, isOfCaller, isSole }: Omit<Place, 'conditions'>, type: string, hidden: string | null) {
    const key = [...path, type].join(' ');
    const isOutermost = holders.length === 0;
    const hiddenKey = hidden === null ? '' : hiddenName(type, hidden);
    const fresh = { path, type, hidden, hiddenKey, asked: new CoordinateWays(), places: new Map(), selfKey: null };
    const known: Found = found.get(key) ?? { ...fresh, isOfCaller, isOutermost, isSole };
    found.set(key, known);
    return known;
  }

  /** What is told of for an object of this type at this place. */
  function holdersOf(place: Place, type: string): readonly Found[] {
    const field = watch.subjectField(type);
    if (place.isOfCaller) return field !== undefined || watch.isPart(type) ? [find(place, type, null)] : [];
    if (field === undefined) return watch.isPart(type) ? place.holders : [];
    const canTell = watch.canTell(type, subgraph);
    if (!canTell && place.holders.length > 0) return place.holders;
    const isKnown = place.path.length === 0 && isRequired(requires ?? [], type, field);
    return [find(place, type, canTell && !isKnown ? field : null)];
  }

  function walk({ selections }: SelectionSetNode, outside: Place): void {
    for (const selection of selections) {
      const conditions = conditionsOf(selection.directives ?? []);
      const place =
        conditions.length === 0 ? outside : { ...outside, conditions: [...outside.conditions, ...conditions] };
      if (selection.kind === Kind.FIELD) walkField(selection, place);
      else {
        const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        if (fragment === undefined) continue;
        walk(fragment.selectionSet, { ...place, type: fragment.typeCondition?.name.value ?? place.type });
      }
    }
  }

  function walkField(node: FieldNode, place: Place): void {
    const field = node.name.value;
    const isEntities = field === '_entities' && requires !== null;
    const path = isEntities ? place.path : [...place.path, node.alias?.value ?? field];
    const holders = isEntities ? [] : tell(place, field, path);
    if (node.selectionSet === undefined) return;
    const isOfCaller = place.type === 'Query' && watch.isOfCaller(`Query.${field}`);
    const type = place.type === null ? null : (types.typeOf(place.type, field) ?? null);
    const objects = type === null ? [] : types.possibleTypes(type);
    const inside = { path, type, holders, isOfCaller, isSole: objects.length === 1, conditions: place.conditions };
    for (const object of objects) holdersOf(inside, object); // whatever is asked of it, were it but its type
    walk(node.selectionSet, inside);
  }

  /** @returns whoever holds what stands in the field. */
  function tell(place: Place, field: string, path: readonly string[]): readonly Found[] {
    if (place.type === null || field === '__typename') return [];
    if (place.type === 'Mutation') return tellEffect(`Mutation.${field}`, path, place.conditions);
    const holders = types.possibleTypes(place.type).flatMap((type) => {
      const own = holdersOf(place, type);
      const coordinate = `${type}.${field}`;
      for (const one of own) {
        if (watch.isTold(coordinate)) note(one, coordinate, path, place.conditions);
        else if (one.isOfCaller && field === watch.subjectField(type)) one.selfKey = path.at(-1) ?? null;
      }
      return own;
    });
    return [...new Set(holders)];
  }

  function note(
    { asked, places, path: above }: Found,
    coordinate: string,
    path: readonly string[],
    conditions: readonly Condition[],
  ): void {
    asked.add(coordinate, conditions);
    places.set(coordinate, [...(places.get(coordinate) ?? []), path.slice(above.length)]);
  }

  function isSomebody(type: string): boolean {
    const field = watch.subjectField(type);
    return field !== undefined && watch.isKey(`${type}.${field}`);
  }

  function tellEffect(coordinate: string, path: readonly string[], conditions: readonly Condition[]): readonly Found[] {
    if (!watch.isOfCaller(coordinate)) return [];
    const effect = find({ path, type: 'Mutation', holders: [], isOfCaller: true, isSole: true }, 'Mutation', null);
    effect.asked.add(coordinate, conditions);
    return [effect];
  }

  const root = requires === null ? (operationKind === 'query' ? 'Query' : 'Mutation') : null;
  for (const node of document.definitions)
    if (node.kind === Kind.OPERATION_DEFINITION)
      walk(node.selectionSet, { path: [], type: root, holders: [], isOfCaller: false, isSole: false, conditions: [] });
  return [...found.values()].flatMap(({ asked, ...sighting }) => {
    if (asked.isEmpty && !(sighting.isOutermost && sighting.hidden !== null)) return [];
    const isBare = asked.every((one) => watch.isKey(one));
    const isOther = !isBare && !sighting.isOfCaller && isSomebody(sighting.type);
    return [{ ...sighting, isBare, isSomebody: isOther, coordinatesIn: asked.compile() }];
  });
}

/** Whether representations of a type carry a field anyway. */
export function isRequired(requires: readonly Selection[], type: string, field: string): boolean {
  return requires.some((selection) =>
    selection.kind === 'fragment'
      ? selection.on === type && isRequired(selection.selections, type, field)
      : selection.name === field && selection.constant === undefined,
  );
}

function fragmentsOf({ definitions }: DocumentNode): ReadonlyMap<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((node): [string, FragmentDefinitionNode][] =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [],
    ),
  );
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

function hiddenSelection({ type, hiddenKey: name }: Sighting): Selection {
  const field: Selection = { kind: 'field', from: name, name, conditions: [], selections: null };
  return { kind: 'fragment', on: type, conditions: [], selections: [field] };
}

/** The document with the hidden fields in the selections of the fields at these places. */
function documentAsking(document: DocumentNode, places: ReadonlyMap<string, readonly Sighting[]>): string {
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
  return documentText(amended);
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

function hiddenFragment({ type, hidden, hiddenKey }: Sighting): InlineFragmentNode {
  const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
  return {
    kind: Kind.INLINE_FRAGMENT,
    typeCondition: { kind: Kind.NAMED_TYPE, name: name(type) },
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ kind: Kind.FIELD, alias: name(hiddenKey), name: name(hidden ?? '') }],
    },
  };
}
