import { Kind, type SelectionSetNode } from 'graphql';
import { both, describeRequirement, implies, requirementOf, type Requirement } from '../access-requirement.ts';
import { isHigher, type Classification } from '../../../../schema/shared/classes.ts';
import { classOfField } from '../classification.ts';
import { fieldSets } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { declarations, fieldsOf, isContributed, type NationalGraph } from '../national-graph.ts';
import { namedType } from '../type-references.ts';

/** egov.md rule 5. */
export const requiresKeepsTheRight: LintRule = {
  name: 'requires-keeps-the-right',
  why: 'A field computed from a better protected one gives that one away to callers who may not read it.',
  fix: 'Ask of the field at least what the fields in its @requires ask, in a class as high, or require less.',
  *check(graph) {
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      const own = requirementOf(type, field);
      const pulled = fieldSets(field, 'requires').flatMap((set) => selected(graph, type.name, set));
      const ownClass = classOfField(graph, type.name, field.name.value);
      for (const { coordinate: source, requirement, class: pulledClass } of pulled) {
        if (isHigher(pulledClass, ownClass))
          yield {
            agency: type.agency,
            coordinate,
            found: `is ${ownClass ?? 'not classified'}, but requires ${source}, which is ${pulledClass}.`,
          };
        if (implies(own, requirement)) continue;
        const found = `asks ${describeRequirement(own)}, but requires ${source}, which asks ${describeRequirement(requirement)}.`;
        yield { agency: type.agency, coordinate, found };
      }
    }
  },
};

interface Pulled {
  readonly coordinate: string;
  readonly requirement: Requirement;
  readonly class: Classification | null;
}

function selected(graph: NationalGraph, typeName: string, set: SelectionSetNode): Pulled[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      return selected(graph, selection.typeCondition?.name.value ?? typeName, selection.selectionSet);
    }
    if (selection.kind !== Kind.FIELD) return [];
    const name = selection.name.value;
    const places = declarations(graph, typeName).flatMap((type) => {
      const field = type.fields.find((each) => each.name.value === name && isContributed(type, each));
      return field === undefined ? [] : [{ type, field }];
    });
    const [first] = places;
    if (first === undefined) return [];
    const requirement = places.map(({ type, field }) => requirementOf(type, field)).reduce(both);
    const inner = selection.selectionSet ? selected(graph, namedType(first.field.type), selection.selectionSet) : [];
    return [{ coordinate: `${typeName}.${name}`, requirement, class: classOfField(graph, typeName, name) }, ...inner];
  });
}
