import { operationFromDocument, ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals';
import type { DocumentNode, GraphQLSchema } from 'graphql';

/** What the planner plans on. */
export interface PlannerInput {
  readonly supergraph: Supergraph;
  /** Reads a valid document of one operation into the planner's own form. */
  readonly readOperation: (document: DocumentNode) => ReturnType<typeof operationFromDocument>;
}

/** What clients see of a supergraph, and where its subgraphs are. */
interface SeenSupergraph {
  readonly apiSchema: GraphQLSchema;
  readonly subgraphs: readonly Subgraph[];
}

/** A supergraph as Apollo's libraries hold it, and what clients see of it. */
export interface BuiltSupergraph extends SeenSupergraph {
  readonly input: PlannerInput;
}

/** A subgraph and the `routing_url` that the supergraph names for it. */
export interface Subgraph {
  readonly name: string;
  readonly url: string;
}

// Connectors (REST calls described in the schema) would need an executor of their own.
const supportedFeatures = new Set(
  [...ROUTER_SUPPORTED_SUPERGRAPH_FEATURES].filter(
    (feature) => !feature.startsWith('https://specs.apollo.dev/connect/'),
  ),
);

/**
 * Builds and validates a supergraph.
 *
 * The only file that imports @apollo/federation-internals (Elastic License 2.0). It accepts the access directives
 * that the stock gateway refuses, plans as if they were absent, and leaves enforcing them to policy.
 *
 * @throws Error when the document is no supergraph of Federation 2, is not valid, or needs an unknown feature.
 */
export function buildSupergraph(document: DocumentNode): BuiltSupergraph {
  const supergraph = buildValid(document);
  supergraph.subgraphs(); // read by the planner later: what is wrong with them is to be found now
  return { input: plannerInput(supergraph), ...seenOf(supergraph) };
}

/** What clients see of a supergraph on which nobody plans, validated like one. */
export function buildSeen(document: DocumentNode): SeenSupergraph {
  return seenOf(buildValid(document));
}

/** Builds a part of a supergraph that is known to be valid. */
export function buildPart(document: DocumentNode): PlannerInput {
  return plannerInput(Supergraph.build(document, { supportedFeatures, validateSupergraph: false }));
}

function buildValid(document: DocumentNode): Supergraph {
  return Supergraph.build(document, { supportedFeatures, validateSupergraph: true });
}

function seenOf(supergraph: Supergraph): SeenSupergraph {
  const apiSchema = supergraph.apiSchema().toGraphQLJSSchema({ includeDefer: true });
  return { apiSchema, subgraphs: supergraph.subgraphsMetadata() };
}

function plannerInput(supergraph: Supergraph): PlannerInput {
  const api = supergraph.apiSchema();
  return { supergraph, readOperation: (operation) => operationFromDocument(api, operation, { validate: false }) };
}
