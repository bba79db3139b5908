import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';
import { Counts } from './counts.ts';
import { buckets, Durations } from './durations.ts';

/** What is counted and measured, registered for Prometheus. */
export function createInstruments(registry: Registry) {
  return { ...requestInstruments(registry), ...agencyInstruments(registry), ...supergraphInstruments(registry) };
}

function requestInstruments(registry: Registry) {
  return {
    requests: new Counts(registry, {
      name: 'panjereh_requests_total',
      help: 'HTTP requests answered, by route and outcome.',
      labelNames: ['route', 'outcome'],
    }),
    requestSeconds: new Durations(registry, {
      name: 'panjereh_request_seconds',
      help: 'Time to answer a GraphQL request.',
      labelName: 'outcome',
    }),
    errors: new Counter({
      name: 'panjereh_request_errors_total',
      help: 'GraphQL answers that have an error with this code.',
      labelNames: ['code'],
      registers: [registry],
    }),
  };
}

function agencyInstruments(registry: Registry) {
  const registers = [registry];
  return {
    agencyCalls: new Counts(registry, {
      name: 'panjereh_agency_calls_total',
      help: 'Calls to agencies, by agency and outcome.',
      labelNames: ['agency', 'outcome'],
    }),
    agencySeconds: new Durations(registry, {
      name: 'panjereh_agency_seconds',
      help: 'Time an agency took to answer.',
      labelName: 'agency',
    }),
    agencyRetries: new Counter({
      name: 'panjereh_agency_retries_total',
      help: 'Calls to agencies that were made again, by agency and the reason.',
      labelNames: ['agency', 'code'],
      registers,
    }),
    agencyWaitSeconds: new Histogram({
      name: 'panjereh_agency_wait_seconds',
      help: 'Time that calls waited because their agency had as many as it may; calls that did not wait are not in it.',
      labelNames: ['agency'],
      buckets: [...buckets],
      registers,
    }),
    agencyWaiting: new Gauge({
      name: 'panjereh_agency_waiting',
      help: 'Calls that wait for their agency.',
      labelNames: ['agency'],
      registers,
    }),
    breakers: new Gauge({
      name: 'panjereh_agency_breaker_state',
      help: 'Circuit breakers that have ever opened: 0 closed, 1 half-open, 2 open.',
      labelNames: ['agency'],
      registers,
    }),
    breakerChanges: new Counter({
      name: 'panjereh_agency_breaker_changes_total',
      help: 'Circuit breakers that went into a state.',
      labelNames: ['agency', 'state'],
      registers,
    }),
  };
}

function supergraphInstruments(registry: Registry) {
  const registers = [registry];
  return {
    plans: new Counts(registry, {
      name: 'panjereh_plans_total',
      help: 'Query plans, made or found in the cache; switched: the one of an operation that is for all other callers.',
      labelNames: ['cached', 'switched'],
    }),
    planSeconds: new Histogram({
      name: 'panjereh_plan_seconds',
      help: 'Time to make a query plan.',
      buckets: [...buckets],
      registers,
    }),
    loads: new Counter({
      name: 'panjereh_supergraph_loads_total',
      help: 'Supergraphs taken into use or refused.',
      labelNames: ['outcome'],
      registers,
    }),
    loadedAt: new Gauge({
      name: 'panjereh_supergraph_loaded_timestamp_seconds',
      help: 'When the supergraph in use was loaded.',
      registers,
    }),
  };
}
