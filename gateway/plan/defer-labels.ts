import { Kind, visit, type DirectiveNode, type DocumentNode } from 'graphql';

const separator = '.';

/**
 * A document in which no two deferred fragments have one label: policy may have split one by the types of its
 * objects, and the planner takes a label for one place.
 *
 * @returns the same document when there are no such two.
 */
export function withUniqueLabels(document: DocumentNode): DocumentNode {
  const seen = new Map<string, number>();
  return visit(document, {
    Directive(node) {
      const label = labelOf(node);
      if (label === null) return undefined;
      const count = seen.get(label) ?? 0;
      seen.set(label, count + 1);
      return count === 0 ? undefined : withLabel(node, `${label}${separator}${count}`);
    },
  });
}

/** The label of the fragment that `withUniqueLabels` gave this one. */
export function ownLabel(label: string): string {
  return label.split(separator, 1)[0] ?? label;
}

/** A document without `@defer`: everything is asked for at once. */
export function withoutDefer(document: DocumentNode): DocumentNode {
  return visit(document, { Directive: (node) => (node.name.value === 'defer' ? null : undefined) });
}

function labelOf({ name, arguments: given = [] }: DirectiveNode): string | null {
  if (name.value !== 'defer') return null;
  const value = given.find((argument) => argument.name.value === 'label')?.value;
  return value?.kind === Kind.STRING ? value.value : null;
}

function withLabel(node: DirectiveNode, label: string): DirectiveNode {
  const value = { kind: Kind.STRING, value: label } as const;
  return { ...node, arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'label' }, value }] };
}
