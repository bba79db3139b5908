import { classificationOf } from '../classification.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf, isContributed } from '../national-graph.ts';

const ofPeople: ReadonlySet<string> = new Set(['PERSONAL', 'SENSITIVE', 'IDENTIFIER']);

/** domain.md §8: who works with figures reads named aggregates and nobody's record. */
export const figuresAreNotPeople: LintRule = {
  name: 'figures-are-not-people',
  why: 'Who may read single records for STATISTICS can put any figure together, and people with it.',
  fix: 'Take STATISTICS out of the field’s purposes, and offer a named aggregate that keeps small numbers back.',
  *check(graph) {
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      const classified = isContributed(type, field) ? classificationOf(type, field) : null;
      if (classified === null || !ofPeople.has(classified.class) || !classified.purposes.includes('STATISTICS'))
        continue;
      yield { agency: type.agency, coordinate, found: `is ${classified.class} and may be read for STATISTICS.` };
    }
  },
};
