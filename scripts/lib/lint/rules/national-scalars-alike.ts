import { print, type ScalarTypeDefinitionNode } from 'graphql';
import type { LintRule } from '../lint-rule.ts';

/** Scalars mean the same in every agency. */
export const nationalScalarsAlike: LintRule = {
  name: 'national-scalars-alike',
  why: 'The gateway and every agency read and write a scalar in one way; a second definition would be a second meaning.',
  fix: 'Copy the definition from schema/shared/scalars.graphql word for word; add a new national scalar there first.',
  *check({ agencies, nationalScalars }) {
    const master = new Map(nationalScalars.map((node) => [node.name.value, text(node)]));
    for (const { name: agency, scalars } of agencies) {
      for (const node of scalars) {
        const coordinate = node.name.value;
        const expected = master.get(coordinate);
        if (expected === text(node)) continue;
        const found = expected === undefined ? 'is not a national scalar.' : 'differs from the national definition.';
        yield { agency, coordinate, found };
      }
    }
  },
};

/** What counts: the description and `@specifiedBy`; directives of federation may differ. */
function text(node: ScalarTypeDefinitionNode): string {
  const directives = (node.directives ?? []).filter(({ name }) => name.value === 'specifiedBy');
  return print({ ...node, directives });
}
