import {
  DirectiveLocation,
  Kind,
  visit,
  type ASTNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';

/**
 * A document with those directives of the client's own schema that can stand where the planner puts them: it spreads
 * named fragments inline, and says of each fetch what was said of the operation, also where a mutation goes on with
 * queries. What an agency would refuse for its place is left out; it says nothing to the gateway. What only mutations
 * may have is put back into those (`mutationDirectives`).
 *
 * @returns the same document when nothing has to go
 */
export function innerDirectives(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const mayStand = (location: DirectiveLocation) => (directive: DirectiveNode) =>
    schema.getDirective(directive.name.value)?.locations.includes(location) ?? true;
  const keep = (location: DirectiveLocation) => (node: ASTNode & WithDirectives) => {
    const kept = node.directives?.filter(mayStand(location)) ?? [];
    return kept.length === (node.directives?.length ?? 0) ? undefined : { ...node, directives: kept };
  };
  return visit(document, {
    [Kind.FRAGMENT_SPREAD]: keep(DirectiveLocation.INLINE_FRAGMENT),
    [Kind.FRAGMENT_DEFINITION]: keep(DirectiveLocation.INLINE_FRAGMENT),
    [Kind.OPERATION_DEFINITION]: keep(DirectiveLocation.QUERY),
  });
}

interface WithDirectives {
  readonly directives?: readonly DirectiveNode[] | undefined;
}
