import { classificationOf, classificationsOn, type Classified } from '../classification.ts';
import type { LintRule } from '../lint-rule.ts';
import { declarations, fieldsOf, isContributed, isStub } from '../national-graph.ts';

/** Composition keeps one `@classified` of each place, and does not say whose it was. */
export const classificationIsOne: LintRule = {
  name: 'classification-is-one',
  why: 'Of several classifications of one field or type composition keeps one, so that another agency’s fields would get it.',
  fix: 'Classify a type only where one agency alone answers its fields, else each field; and a field that several answer alike in all.',
  *check(graph) {
    for (const agency of graph.agencies) {
      for (const type of agency.composites.values()) {
        if (!type.nodes.some((node) => classificationsOn(node).length > 0)) continue;
        const others = declarations(graph, type.name).filter((each) => each.agency !== agency.name && !isStub(each));
        const names = others.map((each) => each.agency).join(', ');
        if (others.length > 0)
          yield {
            agency: agency.name,
            coordinate: type.name,
            found: `is classified whole, and ${names} answers it too.`,
          };
      }
    }
    const placed = [...fieldsOf(graph)].filter(({ type, field }) => isContributed(type, field));
    for (const [coordinate, same] of Map.groupBy(placed, (each) => each.coordinate)) {
      const [first, ...others] = same.map(({ type, field }) => ({ type, said: textOf(classificationOf(type, field)) }));
      for (const { type, said } of others)
        if (said !== first?.said)
          yield { agency: type.agency, coordinate, found: `is ${said}, and ${first?.said} in ${first?.type.agency}.` };
    }
  },
};

function textOf(classified: Classified | null): string {
  return classified === null
    ? 'not classified'
    : `${classified.class} for ${classified.purposes.toSorted().join(', ')}`;
}
