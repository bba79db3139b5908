import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

/** Seconds; from an answer out of memory to the longest deadline. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What is counted and measured, registered for Prometheus. */
export function createInstruments(registry: Registry) {
  return { ...requestInstruments([registry]), ...agencyInstruments([registry]), ...supergraphInstruments([registry]) };
}

function requestInstruments(registers: Registry[]) {
  return {
    requests: new Counter({
      name: 'panjereh_requests_total',
      help: 'HTTP requests answered, by route and outcome.',
      labelNames: ['route', 'outcome'],
      registers,
    }),
    requestSeconds: new Histogram({
      name: 'panjereh_request_seconds',
      help: 'Time to answer a GraphQL request.',
      labelNames: ['outcome'],
      buckets,
      registers,
    }),
    errors: new Counter({
      name: 'panjereh_request_errors_total',
      help: 'GraphQL answers that have an error with this code.',
      labelNames: ['code'],
      registers,
    }),
  };
}

function agencyInstruments(registers: Registry[]) {
  return {
    agencyCalls: new Counter({
      name: 'panjereh_agency_calls_total',
      help: 'Calls to agencies, by agency and outcome.',
      labelNames: ['agency', 'outcome'],
      registers,
    }),
    agencySeconds: new Histogram({
      name: 'panjereh_agency_seconds',
      help: 'Time an agency took to answer.',
      labelNames: ['agency'],
      buckets,
      registers,
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
      buckets,
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

function supergraphInstruments(registers: Registry[]) {
  return {
    plans: new Counter({
      name: 'panjereh_plans_total',
      help: 'Query plans, made or found in the cache; switched: the one of an operation that is for all other callers.',
      labelNames: ['cached', 'switched'],
      registers,
    }),
    planSeconds: new Histogram({
      name: 'panjereh_plan_seconds',
      help: 'Time to make a query plan.',
      buckets,
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
