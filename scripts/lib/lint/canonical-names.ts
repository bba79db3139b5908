import { visit, type DocumentNode } from 'graphql';
import { national, readLinks } from '../../../gateway/supergraph/supergraph.ts';

/** The directives that rules look for, by the identity of their feature. */
const known: Readonly<Record<string, readonly string[]>> = {
  'https://specs.apollo.dev/federation': [
    'key',
    'requires',
    'provides',
    'external',
    'shareable',
    'override',
    'inaccessible',
    'interfaceObject',
    'authenticated',
    'requiresScopes',
    'policy',
  ],
  [national]: [
    'pairwise',
    'askedOnce',
    'subject',
    'ofCaller',
    'classified',
    'requiresAssurance',
    'registerOf',
    'collects',
    'filledFrom',
  ],
};

/**
 * A schema in which directives have the names that their features give them, whatever they were imported as
 * (`@link(import: [{ name: "@classified", as: "@kept" }])`).
 *
 * Source: https://specs.apollo.dev/link/v1.0
 */
export function withCanonicalNames(document: DocumentNode): DocumentNode {
  const links = readLinks(document);
  const names = new Map(
    Object.entries(known).flatMap(([identity, elements]) =>
      elements.flatMap((element): [string, string][] => {
        const name = links.directive(identity, element);
        return name === null || name === element ? [] : [[name, element]];
      }),
    ),
  );
  if (names.size === 0) return document;
  return visit(document, {
    Directive(node) {
      const name = names.get(node.name.value);
      return name === undefined ? undefined : { ...node, name: { ...node.name, value: name } };
    },
  });
}
