import type { ConstDirectiveNode, FieldDefinitionNode } from 'graphql';
import { classes, type Classification } from '../../../schema/shared/classes.ts';
import { argument, directivesNamed, hasDirective } from './directives.ts';
import { declarations, type CompositeType, type NationalGraph } from './national-graph.ts';

/** What `@classified` says, as it is written. */
export interface Classified {
  readonly class: string;
  readonly purposes: readonly string[];
}

type Directed = { readonly directives?: readonly ConstDirectiveNode[] | undefined };

/** What is said of a field: by itself, or else by its type; null when nothing is. */
export function classificationOf(type: CompositeType, field: FieldDefinitionNode): Classified | null {
  const [classified] = [field, ...type.nodes].flatMap(classificationsOn);
  return classified ?? null;
}

export function classificationsOn(node: Directed): Classified[] {
  return directivesNamed(node, 'classified').map((use) => {
    const purposes = argument(use, 'for');
    return { class: String(argument(use, 'as')), purposes: Array.isArray(purposes) ? purposes.map(String) : [] };
  });
}

/** The highest class that any agency gives a field which it answers; null when none does. */
export function classOfField(graph: NationalGraph, typeName: string, fieldName: string): Classification | null {
  const given = declarations(graph, typeName).flatMap((type) =>
    type.fields
      .filter(({ name }) => name.value === fieldName)
      .flatMap((field) => (hasDirective(field, 'external') ? [] : (classificationOf(type, field) ?? []))),
  );
  return classes.findLast((known) => given.some((classified) => classified.class === known)) ?? null;
}

/** Whether what is said keeps anybody from the field. */
export function isClosed(classified: Classified | null): classified is Classified {
  return classified !== null && classified.class !== 'PUBLIC';
}

/** Whether clients never see it: the window alone may read it. */
export function isHidden(type: CompositeType, field: FieldDefinitionNode): boolean {
  return hasDirective(field, 'inaccessible') || type.nodes.some((node) => hasDirective(node, 'inaccessible'));
}

/** The field that names whose an object is: the gateway reads it for itself. */
export function namesSubject(type: CompositeType, field: FieldDefinitionNode): boolean {
  return type.nodes
    .flatMap((node) => directivesNamed(node, 'subject'))
    .some((use) => argument(use, 'field') === field.name.value);
}
