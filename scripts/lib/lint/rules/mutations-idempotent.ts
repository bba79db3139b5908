import { print } from 'graphql';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf } from '../national-graph.ts';

/** egov.md rule 8, domain.md §6. */
export const mutationsIdempotent: LintRule = {
  name: 'mutations-idempotent',
  why: 'A client that lost the answer must be able to ask again without doing the deed twice.',
  fix: 'Add the argument idempotencyKey: ID! (no default).',
  *check(graph) {
    for (const { type, field, coordinate } of fieldsOf(graph)) {
      if (type.name !== 'Mutation') continue;
      const key = field.arguments?.find(({ name }) => name.value === 'idempotencyKey');
      if (key !== undefined && print(key.type) === 'ID!' && key.defaultValue === undefined) continue;
      const found = key === undefined ? 'has no idempotencyKey.' : `has ${print(key).replace(/^"""[\s\S]*"""\n/, '')}.`;
      yield { agency: type.agency, coordinate, found };
    }
  },
};
