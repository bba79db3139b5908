import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  execute as executeInline,
  getOperationAST,
  parse,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { Caller } from '../../gateway/kernel/caller.ts';
import { anonymous } from '../../gateway/kernel/caller.ts';
import type { ErrorCode } from '../../gateway/kernel/errors.ts';
import type { EmitEvent, GatewayEvent } from '../../gateway/kernel/events.ts';
import type { Ledger } from '../../gateway/kernel/ledger.ts';
import type { Mandate, Rights } from '../../gateway/kernel/rights.ts';
import type { RequestScope, SubgraphAnswer, SubgraphRequest } from '../../gateway/kernel/subgraph-call.ts';
import { defaultLimits, type GenerationLimits } from '../../gateway/pipeline/generation.ts';
import {
  createPipeline,
  laterPartsOf,
  type PipelineOptions,
  type Preview,
  type Provenance,
  type Wave,
} from '../../gateway/pipeline/pipeline.ts';
import { openSupergraph, type SupergraphOptions } from '../../gateway/supergraph/supergraph.ts';
import { composeInline, withLink } from './compose-inline.ts';
import { sha256Of } from './sha256-of.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- tests look into resolvers and answers of any shape
export type Anything = any;

/** An agency in memory: its schema and graphql-js resolvers. */
interface InlineAgency {
  readonly sdl: string;
  readonly resolvers?: Record<string, Anything>;
}

export type InlineAgencies = Readonly<Record<string, InlineAgency>>;

/** What a test may do to a call before it reaches the agency; undefined lets it pass. */
type Intercept = (
  request: SubgraphRequest,
  scope: RequestScope,
  mandate: Mandate | undefined,
) => SubgraphAnswer | Promise<SubgraphAnswer> | undefined;

export interface InlineOptions extends Partial<Omit<SupergraphOptions, 'source' | 'emit'>> {
  readonly intercept?: Intercept;
  readonly presentId?: (reference: string, caller: Caller) => string;
  readonly limits?: Partial<GenerationLimits>;
  readonly mayMerge?: (agency: string) => boolean;
  readonly overrideLabels?: readonly string[];
  readonly trusted?: PipelineOptions['trusted'];
  readonly contracts?: PipelineOptions['contracts'];
  readonly warmUpTime?: number;
  readonly ledger?: Ledger;
  readonly rights?: Rights;
  /** What the agencies compose to; composed anew when left out. */
  readonly composed?: string;
}

export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
  readonly caller?: Partial<Caller>;
  readonly basis?: string | null;
  readonly language?: 'fa' | 'en';
  readonly signal?: AbortSignal;
  readonly tellsOrigins?: boolean;
  readonly isPreview?: boolean;
}

export const signedIn = (...scopes: string[]): Partial<Caller> => ({
  kind: 'citizen',
  subject: 'p1',
  client: 'portal',
  sector: 'portal.test',
  scopes: new Set(scopes),
});

export const failed = (code: ErrorCode): SubgraphAnswer => ({ kind: 'failed', code });

const presentBySector = (reference: string, { sector }: Caller) => `${sector}:${reference}`;

/** A gateway over agencies in memory, composed for real; everything but HTTP is the real thing. */
export async function openInlineGateway(agencies: InlineAgencies, options: InlineOptions = {}) {
  const { intercept, presentId = presentBySector, limits, mayMerge, overrideLabels, ...more } = options;
  const { trusted, contracts, warmUpTime, ledger = null, rights = null, composed, ...enforcement } = more;
  const sdls = Object.fromEntries(Object.entries(agencies).map(([name, { sdl }]) => [name, sdl]));
  const calls: SubgraphRequest[] = [];
  const mandates: (Mandate | undefined)[] = [];
  const events: GatewayEvent[] = [];
  const emit: EmitEvent = (event) => void events.push(event);
  let offer: (sdl: string) => void = () => undefined;
  const supergraph = await openSupergraph({
    source: {
      kind: 'manager',
      manager: {
        initialize: async ({ update }) => {
          offer = update;
          return { supergraphSdl: composed ?? composeInline(sdls) };
        },
      },
    },
    hasIssuer: true,
    hasPairwise: true,
    allowUnenforced: [],
    ...enforcement,
    emit,
  });
  const askInline = createInlineAsk(agencies);
  const pipeline = createPipeline({
    supergraph,
    presentId,
    emit,
    ledger,
    rights,
    limits: { ...defaultLimits, ...limits },
    ...(mayMerge && { mayMerge }),
    ...(overrideLabels && { overrideLabels }),
    ...(trusted === undefined ? {} : { trusted }),
    ...(contracts === undefined ? {} : { contracts }),
    ...(warmUpTime === undefined ? {} : { warmUpTime }),
    ask: async (request, scope, mandate) => {
      calls.push(request);
      mandates.push(mandate === undefined ? undefined : { ...said(mandate) });
      return (await intercept?.(request, scope, mandate)) ?? askInline(request, scope);
    },
  });
  const schemas: GraphQLSchema[] = [];
  pipeline.gateway.onSchemaLoadOrUpdate(({ apiSchema }) => void schemas.unshift(apiSchema));
  const { executor } = await pipeline.gateway.load({ apollo: {} });

  async function ask(query: string, asked: AskOptions = {}, schema = schemas[0]!) {
    return plain(await execute(query, asked, schema, false)) as InlineAnswer;
  }

  /** Asks as a client does that takes an answer part by part. */
  async function askInParts(query: string, asked: AskOptions = {}) {
    const result = await execute(query, asked, schemas[0]!, true);
    const later = laterPartsOf(result);
    const first = plain(result) as InlineAnswer;
    return { first, pending: later?.pending ?? [], waves: plainWaves(later?.waves ?? []) };
  }

  /** Does what Apollo Server does before it calls a gateway. */
  async function execute(query: string, asked: AskOptions, schema: GraphQLSchema, takesParts: boolean) {
    const document = parse(query);
    const problems = validate(schema, document);
    if (problems.length > 0) throw problems[0]!;
    const operation = getOperationAST(document, asked.operationName) ?? undefined;
    return executor!({
      schema,
      document,
      operation,
      operationName: operation?.name?.value ?? null,
      queryHash: sha256Of(query),
      request: { variables: asked.variables },
      context: {
        scope: scopeOf(asked),
        takesParts,
        tellsOrigins: asked.tellsOrigins ?? false,
        isPreview: asked.isPreview ?? false,
      },
    } as unknown as Parameters<NonNullable<typeof executor>>[0]);
  }

  return {
    ask,
    askInParts,
    calls,
    /** With what each call was made, in their order. */
    mandates,
    events,
    supergraph,
    gateway: pipeline.gateway,
    schemas,
    reload: (sdl: string) => offer(sdl),
  };
}

/** As it was when the call was made. */
function said({ purpose, case: underCase, rights }: Mandate): Mandate {
  return { purpose, case: underCase, rights };
}

export interface InlineWave {
  readonly parts: readonly (InlineAnswer & {
    readonly id: string;
    readonly label: string | null;
    readonly path: readonly (string | number)[];
    readonly agencies: Record<string, string>;
    readonly provenance: Provenance | null;
  })[];
  readonly pending: readonly { readonly id: string; readonly label: string | null }[];
  readonly hasNext: boolean;
}

async function* plainWaves(waves: AsyncIterable<Wave> | Iterable<Wave>): AsyncGenerator<InlineWave, void> {
  for await (const wave of waves) yield plain(wave) as InlineWave;
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export interface InlineAnswer {
  readonly data?: Anything;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: {
      code: string;
      serviceName?: string;
      messages: { fa: string; en: string };
      alsoAt?: unknown[];
      acr_values?: string;
      max_age?: number;
    };
  }[];
  readonly extensions?: {
    readonly agencies: Record<string, string>;
    readonly provenance?: Provenance;
    readonly preview?: Preview;
  };
}

function scopeOf({
  caller,
  basis = null,
  language = 'en',
  signal = new AbortController().signal,
}: AskOptions): RequestScope {
  return {
    id: 'r1',
    caller: { ...anonymous, ...caller },
    language,
    basis,
    signal,
    traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
  };
}

/** Answers subgraph requests by executing the agencies' schemas with graphql-js; what is not valid there fails the test. */
export function createInlineAsk(
  agencies: InlineAgencies,
): (request: SubgraphRequest, contextValue?: unknown) => Promise<SubgraphAnswer & { readonly kind: 'answered' }> {
  const schemas = new Map<string, GraphQLSchema>();
  const documents = new Map<string, DocumentNode>();

  function schemaOf(subgraph: string): GraphQLSchema {
    const known = schemas.get(subgraph);
    if (known !== undefined) return known;
    const { sdl, resolvers = {} } = agencies[subgraph]!;
    const schema = buildSubgraphSchema([{ typeDefs: parse(withLink(sdl)), resolvers }]);
    schemas.set(subgraph, schema);
    return schema;
  }

  function documentOf(schema: GraphQLSchema, subgraph: string, query: string): DocumentNode {
    const known = documents.get(`${subgraph} ${query}`) ?? parse(query);
    if (!documents.has(`${subgraph} ${query}`)) {
      const problems = validate(schema, known).map(({ message }) => message);
      if (problems.length > 0) throw new Error(`${subgraph} was asked ${query}: ${problems.join(' ')}`);
    }
    documents.set(`${subgraph} ${query}`, known);
    return known;
  }

  return async ({ subgraph, query, variables, operationName }, contextValue) => {
    const schema = schemaOf(subgraph);
    const sent = JSON.parse(JSON.stringify(variables)) as Record<string, unknown>;
    const { data, errors = [] } = await executeInline({
      schema,
      document: documentOf(schema, subgraph, query),
      variableValues: sent,
      operationName,
      contextValue,
    });
    return {
      kind: 'answered',
      data: JSON.parse(JSON.stringify(data ?? null)) as unknown,
      errors: errors.map(({ message, path, extensions }) => ({
        code: typeof extensions['code'] === 'string' ? extensions['code'] : 'DOWNSTREAM_SERVICE_ERROR',
        messages: { fa: `خطا: ${message}`, en: message },
        path,
      })),
    };
  };
}
