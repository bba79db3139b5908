import type { Caller } from './caller.ts';
import type { EndSignal } from './end-signal.ts';
import type { ErrorCode } from './errors.ts';
import type { Mandate } from './rights.ts';

/** What travels with every call that one request makes. */
export interface RequestScope {
  readonly id: string;
  readonly caller: Caller;
  readonly language: 'fa' | 'en';
  /** The consent, inquiry, delegation or company on whose basis the request says it reads; null: none. */
  readonly basis: string | null;
  /** Aborted when the client goes away or the request's total budget is spent. */
  readonly signal: EndSignal;
  /** W3C Trace Context `traceparent` of this request. */
  readonly traceparent: string;
  /** The gateway asks what it needs to know itself, or hands something in: nobody's traffic. */
  readonly isOwn?: true;
}

/** One GraphQL request to one agency. */
export interface SubgraphRequest {
  readonly subgraph: string;
  readonly kind: 'query' | 'mutation';
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The body up to the value of its variables, as `bodyHead` writes it: made once per plan. Without it, on each call. */
  readonly head?: string;
  /** The fields it asks for (`Person.name`), the same array for all calls of a plan; without it, nobody knows them. */
  readonly coordinates?: readonly string[];
  /** `variables` as JSON text, where whoever asks has it anyway. */
  readonly variablesText?: string;
}

/** An error as the agency reported it: its text stays inside, only an allow-listed code and the path go on. */
export interface SubgraphError {
  readonly code: ErrorCode | string;
  readonly messages: { readonly fa: string; readonly en: string };
  readonly path: readonly (string | number)[] | undefined;
}

/**
 * `failed`: nothing usable came back, and why. `answered`: JSON data, perhaps with errors. The data belongs to whoever
 * asked, who may change it: text may be shared between callers, what was parsed from it never.
 */
export type SubgraphAnswer =
  | {
      readonly kind: 'answered';
      readonly data: unknown;
      readonly errors: readonly SubgraphError[];
      /** `extensions.asOf`, as the agency wrote it: when its register was read, or how old it is. */
      readonly asOf?: unknown;
    }
  | { readonly kind: 'failed'; readonly code: ErrorCode };

/** Asks one agency. Never rejects: a failure is an answer. Without a mandate it is asked for nothing in particular. */
export type AskSubgraph = (request: SubgraphRequest, scope: RequestScope, mandate?: Mandate) => Promise<SubgraphAnswer>;
