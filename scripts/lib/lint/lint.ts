import type { LintRule, Problem } from './lint-rule.ts';
import { readNationalGraph } from './national-graph.ts';
import { lintRules } from './rules.ts';

/** A problem, with the rule that it breaks. */
export interface Finding extends Problem {
  readonly rule: LintRule;
}

/**
 * Checks the agencies' schemas against the conventions of the national schema.
 *
 * @param nationalScalars the text of schema/shared/scalars.graphql
 * @returns every finding, by rule and then in the order of the schemas
 */
export function lintSubgraphs(
  subgraphs: readonly { readonly name: string; readonly sdl: string }[],
  nationalScalars: string,
  rules: readonly LintRule[] = lintRules,
): Finding[] {
  const graph = readNationalGraph(subgraphs, nationalScalars);
  return rules.flatMap((rule) => [...rule.check(graph)].map((problem) => ({ ...problem, rule })));
}

/** Writes the findings for people: each place on a line, and once for each rule why it exists and what to do. */
export function printFindings(findings: readonly Finding[]): string {
  const groups = [...Map.groupBy(findings, ({ rule }) => rule)].map(([{ name, why, fix }, group]) =>
    [
      `${name} (${group.length})`,
      ...group.map(({ agency, coordinate, found }) => `  ${agency}: ${coordinate}: ${found}`),
      `  why: ${why}`,
      `  do:  ${fix}`,
    ].join('\n'),
  );
  return groups.join('\n\n');
}
