import { Kind, parse, print, type DocumentNode, type FieldNode, type SelectionSetNode, type TypeNode } from 'graphql';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { documentText } from './document-text.ts';

/** A fetch of root fields, as far as it matters here. */
export interface RootFetch {
  readonly subgraph: string;
  readonly document: string;
}

/**
 * Lets fetches of a plan that read the same object from the root each bring the non-null fields that any of them
 * asks for and they can all give (`me { id }`).
 *
 * The planner asks one agency only. If that one were down, the missing non-null field would make the whole object
 * null, and with it everything that the other agencies gave.
 *
 * @returns the documents, in the order of the fetches.
 */
export function shareRequiredFields(
  fetches: readonly RootFetch[],
  { apiSchema, types, owners }: Snapshot,
): readonly string[] {
  const rootType = apiSchema.getQueryType()?.name ?? 'Query';
  const read = fetches.map(({ subgraph, document }) => ({
    subgraph,
    document: withoutRootFragments(document, rootType),
  }));

  function share(own: SelectionSetNode, other: SelectionSetNode, typeName: string, subgraph: string): SelectionSetNode {
    const twins = new Map(fieldsOf(other).map((field) => [bare(field), field]));
    const names = new Set(fieldsOf(own).map(responseNameOf));
    const shared = own.selections.map((selection) => {
      if (selection.kind !== Kind.FIELD || selection.selectionSet === undefined) return selection;
      const twin = twins.get(bare(selection));
      const type = types.field(typeName, selection.name.value)?.type;
      if (twin?.selectionSet === undefined || type === undefined) return selection;
      return { ...selection, selectionSet: share(selection.selectionSet, twin.selectionSet, nameOf(type), subgraph) };
    });
    const more = fieldsOf(other).filter(
      (field) => canBring(field, typeName, subgraph) && !names.has(responseNameOf(field)),
    );
    return { kind: Kind.SELECTION_SET, selections: [...shared, ...more] };
  }

  /** Only plain leaves: an argument may be a variable that this fetch does not declare. */
  function canBring(
    { name, arguments: given = [], directives = [], selectionSet }: FieldNode,
    typeName: string,
    subgraph: string,
  ) {
    const isPlain = selectionSet === undefined && given.length === 0 && directives.length === 0;
    const isRequired = types.field(typeName, name.value)?.type.kind === Kind.NON_NULL_TYPE;
    return (
      isPlain &&
      isRequired &&
      typeName !== rootType &&
      owners.get(`${typeName}.${name.value}`)?.includes(subgraph) === true
    );
  }

  return read.map(({ subgraph, document }, index) => {
    const others = read.filter((_, position) => position !== index).map((other) => selectionOf(other.document));
    const own = selectionOf(document);
    const shared = others.reduce((selection, other) => share(selection, other, rootType, subgraph), own);
    return documentText(withSelection(document, shared));
  });
}

/** Fetches for a deferred part of the root select within `... on Query`. */
function withoutRootFragments(text: string, rootType: string): DocumentNode {
  const document = parse(text, { noLocation: true });
  const { selections } = selectionOf(document);
  const bared = selections.flatMap((selection) => {
    const isPlain = selection.kind === Kind.INLINE_FRAGMENT && (selection.directives ?? []).length === 0;
    return isPlain && selection.typeCondition?.name.value === rootType
      ? selection.selectionSet.selections
      : [selection];
  });
  return withSelection(document, { kind: Kind.SELECTION_SET, selections: bared });
}

function selectionOf(document: DocumentNode): SelectionSetNode {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  return operation?.selectionSet ?? { kind: Kind.SELECTION_SET, selections: [] };
}

function withSelection(document: DocumentNode, selectionSet: SelectionSetNode): DocumentNode {
  const definitions = document.definitions.map((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? { ...node, selectionSet } : node,
  );
  return { ...document, definitions };
}

function fieldsOf({ selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.filter((selection) => selection.kind === Kind.FIELD);
}

function responseNameOf({ alias, name }: FieldNode): string {
  return alias?.value ?? name.value;
}

/** Alias, name, arguments and directives: equal for the same field of the same object, whatever is selected below. */
function bare({ selectionSet: _below, ...field }: FieldNode): string {
  return print(field);
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}
