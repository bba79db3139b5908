import type { Logger } from 'pino';
import type { AgencyAnswered, EmitEvent, GatewayEvent, RequestAnswered } from '../kernel/events.ts';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { LogOptions } from './log.ts';
import { createLog } from './log.ts';
import type { Metrics } from './metrics.ts';
import { createMetrics } from './metrics.ts';
import { redact } from '../../schema/shared/redact.ts';

export interface Telemetry {
  /** Listens to what the rooms tell. */
  readonly emit: EmitEvent;
  /** For what happens outside of requests: start, stop, a failing cache. */
  readonly log: Logger;
  readonly metrics: Pick<Metrics, 'text' | 'contentType'>;
  /** Writes what still waits to be written, before the process ends. */
  flush(): void;
}

/** Turns events into numbers, and each GraphQL request into one line of the log. Knows no other room. */
export function createTelemetry(options: LogOptions): Telemetry {
  const { logger: log, writeLine, flush } = createLog(options);
  const metrics = createMetrics();
  // By the request itself, not by its id: clients may choose that one, and choose it twice.
  const outcomes = new WeakMap<RequestScope, Map<string, string>>();

  /** How each agency answered; of several calls, the first that went wrong tells. */
  function remember({ scope, agency, outcome }: AgencyAnswered): void {
    const known = outcomes.get(scope) ?? new Map<string, string>();
    if (known.size === 0) outcomes.set(scope, known);
    if ((known.get(agency) ?? 'ok') === 'ok') known.set(agency, outcome);
  }

  function writeRequest(event: RequestAnswered): void {
    const agencies = event.scope === null ? undefined : outcomes.get(event.scope);
    const fields = requestFields(event, agencies === undefined ? {} : Object.fromEntries(agencies));
    if (event.route === '/graphql') writeLine(fields, 'request');
    else log.debug(fields, 'request');
  }

  function write(event: GatewayEvent): void {
    switch (event.kind) {
      case 'agency-answered':
        return remember(event);
      case 'request-answered':
        return writeRequest(event);
      case 'supergraph-loaded':
        return log.info({ schema: event.schemaId, ms: tenths(event.milliseconds) }, 'supergraph loaded');
      case 'supergraph-refused':
        return log.error({ reason: redact(event.reason) }, 'supergraph refused, the one before goes on');
      case 'breaker-changed':
        if (event.state === 'open') log.warn({ agency: event.agency }, 'an agency fails too often, it is left alone');
        if (event.state === 'closed') log.info({ agency: event.agency }, 'an agency answers again');
        return undefined;
      case 'plans-warmed':
        return log.info(
          { schema: event.schemaId, why: event.why, operations: event.operations, ms: tenths(event.milliseconds) },
          'operations planned ahead',
        );
      case 'agency-denied':
      case 'agency-retried':
      case 'agency-waited':
      case 'operation-planned':
        return undefined;
      default:
        return event satisfies never;
    }
  }

  return {
    log,
    metrics,
    flush,
    emit(event) {
      metrics.count(event);
      write(event);
    },
  };
}

function requestFields(event: RequestAnswered, agencies: Readonly<Record<string, string>>) {
  return {
    request_id: event.requestId,
    trace_id: event.traceId,
    route: event.route,
    operation: event.operationName,
    operation_hash: event.operationHash,
    client: event.client,
    agencies,
    codes: event.codes,
    status: event.status,
    ms: tenths(event.milliseconds),
    bytes: event.bytes,
  };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
