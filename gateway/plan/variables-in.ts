import { visit, type ASTNode } from 'graphql';

/** Names of the variables that are used in a part of a document; what declares them does not use them. */
export function variablesIn(node: ASTNode): ReadonlySet<string> {
  const found = new Set<string>();
  visit(node, { VariableDefinition: () => false, Variable: ({ name }) => void found.add(name.value) });
  return found;
}
