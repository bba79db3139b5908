import { describe, expect, it } from '@jest/globals';
import { anonymous } from '../../../../gateway/kernel/caller.ts';
import type { RequestAnswered } from '../../../../gateway/kernel/events.ts';
import type { RequestScope } from '../../../../gateway/kernel/subgraph-call.ts';
import { redact } from '../../../../schema/shared/redact.ts';
import { createTelemetry } from '../../../../gateway/telemetry/telemetry.ts';

const scope: RequestScope = {
  id: 'r1',
  caller: { ...anonymous, subject: 'person-1', client: 'portal' },
  language: 'fa',
  basis: null,
  signal: new AbortController().signal,
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

const answered: RequestAnswered = {
  kind: 'request-answered',
  scope,
  requestId: 'r1',
  traceId: '0af7651916cd43dd8448eb211c80319c',
  route: '/graphql',
  operationName: 'CitizenProfile',
  operationHash: 'abc',
  client: 'portal',
  status: 200,
  codes: [],
  milliseconds: 12.345,
  bytes: 99,
};

const call = { refusal: null, operation: 'query', asSignatory: false } as const;

function listen() {
  const lines: string[] = [];
  const telemetry = createTelemetry({ level: 'info', stream: { write: (line) => void lines.push(line) } });
  return { ...telemetry, lines: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe('the log', () => {
  it('has one line for a request, with everything that explains it and nobody in it', () => {
    const { emit, lines } = listen();
    emit({ kind: 'agency-answered', scope, agency: 'post', outcome: 'ok', milliseconds: 1, bytes: 1, ...call });
    emit({ kind: 'agency-answered', scope, agency: 'post', outcome: 'errors', milliseconds: 1, bytes: 1, ...call });
    emit({ kind: 'agency-answered', scope, agency: 'post', outcome: 'ok', milliseconds: 1, bytes: 1, ...call });
    emit({ kind: 'agency-answered', scope, agency: '__proto__', outcome: 'ok', milliseconds: 1, bytes: 1, ...call });
    emit(answered);

    const [line, ...others] = lines();
    expect(others).toEqual([]);
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      msg: 'request',
      request_id: 'r1',
      trace_id: '0af7651916cd43dd8448eb211c80319c',
      route: '/graphql',
      operation: 'CitizenProfile',
      operation_hash: 'abc',
      client: 'portal',
      agencies: JSON.parse('{"post":"errors","__proto__":"ok"}') as unknown,
      codes: [],
      status: 200,
      ms: 12.3,
      bytes: 99,
    });
  });

  it('keeps requests apart that chose the same id', () => {
    const { emit, lines } = listen();
    const other = { ...scope };
    emit({ kind: 'agency-answered', scope: other, agency: 'post', outcome: 'ok', milliseconds: 1, bytes: 1, ...call });
    emit(answered);

    expect(lines()[0]?.['agencies']).toEqual({});
  });

  it('is silent about health checks at its ordinary level', () => {
    const { emit, lines } = listen();
    emit({ ...answered, route: '/health/live' });

    expect(lines()).toEqual([]);
  });

  it('says why a supergraph was refused', () => {
    const { emit, lines } = listen();
    emit({ kind: 'supergraph-refused', reason: 'no type Query' });

    expect(lines()).toMatchObject([{ level: 'error', reason: 'no type Query' }]);
  });

  it('has the place of a fault, and no data that it met', () => {
    const { log, lines } = listen();
    log.error({ err: new TypeError('Cannot read 0012345678 of postgres://me:hunter2@db/x') }, 'fault');

    expect(lines()).toMatchObject([
      {
        err: {
          name: 'TypeError',
          message: 'Cannot read [number] of postgres://[credentials]@db/x',
          at: expect.arrayContaining([expect.stringContaining('telemetry.test.ts')]),
        },
      },
    ]);
  });
});

describe('the metrics', () => {
  it('count requests, errors, calls, plans and reloads', async () => {
    const { emit, metrics } = listen();
    emit({ ...answered, codes: ['SUBGRAPH_UNAVAILABLE', 'AN_AGENCY_S_OWN', 'ANOTHER_OF_ITS_OWN'] });
    emit({
      kind: 'agency-answered',
      scope,
      agency: 'post',
      outcome: 'SUBGRAPH_UNAVAILABLE',
      milliseconds: 1,
      bytes: 0,
      ...call,
    });
    emit({ kind: 'operation-planned', scope, cached: false, switched: false, milliseconds: 3 });
    emit({ kind: 'supergraph-loaded', schemaId: 's', milliseconds: 3 });
    emit({ kind: 'supergraph-refused', reason: 'x' });

    const text = await metrics.text();
    expect(
      [
        'panjereh_requests_total{route="/graphql",outcome="partial"} 1',
        'panjereh_request_errors_total{code="SUBGRAPH_UNAVAILABLE"} 1',
        'panjereh_request_errors_total{code="AGENCY_CODE"} 1',
        'panjereh_agency_calls_total{agency="post",outcome="SUBGRAPH_UNAVAILABLE"} 1',
        'panjereh_agency_seconds_count{agency="post"} 1',
        'panjereh_plans_total{cached="false",switched="false"} 1',
        'panjereh_supergraph_loads_total{outcome="loaded"} 1',
        'panjereh_supergraph_loads_total{outcome="refused"} 1',
      ].filter((line) => !text.includes(line)),
    ).toEqual([]);
  });

  it.each([
    [200, [], 'ok'],
    [400, ['BAD_REQUEST'], 'refused'],
    [503, ['SHARED_STATE_UNAVAILABLE'], 'failed'],
    [499, [], 'aborted'],
  ] as const)('call a request with status %i and the codes %j %s', async (status, codes, outcome) => {
    const { emit, metrics } = listen();
    emit({ ...answered, status, codes });

    expect(await metrics.text()).toContain(`panjereh_requests_total{route="/graphql",outcome="${outcome}"} 1`);
  });
});

it.each([
  ['national id 0012345678 here', 'national id [number] here'],
  ['it ends with 0012345678.', 'it ends with [number].'],
  ['to IR062960000000100324200001', 'to [number]'],
  ['شمارهٔ ۰۰۱۲۳۴۵۶۷۸', '[text][number]'],
  ['"givenName":"ندا","city":"بندر عباس، ۵"} is not JSON', '"givenName":"[text]","city":"[text]"} is not JSON'],
  [String.raw`{"name":"\u0646\u062F\u200c\u0627"}`, '{"name":"[text]"}'],
  ['Bearer eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln', 'Bearer [token]'],
  ['port 4000 after 1500 ms', 'port 4000 after 1500 ms'],
])('redacts %j', (text, redacted) => {
  expect(redact(text)).toBe(redacted);
});

describe('agencies in trouble', () => {
  it('are counted: retries, waits and the state of the circuit breaker', async () => {
    const { emit, metrics } = listen();
    emit({ kind: 'agency-retried', agency: 'post', code: 'SUBGRAPH_CONNECTION_LOST' });
    emit({ kind: 'agency-waited', agency: 'post', milliseconds: 30, waiting: 4 });
    emit({ kind: 'breaker-changed', agency: 'post', state: 'open' });
    emit({ kind: 'agency-answered', scope, agency: 'post', outcome: 'ok', milliseconds: 30, bytes: 1, ...call });
    emit({ kind: 'agency-answered', scope, agency: 'post', outcome: 'ok', milliseconds: 30, bytes: 1, ...call });
    const text = await metrics.text();
    const lines = [
      'panjereh_agency_retries_total{agency="post",code="SUBGRAPH_CONNECTION_LOST"} 1',
      'panjereh_agency_wait_seconds_count{agency="post"} 1',
      'panjereh_agency_waiting{agency="post"} 4',
      'panjereh_agency_breaker_state{agency="post"} 2',
      'panjereh_agency_breaker_changes_total{agency="post",state="open"} 1',
      'panjereh_agency_calls_total{agency="post",outcome="ok"} 2',
      'panjereh_agency_seconds_count{agency="post"} 2',
    ];

    expect(lines.filter((line) => !text.includes(line))).toEqual([]);
  });

  it('are in the log when their breaker opens, and when it closes', () => {
    const { emit, lines } = listen();
    emit({ kind: 'breaker-changed', agency: 'post', state: 'open' });
    emit({ kind: 'breaker-changed', agency: 'post', state: 'half-open' });
    emit({ kind: 'breaker-changed', agency: 'post', state: 'closed' });

    expect(lines()).toMatchObject([
      { level: 'warn', agency: 'post' },
      { level: 'info', agency: 'post' },
    ]);
  });
});
