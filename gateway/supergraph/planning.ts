import type { DocumentNode } from 'graphql';
import type { PlannerInput } from './build-supergraph.ts';
import { readOverrideLabels } from './field-owners.ts';
import type { Links } from './links.ts';
import { createProjections, type Project } from './projection/projections.ts';
import type { StandIns } from './stand-ins.ts';
import type { TypeTable } from './type-table.ts';

/** The planner's copy of the supergraph, and what it must know of how that copy differs. */
export interface Planning {
  readonly standIns: StandIns;
  readonly on: PlansOn;
}

/** What operations are planned on: the whole supergraph, or the part of it that each of them can reach. */
type PlansOn =
  { readonly kind: 'whole'; readonly input: PlannerInput } | { readonly kind: 'parts'; readonly project: Project };

/** From so many subgraphs on, to cut out a part and plan on it takes less time than to plan on the whole. */
export const manySubgraphs = 25;

/** The planner's copy of a supergraph, as a document and as the planner takes it. */
interface Copy {
  readonly document: DocumentNode;
  readonly input: PlannerInput;
}

/** Chooses by size. What a part may not leave out, `@context` and `@override(label:)`, is planned on the whole. */
export function plansOn({ document, input }: Copy, links: Links, types: TypeTable, isLarge: boolean): PlansOn {
  const reachesFar = links.has('https://specs.apollo.dev/context') || readOverrideLabels(links, types).length > 0;
  return isLarge && !reachesFar
    ? { kind: 'parts', project: createProjections(document, links) }
    : { kind: 'whole', input };
}
