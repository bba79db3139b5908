import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EmitEvent } from '../kernel/events.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { Language } from './language.ts';
import { chooseLanguage } from './language.ts';
import { requestId } from './request-id.ts';
import type { TraceContext } from './trace-context.ts';
import { continueTrace } from './trace-context.ts';

/** One request and its answer, as far as it is known by now. Made when the headers are read. */
export interface Exchange {
  readonly id: string;
  readonly trace: TraceContext;
  readonly language: Language;
  /** The route's pattern. */
  readonly route: string;
  readonly startedAt: number;
  /** Set once the caller is known. */
  scope: RequestScope | null;
  /** Ends the scope's timer; does nothing before there is one. */
  closeScope: () => void;
  operationName: string | null;
  operationHash: string | null;
  codes: readonly string[];
  bytes: number;
  /** The answer leaves in several parts: what goes wrong in later ones is not known when its headers are sent. */
  inParts: boolean;
  /** The whole answer has been handed to the network. */
  finished: boolean;
  /** The connection has let go of it, finished or not. */
  closed: boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    exchange: Exchange;
  }
}

/** What exchanges need of the world. */
export interface ExchangeTools {
  readonly emit: EmitEvent;
  /** Random hexadecimal digits, so many. */
  readonly draw: (digits: number) => string;
}

/** Begins an exchange, and tells how it ended once the connection has let go of it. */
export function openExchange(request: FastifyRequest, reply: FastifyReply, { emit, draw }: ExchangeTools): void {
  const exchange = readExchange(request, draw);
  request.exchange = exchange;
  // Both come once: `once` would make two functions more for each request.
  reply.raw.on('finish', () => (exchange.finished = true));
  reply.raw.on('close', () => closeExchange(request, reply, emit));
}

function readExchange({ headers, routeOptions }: FastifyRequest, draw: ExchangeTools['draw']): Exchange {
  return {
    id: requestId(headers['x-request-id']),
    trace: continueTrace(headers['traceparent'], draw),
    language: chooseLanguage(headers['accept-language']),
    route: routeOptions.url ?? 'unknown', // read once: Fastify makes these options anew each time
    startedAt: performance.now(),
    scope: null,
    closeScope: nothing,
    operationName: null,
    operationHash: null,
    codes: [],
    bytes: 0,
    inParts: false,
    finished: false,
    closed: false,
  };
}

const nothing = (): void => undefined;

/** What nginx writes for a client that left before the answer. */
const clientClosedRequest = 499;

function closeExchange(request: FastifyRequest, reply: FastifyReply, emit: EmitEvent): void {
  const { exchange } = request;
  exchange.closed = true;
  exchange.closeScope();
  emit({
    kind: 'request-answered',
    scope: exchange.scope,
    requestId: exchange.id,
    traceId: exchange.trace.traceId,
    route: exchange.route,
    operationName: exchange.operationName,
    operationHash: exchange.operationHash,
    client: exchange.scope?.caller.client ?? 'unknown',
    status: exchange.finished ? reply.raw.statusCode : clientClosedRequest,
    codes: exchange.codes,
    milliseconds: performance.now() - exchange.startedAt,
    bytes: exchange.bytes,
  });
}
