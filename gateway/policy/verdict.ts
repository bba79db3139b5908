import { isObjectType, Kind, type FieldNode, type GraphQLObjectType } from 'graphql';
import { denialCodes, type DenialCode } from '../kernel/errors.ts';
import { returnedObjects, selectedCoordinates, type AllowedDocument, type Operation } from '../operation/operation.ts';
import { bothAssurances, type Snapshot } from '../supergraph/supergraph.ts';
import { createSelectionFilter, mustStand, type SelectionFilter } from './allowed-selection.ts';
import { hashed } from './hashed.ts';
import { always, isNever, never } from './need.ts';
import type { Denied, Reason } from './operation-rules.ts';
import type { PlannedDocument } from './variants.ts';

/** Why something is not given, and whose it is. */
export interface Denial {
  readonly code: DenialCode;
  /** The subgraph that alone gives what is denied; null when several do. */
  readonly owner: string | null;
  /** Names of the subgraphs that would have been asked. */
  readonly agencies: readonly string[];
  /** What a sign-in would have to be like to be enough (RFC 9470 §3); null where that is not the reason. */
  readonly stepUp: StepUp | null;
  /** Only the fields below are denied, and what they belong to may not be null: if it has come, it is shown. */
  readonly yields: boolean;
}

/** The parameters of RFC 9470: a level of assurance, and seconds since the sign-in. */
export interface StepUp {
  readonly acr_values: string;
  readonly max_age?: number;
}

/** What a caller may have of an operation. */
export interface Verdict {
  /** The operation without what is denied; null when no agency has to be asked. */
  readonly allowed: AllowedDocument | null;
  /** What is to be planned in order to ask for that; null when no agency has to be asked. */
  readonly planned: PlannedDocument | null;
  /**
   * Why a field of an object is not given; null when it is.
   *
   * @param nodes all selections of the field under one response name: it is denied if each of them is.
   */
  denialOf(typeName: string, fieldName: string, nodes: readonly FieldNode[]): Denial | null;
  /** Why an object of this type is not given, whatever is selected of it; null when it is. */
  denialOfType(typeName: string): Denial | null;
}

/**
 * Gives judgement on an operation once it is known what is denied.
 *
 * @param planOf what is to be planned for what is left
 */
export function createVerdict(
  snapshot: Snapshot,
  operation: Operation,
  denied: Denied,
  planOf: (allowed: AllowedDocument) => PlannedDocument,
): Verdict {
  const filter = createSelectionFilter(operation, {
    needOf: (coordinate) => (denied.fields.has(coordinate) ? never : always),
    variableOf: unswitched,
  });
  const allowed = allowedDocument(operation, filter);

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
    const reasons = lost.flatMap((coordinate) => denied.fields.get(coordinate) ?? []);
    const owners = selected.map((coordinate) => snapshot.owners.get(coordinate) ?? []);
    const sole = owners.filter((names) => names.length === 1);
    const [owner = null, ...others] = new Set(lost.flatMap((coordinate) => snapshot.owners.get(coordinate) ?? []));
    return {
      ...explained(reasons),
      owner: others.length === 0 ? owner : null,
      agencies: [...new Set((sole.length > 0 ? sole : owners).flat())],
      yields: false,
    };
  }

  return {
    allowed,
    planned: allowed && planOf(allowed),
    denialOf,
    denialOfType(typeName) {
      const reason = denied.types.get(typeName);
      return reason === undefined ? null : { ...explained([reason]), owner: null, agencies: [], yields: false };
    },
  };
}

/** The first reason by the order of the table; a sign-in that is enough for all that lack nothing else. */
function explained(reasons: readonly Reason[]): Pick<Denial, 'code' | 'stepUp'> {
  const code = denialCodes.find((one) => reasons.some((reason) => reason.code === one)) ?? 'FORBIDDEN';
  return { code, stepUp: code === 'INSUFFICIENT_ASSURANCE' ? stepUpFor(reasons) : null };
}

function stepUpFor(reasons: readonly Reason[]): StepUp | null {
  const asked = reasons.map(({ rule }) => rule?.assurance ?? null).reduce(bothAssurances, null);
  if (asked === null) return null;
  return { acr_values: String(asked.level), ...(asked.maxAge === null ? {} : { max_age: asked.maxAge }) };
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
  if (isNever(asks)) return null;
  const rest = { ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections } } as const;
  return hashed({ kind: Kind.DOCUMENT, definitions: [rest, ...filter.fragments] });
}

/** What is denied is taken out, not switched off. */
function unswitched(): never {
  throw new TypeError('A need that is neither met nor unmet.');
}
