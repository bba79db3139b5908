import { classificationOf, isClosed, namesSubject } from '../classification.ts';
import { isIdentifier } from '../identifiers.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf, isContributed } from '../national-graph.ts';
import { personalTypes } from '../personal-types.ts';
import { namedType } from '../type-references.ts';

/** domain.md §1. */
export const personalFieldsClassified: LintRule = {
  name: 'personal-fields-classified',
  why: 'The gateway gives a field of a person to requests of the purposes it lists only; one that lists none is given for any.',
  fix: 'Add @classified(as: "PERSONAL", for: ["SELF_SERVICE"]) to the field, or to its type; "IDENTIFIER" for numbers that stand for a person.',
  *check(graph) {
    const personal = personalTypes(graph);
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      if (!isContributed(type, field) || namesSubject(type, field)) continue;
      const at = { agency: type.agency, coordinate };
      const classified = classificationOf(type, field);
      if (classified === null && personal.has(type.name))
        yield { ...at, found: 'a field of a person without a class.' };
      const stands = isIdentifier(field.name.value, namedType(field.type));
      if (stands && isClosed(classified) && classified.class !== 'IDENTIFIER')
        yield { ...at, found: `stands for a person, and is ${classified.class} only.` };
    }
  },
};
