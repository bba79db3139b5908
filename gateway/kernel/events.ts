import type { DenialCode, ErrorCode } from './errors.ts';
import type { RequestScope } from './subgraph-call.ts';

/**
 * What rooms tell whoever listens. Listening never delays a request, and an event may be lost:
 * what must not be lost goes through an awaited port instead. Times are in milliseconds.
 */
export type GatewayEvent =
  | SupergraphLoaded
  | SupergraphRefused
  | OperationPlanned
  | PlansWarmed
  | AgencyAnswered
  | AgencyDenied
  | AgencyRetried
  | AgencyWaited
  | BreakerChanged
  | RequestAnswered;

/** A supergraph was taken into use: at the start, or by a reload. */
export interface SupergraphLoaded {
  readonly kind: 'supergraph-loaded';
  readonly schemaId: string;
  readonly milliseconds: number;
}

/** A changed supergraph was refused and the one before goes on; `reason` is for the operator's log. */
export interface SupergraphRefused {
  readonly kind: 'supergraph-refused';
  readonly reason: string;
}

/** A plan was made, or found in the cache. */
export interface OperationPlanned {
  readonly kind: 'operation-planned';
  readonly scope: RequestScope;
  readonly cached: boolean;
  /** The plan that all share who may have less than others: what they may not have is switched off in it. */
  readonly switched: boolean;
  readonly milliseconds: number;
}

/** Operations were planned before anyone asked for them: those that could be. */
interface PlansWarmed {
  readonly kind: 'plans-warmed';
  readonly schemaId: string;
  /** `used`: for a supergraph that is to come into use; `trusted`: from the lists of clients. */
  readonly why: 'used' | 'trusted';
  readonly operations: number;
  readonly milliseconds: number;
}

/** One call to one agency ended. `errors`: it answered, and its answer has errors. */
export interface AgencyAnswered {
  readonly kind: 'agency-answered';
  readonly scope: RequestScope;
  readonly agency: string;
  readonly outcome: 'ok' | 'errors' | ErrorCode;
  /** The code of its first error, which may be one of its own; null unless the outcome is `errors`. */
  readonly refusal: string | null;
  readonly operation: 'query' | 'mutation';
  /** Whether the caller acts for a company that she signs for. */
  readonly asSignatory: boolean;
  readonly milliseconds: number;
  /** Bytes of the answer's body as they came over the wire. */
  readonly bytes: number;
}

/** Something of an agency was denied to a request by policy: told once for each agency and code, and it was not asked. */
export interface AgencyDenied {
  readonly kind: 'agency-denied';
  readonly scope: RequestScope;
  readonly agency: string;
  readonly code: DenialCode;
  readonly asSignatory: boolean;
}

/** A call to an agency failed in passing, for this reason, and is made once more. */
export interface AgencyRetried {
  readonly kind: 'agency-retried';
  readonly agency: string;
  readonly code: ErrorCode;
}

/** A call had to wait, because its agency had as many under way as it may; `waiting`: how many still do. */
export interface AgencyWaited {
  readonly kind: 'agency-waited';
  readonly agency: string;
  readonly milliseconds: number;
  readonly waiting: number;
}

/** An agency's circuit breaker: `open` refuses its calls, `half-open` tries one, `closed` lets all through. */
export interface BreakerChanged {
  readonly kind: 'breaker-changed';
  readonly agency: string;
  readonly state: 'closed' | 'open' | 'half-open';
}

/** One HTTP request to the gateway ended, whether or not the client stayed to the end. */
export interface RequestAnswered {
  readonly kind: 'request-answered';
  /** Null when the request was refused before anyone knew who asks. */
  readonly scope: RequestScope | null;
  readonly requestId: string;
  readonly traceId: string;
  /** The route's pattern, never the address that was asked for. */
  readonly route: string;
  readonly operationName: string | null;
  /** SHA-256 of the document's text. */
  readonly operationHash: string | null;
  readonly client: string;
  readonly status: number;
  /** Codes of the errors in the answer, each once. */
  readonly codes: readonly string[];
  readonly milliseconds: number;
  /** Bytes of the answer's body before compression. */
  readonly bytes: number;
}

/** Tells an event to everyone who listens. Never throws and returns at once. */
export type EmitEvent = (event: GatewayEvent) => void;
