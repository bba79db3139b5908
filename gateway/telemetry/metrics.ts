import { collectDefaultMetrics, Registry } from 'prom-client';
import { errorTable } from '../kernel/errors.ts';
import type { GatewayEvent, RequestAnswered } from '../kernel/events.ts';
import { createInstruments } from './instruments.ts';

export interface Metrics {
  count(event: GatewayEvent): void;
  /** The Prometheus text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** Numbers for Prometheus. Labels are names from the supergraph, routes and codes of ours: nothing that clients choose. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'panjereh_' });
  const instruments = createInstruments(registry);
  const { requests, requestSeconds, errors, plans, planSeconds, loads, loadedAt } = instruments;
  const { agencyCalls, agencySeconds } = instruments;

  function countRequest(event: RequestAnswered): void {
    const outcome = outcomeOf(event);
    requests.inc(event.route, outcome);
    if (event.route !== '/graphql') return;
    requestSeconds.observe(outcome, event.milliseconds / 1000);
    if (event.codes.length === 0) return;
    for (const code of new Set(event.codes.map(boundedCode))) errors.inc({ code });
  }

  return {
    count(event) {
      switch (event.kind) {
        case 'request-answered':
          return countRequest(event);
        case 'agency-answered':
          agencyCalls.inc(event.agency, event.outcome);
          return agencySeconds.observe(event.agency, event.milliseconds / 1000);
        case 'agency-retried':
          return instruments.agencyRetries.inc({ agency: event.agency, code: event.code });
        case 'agency-waited':
          instruments.agencyWaiting.set({ agency: event.agency }, event.waiting);
          return instruments.agencyWaitSeconds.observe({ agency: event.agency }, event.milliseconds / 1000);
        case 'breaker-changed':
          instruments.breakers.set({ agency: event.agency }, breakerStates[event.state]);
          return instruments.breakerChanges.inc({ agency: event.agency, state: event.state });
        case 'agency-denied':
        case 'plans-warmed':
          return undefined;
        case 'operation-planned':
          plans.inc(String(event.cached), String(event.switched));
          return event.cached ? undefined : planSeconds.observe(event.milliseconds / 1000);
        case 'supergraph-loaded':
          loads.inc({ outcome: 'loaded' });
          return loadedAt.setToCurrentTime();
        case 'supergraph-refused':
          return loads.inc({ outcome: 'refused' });
        default:
          return event satisfies never;
      }
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

const breakerStates = { closed: 0, 'half-open': 1, open: 2 } as const;

/** Agencies may have codes of their own, without end. */
function boundedCode(code: string): string {
  return Object.hasOwn(errorTable, code) ? code : 'AGENCY_CODE';
}

/** `partial`: answered, with errors. */
function outcomeOf({ status, codes }: RequestAnswered): 'ok' | 'partial' | 'refused' | 'failed' | 'aborted' {
  if (status === 499) return 'aborted';
  if (status >= 500) return 'failed';
  if (status >= 400) return 'refused';
  return codes.length === 0 ? 'ok' : 'partial';
}
