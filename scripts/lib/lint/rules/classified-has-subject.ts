import { classificationOf, isClosed, isHidden } from '../classification.ts';
import { hasDirective } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf, isContributed, type AgencySchema, type CompositeType, type PlacedField } from '../national-graph.ts';
import { possibleTypes } from '../personal-types.ts';
import { namedType } from '../type-references.ts';

/** domain.md §4: whoever is read about hears of it. */
export const classifiedHasSubject: LintRule = {
  name: 'classified-has-subject',
  why: 'Rights are asked, and lines are written, by the person whose data is read; here nothing leads to her.',
  fix: 'Add @subject(field:) to the type, or hang the type below one that has it.',
  *check(graph) {
    const reached = new Map(graph.agencies.map((agency) => [agency.name, typesWithSubject(agency)]));
    for (const placed of fieldsOf(graph)) {
      const { type, field, coordinate } = placed;
      const classified = classificationOf(type, field);
      if (!isContributed(type, field) || isHidden(type, field) || !isClosed(classified)) continue;
      if (isAboutCaller(placed) || reached.get(type.agency)?.has(type.name) === true) continue;
      yield { agency: type.agency, coordinate, found: `is ${classified.class}, and nothing says whose it is.` };
    }
  },
};

/** A mutation is its caller's doing. */
function isAboutCaller({ type, field }: PlacedField): boolean {
  return type.name === 'Mutation' || hasDirective(field, 'ofCaller');
}

/** Types that say whose their objects are, and those without a key whose objects stand in one of these. */
function typesWithSubject(agency: AgencySchema): ReadonlySet<string> {
  const types = [...agency.composites.values()];
  const found = new Set(types.filter(hasSubject).map(({ name }) => name));
  for (const name of found) {
    const fields = agency.composites.get(name)?.fields ?? [];
    for (const next of fields.map((field) => namedType(field.type)))
      for (const each of [next, ...possibleTypes(agency, next)])
        if (agency.composites.get(each)?.keys.size === 0) found.add(each);
  }
  return found;
}

function hasSubject({ nodes }: CompositeType): boolean {
  return nodes.some((node) => hasDirective(node, 'subject'));
}
