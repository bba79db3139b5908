import { Kind, visit, type DocumentNode } from 'graphql';
import type { InnerNames } from '../supergraph/supergraph.ts';

/**
 * A document with the names that its fields have inside.
 *
 * @returns the same document when they are the client's own.
 */
export function innerDocument(document: DocumentNode, names: InnerNames): DocumentNode {
  return visit(document, {
    Field(node) {
      const name = names.of(node);
      if (name === (node.alias ?? node.name).value) return undefined;
      return { ...node, alias: { kind: Kind.NAME, value: name } };
    },
  });
}
