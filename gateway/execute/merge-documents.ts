import {
  Kind,
  parse,
  print,
  visit,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { documentText } from '../plan/plan.ts';
import type { Part } from './arrange.ts';

/** One `_entities` of a call: the key of its answer, the variable of its representations, and the fetches it serves. */
export interface MergedSlot {
  readonly key: string;
  readonly variable: string;
  readonly parts: readonly Part[];
}

/** What a call that carries several fetches asks. */
export interface MergedDocument {
  readonly document: string;
  readonly variables: readonly string[];
  readonly slots: readonly MergedSlot[];
}

/**
 * Writes one document for fetches of one agency. Fetches that select the same share one `_entities`, so that an
 * entity needed at two places is asked for once; the others get an alias and a variable of their own each.
 */
export function mergeDocuments(parts: readonly Part[]): MergedDocument {
  const groups = parts.length === 1 ? [parts] : alike(parts);
  const variables = [...new Set(parts.flatMap(({ fetch }) => fetch.variables))];
  const document = parts[0]?.fetch.document ?? '';
  if (groups.length === 1) return { document, variables, slots: [{ ...plainSlot, parts }] };
  const slots = groups.map((group, index) => ({
    key: `entities_${index}`,
    variable: unused(`representations_${index}`, variables),
    parts: group,
  }));
  return { document: writeDocument(slots), variables, slots };
}

/** As the planner writes the fetch of one place. */
const plainSlot = { key: '_entities', variable: 'representations' };

function unused(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? unused(`${name}_`, taken) : name;
}

function alike(parts: readonly Part[]): readonly (readonly Part[])[] {
  return [...Map.groupBy(parts, ({ fetch }) => selectionText(fetch.document)).values()];
}

/** All of a document but its name. */
function selectionText(document: string): string {
  const { definitions } = parse(document, { noLocation: true });
  const name = { kind: Kind.NAME, value: '_' } as const;
  const nameless = definitions.map((node) => (node.kind === Kind.OPERATION_DEFINITION ? { ...node, name } : node));
  return print({ kind: Kind.DOCUMENT, definitions: nameless });
}

function writeDocument(slots: readonly MergedSlot[]): string {
  const documents = slots.map((slot, index) => renamed(slot, index));
  const operations = documents.flatMap(operationsOf);
  const declared = new Map(
    operations
      .flatMap(({ variableDefinitions = [] }) => variableDefinitions)
      .map((definition): [string, VariableDefinitionNode] => [definition.variable.name.value, definition]),
  );
  const [first] = operations;
  if (first === undefined) throw new TypeError('A fetch without an operation.');
  const selections = operations.flatMap(({ selectionSet }) => selectionSet.selections);
  const operation: OperationDefinitionNode = {
    ...first,
    variableDefinitions: [...declared.values()],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const definitions = [operation, ...documents.flatMap(fragmentsOf)];
  return documentText({ kind: Kind.DOCUMENT, definitions });
}

/** A slot's document under names that it has to itself. */
function renamed({ key, variable, parts }: MergedSlot, index: number): DocumentNode {
  const rename = <Node extends { readonly name: { readonly kind: Kind.NAME; readonly value: string } }>(
    node: Node,
    value: string,
  ): Node => ({ ...node, name: { kind: Kind.NAME, value } });
  return visit(parse(parts[0]?.fetch.document ?? '', { noLocation: true }), {
    Variable: (node) => (node.name.value === plainSlot.variable ? rename(node, variable) : undefined),
    FragmentSpread: (node) => rename(node, `${node.name.value}_${index}`),
    FragmentDefinition: (node) => rename(node, `${node.name.value}_${index}`),
    Field: {
      leave: (node): FieldNode | undefined =>
        node.name.value === plainSlot.key ? { ...node, alias: { kind: Kind.NAME, value: key } } : undefined,
    },
  });
}

function operationsOf({ definitions }: DocumentNode): OperationDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
}

function fragmentsOf({ definitions }: DocumentNode): FragmentDefinitionNode[] {
  return definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
}
