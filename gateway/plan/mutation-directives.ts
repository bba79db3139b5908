import {
  DirectiveLocation,
  Kind,
  parse,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { documentText } from './document-text.ts';
import type { FetchNode } from './query-plan.ts';
import { variablesIn } from './variables-in.ts';

/** Says of the fetches with which a mutation is carried out what can be said of mutations only. */
export type WithMutationDirectives = (fetch: FetchNode) => FetchNode;

/**
 * Finds the directives that a client put on a mutation and that no query may have. The planner knows nothing of them
 * (`innerDirectives`): it would put them on the queries with which a mutation goes on, too.
 */
export function mutationDirectives(document: DocumentNode, schema: GraphQLSchema): WithMutationDirectives {
  const mutation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION);
  const own = (mutation?.directives ?? []).filter((directive) => isForMutationsOnly(directive, schema));
  if (mutation === undefined || own.length === 0) return (fetch) => fetch;
  const used = [...new Set(own.flatMap((directive) => [...variablesIn(directive)]))];
  return (fetch) => {
    if (fetch.operationKind !== 'mutation') return fetch;
    const added = used.filter((name) => !fetch.variables.includes(name));
    const text = withDirectives(fetch.document, own, definitionsOf(mutation, added));
    return { ...fetch, document: text, variables: [...fetch.variables, ...added] };
  };
}

function isForMutationsOnly({ name }: DirectiveNode, schema: GraphQLSchema): boolean {
  const locations = schema.getDirective(name.value)?.locations ?? [];
  return locations.includes(DirectiveLocation.MUTATION) && !locations.includes(DirectiveLocation.QUERY);
}

function definitionsOf({ variableDefinitions = [] }: OperationDefinitionNode, names: readonly string[]) {
  return variableDefinitions.filter(({ variable }) => names.includes(variable.name.value));
}

function withDirectives(
  text: string,
  directives: readonly DirectiveNode[],
  definitions: OperationDefinitionNode['variableDefinitions'] = [],
): string {
  const amended = visit(parse(text, { noLocation: true }), {
    OperationDefinition: (node) => ({
      ...node,
      variableDefinitions: [...(node.variableDefinitions ?? []), ...definitions],
      directives: [...(node.directives ?? []), ...directives],
    }),
  });
  return documentText(amended);
}
