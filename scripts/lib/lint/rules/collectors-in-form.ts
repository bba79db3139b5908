import { print } from 'graphql';
import { isHidden } from '../classification.ts';
import { argument, directivesNamed, hasDirective } from '../directives.ts';
import type { LintRule } from '../lint-rule.ts';
import { fieldsOf, type PlacedField } from '../national-graph.ts';

/** domain.md §7: by this mutation the window hands in what connection is computed from. */
export const collectorsInForm: LintRule = {
  name: 'collectors-in-form',
  why: 'The window hands its counts in by one form of call, and only the window may: a client that could would make evidence up.',
  fix: 'Write `recordTraffic(input: TrafficBatch!, idempotencyKey: ID!): TrafficReceipt @inaccessible @collects(what: "TRAFFIC") @requiresScopes(scopes: [["platform:traffic"]])` on Mutation, in one agency.',
  *check(graph) {
    const marked = [...fieldsOf(graph)].filter(({ field }) => hasDirective(field, 'collects'));
    for (const placed of marked) {
      const at = { agency: placed.type.agency, coordinate: placed.coordinate };
      for (const found of problemsOf(placed)) yield { ...at, found };
      if (marked.length > 1)
        yield { ...at, found: 'is one of several that collect; the window hands its counts in once.' };
    }
  },
};

function* problemsOf({ type, field }: PlacedField): Generator<string> {
  const what = directivesNamed(field, 'collects').map((use) => String(argument(use, 'what')));
  if (what.some((one) => one !== 'TRAFFIC')) yield `collects ${what.join(', ')}, and the window hands in TRAFFIC.`;
  if (type.name !== 'Mutation') yield 'collects, but is no mutation.';
  if (!isHidden(type, field)) yield 'collects, but clients would see it: it is not @inaccessible.';
  const scopes = directivesNamed(field, 'requiresScopes').map((use) => JSON.stringify(argument(use, 'scopes')));
  if (scopes.join() !== '[["platform:traffic"]]') yield 'collects, but not with the scope platform:traffic alone.';
  const given = (field.arguments ?? []).map(({ name, type: kind }) => `${name.value}: ${print(kind)}`).sort();
  if (given.join(', ') !== 'idempotencyKey: ID!, input: TrafficBatch!') yield `takes ${given.join(', ') || 'nothing'}.`;
}
