import type { ExecutionResult, GraphQLSchema, ValidationRule } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Ledger } from '../kernel/ledger.ts';
import type { Rights } from '../kernel/rights.ts';
import type { EmitEvent } from '../kernel/events.ts';
import type { AskSubgraph, RequestScope } from '../kernel/subgraph-call.ts';
import {
  basisVariable,
  readVariables,
  type Contracts,
  refuseWrittenIdentifiers,
  type TrustedDocuments,
  type Variables,
} from '../operation/operation.ts';
import type { Answer } from '../execute/execute.ts';
import { practise, type Planned, type PlanNode } from '../plan/plan.ts';
import type { Account } from '../record/record.ts';
import { RequestRights, type PlannedDocument } from '../policy/policy.ts';
import type { OpenSupergraph, Snapshot } from '../supergraph/supergraph.ts';
import { askWhileAllowed, type Recheck } from './ask-while-allowed.ts';
import { createGeneration, defaultLimits, type Generation, type GenerationLimits } from './generation.ts';
import { withLaterParts } from './later-parts.ts';
import { filled, type Follow } from './fill-gaps.ts';
import type { PreparedRequest } from './prepared-request.ts';
import { previewOf } from './preview.ts';
import { refusal } from './refusal.ts';
import { tellDenials } from './tell-denials.ts';
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
  /** Asked before each fetch and each later part of an answer; without it, access that holds once holds on. */
  readonly recheck?: Recheck;
  readonly emit: EmitEvent;
  /** Where what is read of whom is written before it leaves; null: nowhere. */
  readonly ledger?: Ledger | null;
  /** Where it is found out what callers may read of others; null: nobody may read anything of others. */
  readonly rights?: Rights | null;
  readonly limits?: GenerationLimits;
  /** Whether fetches of an agency that could go together are sent as one request; without it, they are. */
  readonly mayMerge?: (agency: string) => boolean;
  /** Labels of `@override` that hold, beside those in percent. */
  readonly overrideLabels?: readonly string[];
  /** Planned in the background, before anyone asks for them. */
  readonly trusted?: Pick<TrustedDocuments, 'texts' | 'onChange'>;
  /** Which part of the schema each client was registered for; without it, all of them have all of it. */
  readonly contracts?: Pick<Contracts, 'of'>;
  /** Milliseconds for which a changed supergraph may wait while operations in use are planned for it. */
  readonly warmUpTime?: number;
  /** Milliseconds for which planning is practised on the first supergraph, before it is served; without it, not at all. */
  readonly practiceTime?: number;
}

export interface Pipeline {
  /** For `new ApolloServer({ gateway })`; the context value of each request must be a `RequestContext`. */
  readonly gateway: GatewayInterface;
  /** For the same `ApolloServer`, which remembers what passes validation. */
  readonly validationRules: readonly ValidationRule[];
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

/** A request, or one that is made in its place. */
type AskedRequest = Pick<GatewayRequest, 'schema' | 'document' | 'queryHash' | 'operation'> & {
  readonly request: Pick<GatewayRequest['request'], 'variables'>;
};

/** Operations planned for a changed supergraph before it comes into use: this share, and at least so many. */
const mostUsed = { share: 0.3, least: 50 };

/** Beyond so many practised plans, the next one is hardly faster. */
const mostPractised = 30;

/** The way of a request through the rooms, for whatever supergraph is in use when it comes in. */
export function createPipeline({
  supergraph,
  ask,
  presentId,
  recheck = () => null,
  emit,
  ledger = null,
  rights = null,
  limits = defaultLimits,
  mayMerge = () => true,
  overrideLabels = [],
  trusted,
  contracts = { of: () => null },
  warmUpTime = 0,
  practiceTime = 0,
}: PipelineOptions): Pipeline {
  const generations = new WeakMap<GraphQLSchema, Generation>();
  const usage = createUsage({ maxEntries: limits.maxOperations });
  let hasPractised = practiceTime === 0;
  let planTrusted: () => Promise<void> = async () => undefined;
  trusted?.onChange(() => void planTrusted());

  /** What is found out about a request before anything is asked of an agency: for its preview it is the same. */
  async function prepareRequest(
    request: AskedRequest,
    { scope, takesParts, isPreview }: RequestContext,
    opened: RequestRights | null = null,
  ): Promise<PreparedRequest> {
    const generation = generationOf(request.schema);
    const found = generation.operations.find(request, contracts.of(scope.caller.client));
    const given = readVariables(found, request.request.variables ?? {});
    const operation = found.deferringBy === null ? found : found.deferringBy(given);
    if (operation.deferred !== null && takesParts !== true && isPreview !== true)
      throw new GatewayError('DEFER_BAD_HEADER');
    operation.listSizes.check(given);
    operation.questions?.check(given);
    const mandate = opened ?? new RequestRights(rights, scope.caller, scope.basis);
    if (opened === null && scope.basis !== null) await mandate.open();
    const verdict = generation.policy.judge(operation, mandate.standing);
    if (isPreview !== true) usage.note(request, operation, verdict, mandate.standing);
    const planned = verdict.planned === null ? null : planFor(generation, verdict.planned, scope);
    const plan = planned instanceof Promise ? await planned : planned;
    return { generation, operation, variables: withSwitches(given, verdict.planned), mandate, verdict, plan };
  }

  /** Executes what was prepared: when it comes back, what was read is on record under the hash of what was asked. */
  async function read(
    hash: string,
    { generation, mandate, operation, variables, verdict, plan }: PreparedRequest,
    { scope, tellsOrigins = false }: RequestContext,
  ): Promise<{ readonly found: Answer; readonly account: Account | null }> {
    const { caller } = scope;
    const about = { operation, verdict, caller, mandate, about: mandate.about, hash };
    const account = generation.recorder?.open(about) ?? null;
    if (plan !== null && account !== null) await account.begin();
    const found = await generation.executor.execute({
      operation,
      variables,
      verdict,
      plan,
      language: scope.language,
      signal: scope.signal,
      ask: askWhileAllowed(
        (call) => ask(call, scope, mandate),
        () => recheck(caller),
      ),
      present: (reference) => presentId(reference, scope.caller),
      gate: generation.hasSubjects ? generation.policy.openGate(mandate) : null,
      hearDenial: tellDenials(scope, mandate, emit),
      tellsOrigins,
      ...(account === null ? {} : { meet: account.meet }),
    });
    if (account !== null) await account.write();
    return { found, account };
  }

  async function answer(
    request: GatewayRequest,
    prepared: PreparedRequest,
    context: RequestContext,
  ): Promise<ExecutionResult> {
    const { scope } = context;
    const { found, account } = await read(request.queryHash, prepared, context);
    const whole = prepared.operation.isFilled ? await filled(found, followFor(request, prepared, scope), scope) : found;
    const { data, errors, agencies, provenance, later } = whole;
    const result = {
      data,
      ...(errors.length === 0 ? {} : { errors }),
      extensions: provenance === null ? { agencies } : { agencies, provenance },
    };
    return later === null
      ? result
      : withLaterParts(result, later, { scope, account, recheck, mandate: prepared.mandate });
  }

  /** Asks along paths in the place of a request: the same caller, basis, mandate and deadline, and the same way. */
  function followFor({ schema, queryHash }: GatewayRequest, given: PreparedRequest, scope: RequestScope): Follow {
    const { operations } = given.generation;
    const by = { contract: contracts.of(scope.caller.client), namesBasis: scope.basis !== null };
    return async (paths) => {
      const { ways, asked } = operations.along(paths, by);
      if (asked === null) return { ways, found: null };
      const request = { schema, ...asked, request: { variables: { [basisVariable]: scope.basis } } };
      const prepared = await prepareRequest(request, { scope }, given.mandate);
      const { found } = await read(queryHash, prepared, { scope, tellsOrigins: true });
      return { ways, found };
    };
  }

  async function run(request: GatewayRequest, context: RequestContext): Promise<ExecutionResult> {
    try {
      const prepared = await prepareRequest(request, context);
      if (context.isPreview !== true) return await answer(request, prepared, context);
      return { data: null, extensions: { preview: previewOf(prepared) } };
    } catch (error) {
      return refusal(error, context.scope.language);
    }
  }

  /** At once, where the plan is known. */
  function planFor(
    { planner, overrides }: Generation,
    planned: PlannedDocument,
    scope: RequestScope,
  ): PlanNode | Promise<PlanNode> {
    const startedAt = performance.now();
    const found = planner.plan(planned, overrides.labelsFor(scope));
    const tell = ({ plan, cached }: Planned): PlanNode => {
      const switched = planned.switches !== null;
      emit({ kind: 'operation-planned', scope, cached, switched, milliseconds: performance.now() - startedAt });
      return plan;
    };
    return found instanceof Promise ? found.then(tell) : tell(found);
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
    validationRules: [refuseWrittenIdentifiers((schema) => generationOf(schema).snapshot.identifierScalars)],
    gateway: serveGenerations({
      supergraph,
      warmUp: warmUpUsed,
      onServed: warmUpTrusted,
      prepare,
      executor: (request) => run(request, request.context as RequestContext),
    }),
  };
}

/** The variables of a request, with those that say what of a plan its caller may have. */
function withSwitches(variables: Variables, planned: PlannedDocument | null): Variables {
  return planned === null || planned.switches === null ? variables : { ...variables, ...planned.switches(variables) };
}
