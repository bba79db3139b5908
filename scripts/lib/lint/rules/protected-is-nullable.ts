import { print } from 'graphql';
import { isProtected } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { declarations, fieldsOf, isContributed } from '../national-graph.ts';
import { isNonNull, namedType } from '../type-references.ts';

/** A refusal switches a field off and leaves null in its place. */
export const protectedIsNullable: LintRule = {
  name: 'protected-is-nullable',
  why: 'The gateway answers a field that the caller may not read with null and a reason; non-null would take the parent along.',
  fix: 'Make the field nullable.',
  *check(graph) {
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      if (!isContributed(type, field) || !isNonNull(field.type)) continue;
      const target = namedType(field.type);
      const behind = declarations(graph, target).some(({ nodes }) => nodes.some(isProtected));
      if (!isProtected(field) && !behind) continue;
      const found = `${print(field.type)} is protected${behind ? ` (by ${target})` : ''} and non-null.`;
      yield { agency: type.agency, coordinate, found };
    }
  },
};
