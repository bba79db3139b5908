import { print } from 'graphql';
import type { LintRule } from '../lint-rule.ts';
import { isRoot, isShareable, type CompositeType } from '../national-graph.ts';

/** Value types that several agencies answer are one type, in one wording. */
export const sharedValuesAlike: LintRule = {
  name: 'shared-values-alike',
  why: 'PageInfo or LocalisedText comes from whichever agency answers; a reader must find the same type and words everywhere.',
  fix: 'Use the same text in every agency, descriptions included; the first agency by name is the model.',
  *check({ agencies }) {
    const types = agencies
      .flatMap(({ composites }) => [...composites.values()])
      .filter((type) => isShareable(type) && !isRoot(type));
    for (const [name, same] of Map.groupBy(types, (type) => type.name)) {
      const [model, ...others] = same.toSorted((one, other) => (one.agency < other.agency ? -1 : 1));
      for (const other of others.filter((type) => model !== undefined && text(type) !== text(model))) {
        yield { agency: other.agency, coordinate: name, found: `differs from ${name} of ${model?.agency}.` };
      }
    }
  },
};

function text({ nodes }: CompositeType): string {
  return nodes.map((node) => print(node)).join('\n');
}
