import { QueryPlanner, type FetchNode as ApolloFetch, type PlanNode as ApolloNode } from '@apollo/query-planner';
import type { DocumentNode } from 'graphql';
import { createCache } from '../cache/cache.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { PlannerInput, Snapshot, StandIns, TypeTable } from '../supergraph/supergraph.ts';
import { asksForOthers } from './asks-apart.ts';
import { asksNothing } from './asks-nothing.ts';
import { contextVariables } from './context-variables.ts';
import { ownLabel, withoutDefer, withUniqueLabels } from './defer-labels.ts';
import { innerDirectives } from './inner-directives.ts';
import { innerDocument } from './inner-document.ts';
import { mayLackInputs } from './may-lack-inputs.ts';
import { mutationDirectives, type WithMutationDirectives } from './mutation-directives.ts';
import { readPath } from './path-steps.ts';
import { fetchesIn, type FetchNode, type PlanNode, type Selection } from './query-plan.ts';
import { withRealFields } from './real-fields.ts';
import { providedBy, rewritten, type Rewrite } from './selections.ts';
import { shareRequiredFields } from './share-required-fields.ts';
import { splitByNeed } from './split-by-need.ts';

/** How far the planner may go for one operation. */
export interface PlannerLimits {
  /** Plans weighed against one another; beyond it, the best of those that were. */
  readonly maxEvaluatedPlans: number;
  /** Ways to reach one field; beyond it the operation is refused. */
  readonly pathsLimit: number;
  /** Requests to agencies that one plan may make, whether or not their conditions hold. */
  readonly fetches: number;
}

/** Plans a valid document of one operation that selects real fields, with the labels of `@override` that hold. */
export type PlanDocument = (document: DocumentNode, labels: readonly string[]) => PlanNode;

/**
 * Apollo's planner for one snapshot, its plans turned into ours.
 *
 * The only file that imports @apollo/query-planner (Elastic License 2.0). Planning is synchronous: it holds the
 * event loop for milliseconds, bounded by `limits`.
 *
 * @throws GatewayError OPERATION_TOO_COMPLEX beyond a limit, QUERY_PLANNING_FAILED when no plan comes out: an
 *   operation that selects fields is never answered with the nulls of an empty plan.
 */
export function createApolloPlanner(snapshot: Snapshot, limits: PlannerLimits): PlanDocument {
  const { standIns } = snapshot.planning;
  const stock = createStockPlanner(snapshot, limits);

  /** An object that fails in what was asked for the sake of others would lose what was wanted of it. */
  function plan(document: DocumentNode, labels: readonly string[]): PlanNode {
    const inner = innerDirectives(innerDocument(document, snapshot.innerNames), snapshot.apiSchema);
    const together = convert(document, inner, stock(inner, labels, false));
    if (!asksForOthers(together, inner, snapshot)) return together;
    const apart = convert(document, inner, stock(inner, labels, true));
    return fetchesIn(apart).length <= limits.fetches ? apart : together;
  }

  function convert(document: DocumentNode, inner: DocumentNode, { node }: ReturnType<StockPlanner>): PlanNode {
    if (node === undefined && asksNothing(document)) return { kind: 'sequence', steps: [] };
    if (node === undefined) throw new TypeError('An empty plan for an operation that selects fields.');
    if (node.kind === 'Subscription') throw new TypeError('A plan for a subscription.');
    return planNode(node, {
      documents: sharedDocuments(node, snapshot),
      standIns,
      types: snapshot.types,
      mayLackInputs: (path) => mayLackInputs(inner, path, snapshot),
      withMutationDirectives: mutationDirectives(document, snapshot.apiSchema),
    });
  }

  /** Where the planner cannot put something off, all is fetched before the first part of the answer. */
  function planDeferring(document: DocumentNode, labels: readonly string[]): PlanNode {
    const whole = withoutDefer(document);
    if (whole === document) return plan(document, labels);
    try {
      return plan(withUniqueLabels(document), labels);
    } catch (error) {
      if (isLimit(error)) throw error;
      return plan(whole, labels);
    }
  }

  return (document, labels) => {
    try {
      return planDeferring(document, labels);
    } catch (cause) {
      throw new GatewayError(isLimit(cause) ? 'OPERATION_TOO_COMPLEX' : 'QUERY_PLANNING_FAILED', undefined, { cause });
    }
  };
}

/**
 * Apollo's planner as it is.
 *
 * @param isByTypes asks for entities apart where those that they stand below are of different types
 */
type StockPlanner = (
  document: DocumentNode,
  labels: readonly string[],
  isByTypes: boolean,
) => ReturnType<QueryPlanner['buildQueryPlan']>;

/** Planners of parts that are kept, the most recently used: each costs one to two megabytes. */
const maxParts = 32;

/** One planner for the whole supergraph, or one for each part that operations reach: many reach the same. */
function createStockPlanner({ planning: { on } }: Snapshot, limits: PlannerLimits): StockPlanner {
  if (on.kind === 'whole') return stockPlannerOf(on.input, limits);
  const planners = createCache<StockPlanner>({ maxEntries: maxParts });
  return (document, ...how) => {
    const { key, build } = on.project(document);
    return planners.getOrMake(key, () => stockPlannerOf(build(), limits))(document, ...how);
  };
}

function stockPlannerOf(
  { supergraph, readOperation }: PlannerInput,
  { maxEvaluatedPlans, pathsLimit }: PlannerLimits,
): StockPlanner {
  const make = (typeConditionedFetching: boolean) =>
    new QueryPlanner(supergraph, {
      debug: { maxEvaluatedPlans, pathsLimit },
      incrementalDelivery: { enableDefer: true },
      // A fragment that is used again may bring variables along that the planner then forgets to declare.
      reuseQueryFragments: false,
      typeConditionedFetching,
    });
  const planner = make(false);
  let byTypes: QueryPlanner | null = null; // few operations need it
  return (document, labels, isByTypes) => {
    const overrideConditions = new Map(labels.map((label) => [label, true]));
    const chosen = isByTypes ? (byTypes ??= make(true)) : planner;
    return chosen.buildQueryPlan(readOperation(document), { overrideConditions });
  };
}

// The planner tells its limits apart by their sentences only.
const limitSentences = /^Exceeded maximum recursive selections|^Too many options|non-local selections exceeds/;

function isLimit(cause: unknown): boolean {
  return cause instanceof RangeError || (cause instanceof Error && limitSentences.test(cause.message));
}

/** Documents that differ from the planner's own, by fetch. */
type Documents = ReadonlyMap<ApolloFetch, string>;

/** What turning the planner's plan into ours needs to know beside it. */
interface Conversion {
  readonly documents: Documents;
  readonly standIns: StandIns;
  readonly types: TypeTable;
  /** Whether some objects at a path may have been asked for less than others. */
  readonly mayLackInputs: (path: readonly string[]) => boolean;
  readonly withMutationDirectives: WithMutationDirectives;
}

function planNode(node: ApolloNode, conversion: Conversion, path: readonly string[] = []): PlanNode {
  const convert = (step: ApolloNode) => planNode(step, conversion, path);
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map(convert) };
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map(convert) };
    case 'Flatten':
      return flattenNode(node, conversion, path);
    case 'Condition':
      return {
        kind: 'condition',
        variable: node.condition,
        whenTrue: node.ifClause === undefined ? null : convert(node.ifClause),
        whenFalse: node.elseClause === undefined ? null : convert(node.elseClause),
      };
    case 'Fetch':
      return mendedFetch(conversion.withMutationDirectives(fetchNode(node, conversion)), conversion, path);
    case 'Defer':
      return {
        kind: 'defer',
        primary: node.primary.node === undefined ? null : convert(node.primary.node),
        deferred: node.deferred.map(({ label = '', depends, node: step }) => ({
          label: ownLabel(label),
          after: depends.map(({ id }) => id),
          step: step === undefined ? null : convert(step),
        })),
      };
    default:
      return node satisfies never;
  }
}

function flattenNode(node: Extract<ApolloNode, { kind: 'Flatten' }>, conversion: Conversion, above: readonly string[]) {
  const path = readPath(node.path.map(String));
  return { kind: 'flatten', path, step: planNode(node.node, conversion, [...above, ...path]) } as const;
}

function mendedFetch(fetch: FetchNode, conversion: Conversion, path: readonly string[]): PlanNode {
  const { standIns } = conversion;
  const parts = conversion.mayLackInputs(path) ? splitByNeed(fetch, standIns) : [fetch];
  const steps = parts.map((part) => withRealFields(part, standIns));
  const [only] = steps;
  return only !== undefined && steps.length === 1 ? only : { kind: 'parallel', steps };
}

/** Fetches of the query's root fields, whichever wave they stand in; those of each deferred part by themselves. */
function rootQueryGroups(node: ApolloNode | undefined): readonly (readonly ApolloFetch[])[] {
  if (node?.kind !== 'Defer') return node === undefined ? [] : [rootQueries(node)];
  return [node.primary, ...node.deferred].flatMap((part) => rootQueryGroups(part.node));
}

function rootQueries(node: ApolloNode): readonly ApolloFetch[] {
  switch (node.kind) {
    case 'Fetch':
      return node.requires === undefined && node.operationKind === 'query' ? [node] : [];
    case 'Sequence':
    case 'Parallel':
      return node.nodes.flatMap(rootQueries);
    case 'Condition':
      return [node.ifClause, node.elseClause].flatMap((clause) => (clause === undefined ? [] : rootQueries(clause)));
    case 'Flatten':
      return node.path.length === 0 ? rootQueries(node.node) : [];
    default:
      return [];
  }
}

function sharedDocuments(node: ApolloNode, snapshot: Snapshot): Documents {
  return new Map(rootQueryGroups(node).flatMap((fetches) => (fetches.length < 2 ? [] : shared(fetches, snapshot))));
}

function shared(fetches: readonly ApolloFetch[], snapshot: Snapshot): readonly (readonly [ApolloFetch, string])[] {
  const roots = fetches.map(({ serviceName, operation }) => ({ subgraph: serviceName, document: operation }));
  const documents = shareRequiredFields(roots, snapshot);
  return fetches.map((fetch, index) => [fetch, documents[index] ?? fetch.operation]);
}

function fetchNode(node: ApolloFetch, { documents, types }: Conversion): FetchNode {
  if (node.operationKind === 'subscription') throw new TypeError('A fetch for a subscription.');
  const document = documents.get(node) ?? node.operation;
  const requires = node.requires?.map(requirement) ?? null;
  const rewrite = (selections: readonly Selection[], change: Rewrite) => rewritten(selections, change, types.isSubtype);
  return {
    kind: 'fetch',
    ...(node.id === undefined ? {} : { id: node.id }),
    subgraph: node.serviceName,
    operationKind: node.operationKind,
    operationName: node.operationName,
    document,
    variables: node.variableUsages ?? [],
    requires: requires === null ? null : (node.inputRewrites ?? []).reduce(rewrite, requires),
    provides: (node.outputRewrites ?? []).reduce(rewrite, providedBy(document, requires !== null)),
    ...(node.contextRewrites !== undefined && { context: contextVariables(node.contextRewrites) }),
  };
}

type Requirement = NonNullable<ApolloFetch['requires']>[number];

function requirement(node: Requirement): Selection {
  if (node.kind === 'InlineFragment') {
    return {
      kind: 'fragment',
      on: node.typeCondition ?? null,
      conditions: [],
      selections: node.selections.map(requirement),
    };
  }
  const name = node.alias ?? node.name;
  return { kind: 'field', from: name, name, conditions: [], selections: node.selections?.map(requirement) ?? null };
}
