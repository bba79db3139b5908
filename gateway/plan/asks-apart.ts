import {
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
} from 'graphql';
import type { TypeTable } from '../supergraph/supergraph.ts';
import { namesIn, type PlanPath } from './path-steps.ts';
import type { PlanNode } from './query-plan.ts';

type Known = { readonly apiSchema: GraphQLSchema; readonly types: TypeTable };

/** Whether a plan asks some agency for the same of entities of which the operation wants different things. */
export function asksForOthers(
  plan: PlanNode | null,
  document: DocumentNode,
  known: Known,
  path: PlanPath = [],
): boolean {
  const within = (step: PlanNode | null) => asksForOthers(step, document, known, path);
  if (plan === null) return false;
  switch (plan.kind) {
    case 'fetch':
      return plan.requires !== null && asksApart(document, path, known);
    case 'flatten':
      return asksForOthers(plan.step, document, known, [...path, ...plan.path]);
    case 'condition':
      return [plan.whenTrue, plan.whenFalse].some(within);
    case 'defer':
      return [plan.primary, ...plan.deferred.map(({ step }) => step)].some(within);
    default:
      return plan.steps.some(within);
  }
}

/** A field, and the object types that it is selected of. */
interface Placed {
  readonly field: FieldNode;
  readonly objects: readonly string[];
}

/**
 * Whether an operation asks for different things of the objects at a path, by the types of those that they stand below:
 * `... on Book { author { name } } ... on Film { author { age } }`.
 */
function asksApart(document: DocumentNode, path: PlanPath, { apiSchema, types }: Known): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) return false;

  function fieldsOf(selections: readonly SelectionNode[], objects: readonly string[]): readonly Placed[] {
    return selections.flatMap((selection): readonly Placed[] => {
      if (selection.kind === Kind.FIELD) return [{ field: selection, objects }];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) return [];
      const on = fragment.typeCondition?.name.value;
      const within = on === undefined ? objects : objects.filter((object) => types.isSubtype(on, object));
      return fieldsOf(fragment.selectionSet.selections, within);
    });
  }

  function below({ field, objects }: Placed): readonly Placed[] {
    const returned = objects.flatMap((object) => types.possibleTypes(types.typeOf(object, field.name.value) ?? ''));
    return fieldsOf(field.selectionSet?.selections ?? [], [...new Set(returned)]);
  }

  let at = fieldsOf(operation.selectionSet.selections, [apiSchema.getRootType(operation.operation)?.name ?? '']);
  for (const step of namesIn(path)) {
    const named = at.filter(({ field }) => (field.alias ?? field.name).value === step);
    if (differs(named)) return true;
    at = named.flatMap(below);
  }
  return false;
}

/** Whether these fields, together, lead to different selections for objects of different types. */
function differs(fields: readonly Placed[]): boolean {
  const objects = new Set(fields.flatMap((placed) => placed.objects));
  const [first, ...others] = [...objects].map((object) => fields.filter((placed) => placed.objects.includes(object)));
  if (first === undefined || others.every((other) => isSame(first, other))) return false;
  return new Set([first, ...others].map((own) => own.map(textBelow).join(' '))).size > 1;
}

function isSame(these: readonly Placed[], those: readonly Placed[]): boolean {
  return these.length === those.length && these.every((placed, index) => placed === those[index]);
}

function textBelow({ field: { selectionSet } }: Placed): string {
  return selectionSet === undefined ? '' : print(selectionSet);
}
