import {
  Kind,
  type DefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';

export type CompositeNode =
  ObjectTypeDefinitionNode | ObjectTypeExtensionNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

const kinds: ReadonlySet<string> = new Set([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
]);

/** Gathers the definitions and extensions of each object and interface type, by its name. */
export function mergeComposites(definitions: readonly DefinitionNode[]): Map<string, CompositeNode[]> {
  return Map.groupBy(definitions.filter(isComposite), ({ name }) => name.value);
}

function isComposite(node: DefinitionNode): node is CompositeNode {
  return kinds.has(node.kind);
}
