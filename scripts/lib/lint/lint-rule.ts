import type { NationalGraph } from './national-graph.ts';

/** One place that breaks a rule. */
export interface Problem {
  readonly agency: string;
  /** The schema coordinate, such as `Vehicle.fines` or `Query.agency(id:)`. */
  readonly coordinate: string;
  /** What stands there, in one sentence. */
  readonly found: string;
}

/** One convention of the national schema: what breaks it, why it exists, and what to write instead. */
export interface LintRule {
  readonly name: string;
  readonly why: string;
  readonly fix: string;
  check(graph: NationalGraph): Iterable<Problem>;
}
