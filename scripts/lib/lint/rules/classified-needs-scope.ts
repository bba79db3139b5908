import type { FieldDefinitionNode } from 'graphql';
import { classificationOf, isClosed, isHidden, namesSubject } from '../classification.ts';
import { hasDirective } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { declarations, fieldsOf, isContributed, type CompositeType, type NationalGraph } from '../national-graph.ts';
import { possibleTypes } from '../personal-types.ts';
import { namedType } from '../type-references.ts';

/** domain.md §1: a purpose alone does not say which client may read. */
export const classifiedNeedsScope: LintRule = {
  name: 'classified-needs-scope',
  why: 'A purpose says what a request is for; which client may read at all, only a scope says.',
  fix: 'Add @requiresScopes to the field, to its type, or to every field that leads to the type.',
  *check(graph) {
    const open = typesWithoutScope(graph);
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      if (!isContributed(type, field) || isHidden(type, field) || namesSubject(type, field)) continue;
      const classified = classificationOf(type, field);
      if (!isClosed(classified) || isScoped(type, field) || !open.has(type.name)) continue;
      yield { agency: type.agency, coordinate, found: `is ${classified.class} and can be reached without a scope.` };
    }
  },
};

function isScoped(type: CompositeType, field: FieldDefinitionNode): boolean {
  return [field, ...type.nodes].some((node) => hasDirective(node, 'requiresScopes') || hasDirective(node, 'policy'));
}

/** Types to whose objects some way leads from a root on which no scope is asked for. */
function typesWithoutScope(graph: NationalGraph): ReadonlySet<string> {
  const open = new Set(['Query', 'Mutation', 'Subscription']);
  for (const name of open) {
    for (const type of declarations(graph, name)) {
      const fields = type.fields.filter((field) => isContributed(type, field) && !isScoped(type, field));
      for (const next of fields.map((field) => namedType(field.type)))
        for (const each of [next, ...graph.agencies.flatMap((agency) => possibleTypes(agency, next))]) open.add(each);
    }
  }
  return open;
}
