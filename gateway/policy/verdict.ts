import { createHash } from 'node:crypto';
import { isObjectType, Kind, print, type DocumentNode, type FieldNode, type GraphQLObjectType } from 'graphql';
import { returnedObjects, selectedCoordinates, type AllowedDocument, type Operation } from '../operation/operation.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import { createSelectionFilter, mustStand, type SelectionFilter } from './allowed-selection.ts';
import { denialOrder, type DenialCode } from './checks/check.ts';

/** Why something is not given, and whose it is. */
export interface Denial {
  readonly code: DenialCode;
  /** The subgraph that alone gives what is denied; null when several do. */
  readonly owner: string | null;
  /** Names of the subgraphs that would have been asked. */
  readonly agencies: readonly string[];
  /** Only the fields below are denied, and what they belong to may not be null: if it has come, it is shown. */
  readonly yields: boolean;
}

/** What a caller may have of an operation. */
export interface Verdict {
  /** The operation without what is denied; null when no agency has to be asked. */
  readonly allowed: AllowedDocument | null;
  /**
   * Why a field of an object is not given; null when it is.
   *
   * @param nodes all selections of the field under one response name: it is denied if each of them is.
   */
  denialOf(typeName: string, fieldName: string, nodes: readonly FieldNode[]): Denial | null;
  /** Why an object of this type is not given, whatever is selected of it; null when it is. */
  denialOfType(typeName: string): Denial | null;
}

/** Denied coordinates of fields, and denied object types, with the reason of each. */
export interface Denied {
  readonly fields: ReadonlyMap<string, DenialCode>;
  readonly types: ReadonlyMap<string, DenialCode>;
}

/** Gives judgement on an operation once it is known what is denied. */
export function createVerdict(snapshot: Snapshot, operation: Operation, denied: Denied): Verdict {
  const filter = createSelectionFilter(operation, new Set(denied.fields.keys()));

  function denialOf(typeName: string, fieldName: string, nodes: readonly FieldNode[]): Denial | null {
    if (denied.fields.size === 0) return null;
    const objects = snapshot.types
      .possibleTypes(typeName)
      .map((name) => operation.schema.getType(name))
      .filter(isObjectType);
    const coordinates = objects.map(({ name }) => `${name}.${fieldName}`);
    const here = coordinates.filter((coordinate) => denied.fields.has(coordinate));
    if (here.length > 0)
      return denial(here, [...here, ...nodes.flatMap((node) => fieldsBelow(operation, objects, node))]);
    const below = nodes.map((node) => filter.deniedBelow(node, objects));
    if (below.some(({ size }) => size === 0)) return null;
    const lost = below.flatMap((names) => [...names]);
    return { ...denial(lost, lost), yields: mustStand(operation.schema, objects, fieldName) };
  }

  /** @param selected what the agencies are read from: a field that several offer does not tell who would be asked. */
  function denial(lost: readonly string[], selected: readonly string[]): Denial {
    const codes = lost.map((coordinate) => denied.fields.get(coordinate));
    const owners = selected.map((coordinate) => snapshot.owners.get(coordinate) ?? []);
    const sole = owners.filter((names) => names.length === 1);
    const [owner = null, ...others] = new Set(lost.flatMap((coordinate) => snapshot.owners.get(coordinate) ?? []));
    return {
      code: denialOrder.find((code) => codes.includes(code)) ?? 'FORBIDDEN',
      owner: others.length === 0 ? owner : null,
      agencies: [...new Set((sole.length > 0 ? sole : owners).flat())],
      yields: false,
    };
  }

  return {
    allowed: allowedDocument(operation, filter),
    denialOf,
    denialOfType(typeName) {
      const code = denied.types.get(typeName);
      return code === undefined ? null : { code, owner: null, agencies: [], yields: false };
    },
  };
}

function fieldsBelow(
  { schema, fragments }: Operation,
  parents: readonly GraphQLObjectType[],
  node: FieldNode,
): string[] {
  if (node.selectionSet === undefined) return [];
  const objects = returnedObjects(schema, parents, node.name.value);
  return [...selectedCoordinates(schema, fragments, node.selectionSet, objects)];
}

function allowedDocument({ schema, definition }: Operation, filter: SelectionFilter): AllowedDocument | null {
  const root = schema.getRootType(definition.operation);
  if (!root) return null;
  const { selections, asks } = filter.filter(definition.selectionSet, [root]);
  if (!asks) return null;
  const rest = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [rest, ...filter.fragments] };
  return { document, hash: createHash('sha256').update(print(document)).digest('hex') };
}
