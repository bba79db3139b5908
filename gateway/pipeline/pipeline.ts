import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { Caller } from '../kernel/caller.ts';
import type { EmitEvent } from '../kernel/events.ts';
import type { AskSubgraph, RequestScope } from '../kernel/subgraph-call.ts';
import { readVariables, type AllowedDocument } from '../operation/operation.ts';
import type { PlanNode } from '../plan/plan.ts';
import type { OpenSupergraph } from '../supergraph/supergraph.ts';
import { createGeneration, defaultLimits, type Generation, type GenerationLimits } from './generation.ts';
import { refusal } from './refusal.ts';
import { serveGenerations, type GatewayInterface, type GatewayRequest } from './serve-generations.ts';

export type { GenerationLimits } from './generation.ts';

export interface PipelineOptions {
  readonly supergraph: OpenSupergraph;
  readonly ask: AskSubgraph;
  /** A person's reference as the id that the caller's sector knows (OIDC Core 8.1). */
  readonly presentId: (reference: string, caller: Caller) => string;
  readonly emit: EmitEvent;
  readonly limits?: GenerationLimits;
  /** Whether fetches of an agency that could go together are sent as one request; without it, they are. */
  readonly mayMerge?: (agency: string) => boolean;
}

export interface Pipeline {
  /** For `new ApolloServer({ gateway })`; the context value of each request must be `{ scope }`. */
  readonly gateway: GatewayInterface;
}

/** The way of a request through the rooms, for whatever supergraph is in use when it comes in. */
export function createPipeline({
  supergraph,
  ask,
  presentId,
  emit,
  limits = defaultLimits,
  mayMerge = () => true,
}: PipelineOptions): Pipeline {
  const generations = new WeakMap<GraphQLSchema, Generation>();

  async function answer(request: GatewayRequest, scope: RequestScope): Promise<ExecutionResult> {
    const generation = generationOf(request.schema);
    const operation = generation.operations.find(request);
    const variables = readVariables(operation, request.request.variables ?? {});
    operation.listSizes.check(variables);
    const verdict = generation.policy.judge(operation, scope.caller);
    const plan = await planFor(generation, verdict.allowed, scope);
    const { data, errors, agencies } = await generation.executor.execute({
      operation,
      verdict,
      plan,
      variables,
      language: scope.language,
      signal: scope.signal,
      ask: (call) => ask(call, scope),
      present: (reference) => presentId(reference, scope.caller),
    });
    return {
      data,
      ...(errors.length === 0 ? {} : { errors }),
      extensions: { agencies },
    };
  }

  async function planFor(
    { planner }: Generation,
    allowed: AllowedDocument | null,
    scope: RequestScope,
  ): Promise<PlanNode | null> {
    if (allowed === null) return null;
    const startedAt = performance.now();
    const { plan, cached } = await planner.plan(allowed);
    emit({ kind: 'operation-planned', scope, cached, milliseconds: performance.now() - startedAt });
    return plan;
  }

  /** The schema object is the one that Apollo Server validated the request with. */
  function generationOf(schema: GraphQLSchema): Generation {
    const generation = generations.get(schema);
    if (generation === undefined) throw new GatewayError('INTERNAL_SERVER_ERROR');
    return generation;
  }

  return {
    gateway: serveGenerations({
      supergraph,
      prepare: (snapshot) => generations.set(snapshot.apiSchema, createGeneration(snapshot, limits, { mayMerge })),
      async executor(request) {
        const { scope } = request.context as { readonly scope: RequestScope };
        return answer(request, scope).catch((error: unknown) => refusal(error, scope.language));
      },
    }),
  };
}
