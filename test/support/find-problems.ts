import type { LintRule } from '../../scripts/lib/lint/lint-rule.ts';
import { readNationalGraph } from '../../scripts/lib/lint/national-graph.ts';

/**
 * Runs one lint rule over the agencies' schemas.
 *
 * @returns each problem as `agency Coordinate`
 */
export function findProblems(
  rule: LintRule,
  schemas: Record<string, string>,
  nationalScalars = 'scalar Rial',
): string[] {
  const subgraphs = Object.entries(schemas).map(([name, sdl]) => ({ name, sdl }));
  const problems = [...rule.check(readNationalGraph(subgraphs, nationalScalars))];
  return problems.map(({ agency, coordinate }) => `${agency} ${coordinate}`);
}
