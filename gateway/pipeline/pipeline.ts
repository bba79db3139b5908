import type { ExecutionResult, GraphQLSchema } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Ledger } from '../kernel/ledger.ts';
import type { EmitEvent } from '../kernel/events.ts';
import type { AskSubgraph, RequestScope } from '../kernel/subgraph-call.ts';
import { readVariables, type AllowedDocument, type TrustedDocuments } from '../operation/operation.ts';
import { practise, type PlanNode } from '../plan/plan.ts';
import type { Work } from '../execute/execute.ts';
import type { OpenSupergraph, Snapshot } from '../supergraph/supergraph.ts';
import { createGeneration, defaultLimits, type Generation, type GenerationLimits } from './generation.ts';
import { withLaterParts } from './later-parts.ts';
import { previewOf } from './preview.ts';
import { refusal } from './refusal.ts';
import { serveGenerations, type GatewayInterface, type GatewayRequest } from './serve-generations.ts';
import { createUsage, type UsedOperation } from './usage.ts';
import { trustedOperations, warmUp } from './warm-up.ts';

export type { GenerationLimits } from './generation.ts';
export { laterPartsOf } from './later-parts.ts';
export type { Preview } from './preview.ts';
export type { LaterPart, LaterParts, PendingPart, Provenance, Wave } from '../execute/execute.ts';

export interface PipelineOptions {
  readonly supergraph: OpenSupergraph;
  readonly ask: AskSubgraph;
  /** A person's reference as the id that the caller's sector knows (OIDC Core 8.1). */
  readonly presentId: (reference: string, caller: Caller) => string;
  readonly emit: EmitEvent;
  /** Where what is read of whom is written before it leaves; null: nowhere. */
  readonly ledger?: Ledger | null;
  readonly limits?: GenerationLimits;
  /** Whether fetches of an agency that could go together are sent as one request; without it, they are. */
  readonly mayMerge?: (agency: string) => boolean;
  /** Labels of `@override` that hold, beside those in percent. */
  readonly overrideLabels?: readonly string[];
  /** Planned in the background, before anyone asks for them. */
  readonly trusted?: Pick<TrustedDocuments, 'texts' | 'onChange'>;
  /** Milliseconds for which a changed supergraph may wait while operations in use are planned for it. */
  readonly warmUpTime?: number;
  /** Milliseconds for which planning is practised on the first supergraph, before it is served; without it, not at all. */
  readonly practiceTime?: number;
}

export interface Pipeline {
  /** For `new ApolloServer({ gateway })`; the context value of each request must be a `RequestContext`. */
  readonly gateway: GatewayInterface;
}

/** What the pipeline has to be told of a request beside what it asks. */
export interface RequestContext {
  readonly scope: RequestScope;
  /** Whether an answer may leave part by part, as `@defer` asks; then see `laterPartsOf`. */
  readonly takesParts?: boolean;
  /** Whether the answer says where what is in it comes from: `extensions.provenance`. */
  readonly tellsOrigins?: boolean;
  /** Tells in `extensions.preview` what running the operation would do, asks no agency, and reads nothing. */
  readonly isPreview?: boolean;
}

/** Operations planned for a changed supergraph before it comes into use: this share, and at least so many. */
const mostUsed = { share: 0.3, least: 50 };

/** Beyond so many practised plans, the next one is hardly faster. */
const mostPractised = 30;

/** The way of a request through the rooms, for whatever supergraph is in use when it comes in. */
export function createPipeline({
  supergraph,
  ask,
  presentId,
  emit,
  ledger = null,
  limits = defaultLimits,
  mayMerge = () => true,
  overrideLabels = [],
  trusted,
  warmUpTime = 0,
  practiceTime = 0,
}: PipelineOptions): Pipeline {
  const generations = new WeakMap<GraphQLSchema, Generation>();
  const usage = createUsage({ maxEntries: limits.maxOperations });
  let hasPractised = practiceTime === 0;
  let planTrusted: () => Promise<void> = async () => undefined;
  trusted?.onChange(() => void planTrusted());

  async function answer(
    request: GatewayRequest,
    { scope, takesParts, tellsOrigins = false, isPreview = false }: RequestContext,
  ): Promise<ExecutionResult> {
    const generation = generationOf(request.schema);
    const found = generation.operations.find(request);
    const variables = readVariables(found, request.request.variables ?? {});
    const operation = found.deferringBy === null ? found : found.deferringBy(variables);
    if (operation.deferred !== null && takesParts !== true && !isPreview) throw new GatewayError('DEFER_BAD_HEADER');
    operation.listSizes.check(variables);
    const verdict = generation.policy.judge(operation, scope.caller);
    if (isPreview) return preview(generation, { operation, verdict, variables, scope });
    usage.note(request, operation, verdict, scope.caller);
    const about = { operation, verdict, caller: scope.caller, hash: request.queryHash };
    const account = generation.recorder?.open(about) ?? null;
    const plan = await planFor(generation, verdict.allowed, scope);
    if (plan !== null) await account?.begin();
    const { data, errors, agencies, provenance, later } = await generation.executor.execute({
      operation,
      verdict,
      plan,
      variables,
      language: scope.language,
      signal: scope.signal,
      ask: (call) => ask(call, scope),
      present: (reference) => presentId(reference, scope.caller),
      tellsOrigins,
      ...(account === null ? {} : { meet: account.meet }),
    });
    await account?.write();
    const result = {
      data,
      ...(errors.length === 0 ? {} : { errors }),
      extensions: provenance === null ? { agencies } : { agencies, provenance },
    };
    return later === null ? result : withLaterParts(result, later, scope, account);
  }

  async function preview(
    generation: Generation,
    { scope, ...asked }: Pick<Work, 'operation' | 'verdict' | 'variables'> & { readonly scope: RequestScope },
  ): Promise<ExecutionResult> {
    const plan = await planFor(generation, asked.verdict.allowed, scope);
    return { data: null, extensions: { preview: previewOf(generation, { ...asked, plan, caller: scope.caller }) } };
  }

  async function planFor(
    { planner, overrides }: Generation,
    allowed: AllowedDocument | null,
    scope: RequestScope,
  ): Promise<PlanNode | null> {
    if (allowed === null) return null;
    const startedAt = performance.now();
    const { plan, cached } = await planner.plan(allowed, overrides.labelsFor(scope));
    emit({ kind: 'operation-planned', scope, cached, milliseconds: performance.now() - startedAt });
    return plan;
  }

  /** The schema object is the one that Apollo Server validated the request with. */
  function generationOf(schema: GraphQLSchema): Generation {
    const generation = generations.get(schema);
    if (generation === undefined) throw new GatewayError('INTERNAL_SERVER_ERROR');
    return generation;
  }

  /** The operations in use are planned while the supergraph before still answers. */
  function warmUpUsed(snapshot: Snapshot, isWanted: () => boolean): Promise<void> | null {
    const used = usage.top(mostUsed.share, mostUsed.least);
    usage.fade();
    if (used.length === 0 || warmUpTime === 0) return null;
    const end = performance.now() + warmUpTime;
    return planAhead(snapshot, 'used', used, () => isWanted() && performance.now() < end);
  }

  function warmUpTrusted(snapshot: Snapshot, isWanted: () => boolean): void {
    if (trusted === undefined) return;
    planTrusted = async () => {
      const texts = trusted.texts();
      if (texts.length > 0) await planAhead(snapshot, 'trusted', trustedOperations(texts, snapshot), isWanted);
    };
    void planTrusted();
  }

  async function planAhead(
    { id, apiSchema }: Snapshot,
    why: 'used' | 'trusted',
    used: Iterable<UsedOperation>,
    goesOn: () => boolean,
  ): Promise<void> {
    const startedAt = performance.now();
    const operations = await warmUp(generationOf(apiSchema), used, goesOn);
    const milliseconds = performance.now() - startedAt;
    emit({ kind: 'plans-warmed', schemaId: id, why, operations, milliseconds });
  }

  /** Once for a process: what V8 has compiled for one supergraph serves the next one as well. */
  function prepare(snapshot: Snapshot): void {
    const generation = createGeneration(snapshot, limits, { mayMerge }, overrideLabels, ledger);
    generations.set(snapshot.apiSchema, generation);
    if (hasPractised) return;
    hasPractised = true;
    practise(snapshot, limits, { most: mostPractised, milliseconds: practiceTime });
  }

  return {
    gateway: serveGenerations({
      supergraph,
      warmUp: warmUpUsed,
      onServed: warmUpTrusted,
      prepare,
      async executor(request) {
        const context = request.context as RequestContext;
        return answer(request, context).catch((error: unknown) => refusal(error, context.scope.language));
      },
    }),
  };
}
