import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';
import type { Variables } from '../operation/operation.ts';
import type { FetchNode } from '../plan/plan.ts';
import type { Gate } from '../policy/policy.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Agencies } from './agencies.ts';
import type { Ending } from './ending.ts';
import type { EntityMet } from './entities.ts';
import type { ResponsePath } from './path.ts';
import type { Source } from './provenance.ts';
import type { Cause, Tree } from './tree.ts';
import type { HearDenial } from './hear-denial.ts';

/** Everything one execution of a plan shares. Nothing of it outlives the request. */
export interface Run {
  readonly types: TypeTable;
  readonly variables: Variables;
  /** When it comes, nothing more is asked, and nothing waited for. */
  readonly ending: Ending;
  /** Asks one agency; a failure is an answer. */
  readonly ask: (request: SubgraphRequest) => Promise<SubgraphAnswer>;
  /** Decides whose data may be asked for, and may leave; null: all may. */
  readonly gate: Gate | null;
  /** Hears of every entity that was, or would have been, asked for. */
  readonly meet: ((entity: EntityMet) => void) | null;
  /** Hears of what policy denies. */
  readonly hearDenial: HearDenial | null;
  /** Entities that one call may ask for. */
  readonly maxRepresentations: number;
  readonly tree: Tree;
  /** Objects of the tree by the paths at which they were looked for; emptied when an answer may have brought more. */
  readonly targets: Map<string, readonly Tree[]>;
  /** Objects and lists of the tree that stand at several places. */
  readonly shared: Set<object>;
  readonly agencies: Agencies;
  /** Errors that agencies reported about no place of their answer. */
  readonly unplaced: { readonly cause: Cause; readonly path: ResponsePath | undefined }[];
  /** The ends of fetches that others may have to wait for. */
  readonly ends: Map<FetchNode, PromiseWithResolvers<void>>;
  /** Calls that leave together in the next turn of the event loop, by where they meet. */
  readonly gatherings: Map<object, Gathering>;
  /** What each call brought, of deferred parts as well; null when nobody asks where things come from. */
  readonly sources: Source[] | null;
  /** What is put off; null when nothing is. */
  readonly deferral: DeferredSteps | null;
}

/** Calls that are ready, by their numbers where they meet. */
export interface Gathering {
  readonly members: number[];
  /** Settles when all of them have ended. */
  readonly ended: Promise<void>;
}

/** Takes steps that need not be done before the first part of the answer leaves. */
export interface DeferredSteps {
  /** Begins a step of a deferred part as soon as the fetches it starts from have come. */
  begin(run: Run, step: DeferredRun): void;
  /** These fetches have come, or never will. */
  fetched(ids: readonly string[]): void;
}

/** A step of a deferred part. */
export interface DeferredRun {
  readonly label: string;
  readonly after: readonly string[];
  /** Ids of its own fetches. */
  readonly brings: readonly string[];
  readonly step: Step;
}

/** A part of a compiled plan. Never rejects: what fails leaves holes in the tree, and the rest goes on. */
export type Step = (run: Run) => Promise<void>;
