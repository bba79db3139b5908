import { describe, expect, it } from '@jest/globals';
import { anonymous, type Caller } from '../../../../gateway/kernel/caller.ts';
import type { AgencyAnswered } from '../../../../gateway/kernel/events.ts';
import { Counter } from '../../../../gateway/traffic/counter.ts';
import { scopeOf } from '../../../support/open-fetch.ts';

const citizen: Caller = { ...anonymous, kind: 'citizen', subject: 'p1', client: 'portal', sector: 'portal' };
const official: Caller = { ...citizen, kind: 'official', client: 'office', agency: 'tax-administration' };

const called = (differs: Partial<AgencyAnswered> = {}, caller: Partial<Caller> = citizen): AgencyAnswered => ({
  kind: 'agency-answered',
  scope: scopeOf({ caller: { ...anonymous, ...caller } }),
  agency: 'post',
  outcome: 'ok',
  refusal: null,
  operation: 'query',
  asSignatory: false,
  milliseconds: 20,
  bytes: 100,
  ...differs,
});

const noon = Date.parse('2026-11-22T12:34:56Z');

function countOf(...events: Parameters<Counter['count']>[0][]) {
  const counter = new Counter(() => noon);
  for (const event of events) counter.count(event);
  return counter.take();
}

describe('What is counted of calls', () => {
  it('is kept by the hour, and what is alike is one', () => {
    expect(countOf(called(), called({ milliseconds: 700 }), called({}, { ...citizen, subject: 'p2' }))).toEqual([
      {
        hour: '2026-11-22T12:00:00Z',
        subgraph: 'post',
        callerKind: 'CITIZEN',
        clientKind: 'NATIONAL_WINDOW',
        reader: null,
        operation: 'QUERY',
        outcome: 'ANSWERED',
        code: null,
        calls: 3,
        latency: [0, 2, 0, 1, 0],
      },
    ]);
  });

  it.each<[string, Partial<Caller>, boolean, unknown[]]>([
    ['nobody known', {}, false, ['ANONYMOUS', 'OTHER', null]],
    ['a person', citizen, false, ['CITIZEN', 'NATIONAL_WINDOW', null]],
    ['a signatory', citizen, true, ['SIGNATORY', 'NATIONAL_WINDOW', null]],
    ["a person at an agency's own window", { ...citizen, window: 'post' }, false, ['CITIZEN', 'AGENCY_WINDOW', 'post']],
    ['an official', official, false, ['OFFICIAL', 'BACK_OFFICE', 'tax-administration']],
    ['a program', { ...anonymous, kind: 'client', client: 'x' }, false, ['CLIENT', 'OTHER', null]],
    ['an agency whose id is none', { ...official, agency: '0012345678' }, false, ['OFFICIAL', 'BACK_OFFICE', null]],
  ])('says of who asked the kind alone: %s', (_who, caller, asSignatory, expected) => {
    const [count] = countOf(called({ asSignatory }, caller));

    expect([count?.callerKind, count?.clientKind, count?.reader]).toEqual(expected);
  });

  it.each<[string, Partial<AgencyAnswered>, unknown[]]>([
    ['an answer', {}, ['ANSWERED', null]],
    ['a refusal', { outcome: 'errors', refusal: 'FORBIDDEN' }, ['REFUSED', 'FORBIDDEN']],
    ["a refusal of the agency's own", { outcome: 'errors', refusal: 'NOT_A_NOMAD' }, ['REFUSED', 'NOT_A_NOMAD']],
    ['a code with a number in it', { outcome: 'errors', refusal: 'N0012345678' }, ['REFUSED', 'AGENCY_CODE']],
    ['a fault', { outcome: 'errors', refusal: 'DOWNSTREAM_SERVICE_ERROR' }, ['FAILED', 'DOWNSTREAM_SERVICE_ERROR']],
    ['no answer', { outcome: 'SUBGRAPH_UNAVAILABLE' }, ['FAILED', 'SUBGRAPH_UNAVAILABLE']],
    ['a client that left', { outcome: 'REQUEST_ABORTED' }, ['ABANDONED', 'REQUEST_ABORTED']],
  ])('says how it went: %s', (_what, differs, expected) => {
    const [count] = countOf(called(differs));

    expect([count?.outcome, count?.code]).toEqual(expected);
  });

  it('has what policy denied, and no time that it took', () => {
    const denied = { kind: 'agency-denied', agency: 'post', code: 'FORBIDDEN_SCOPE', asSignatory: false } as const;
    const [count] = countOf({ ...denied, scope: scopeOf({ caller: citizen }) });

    expect(count).toMatchObject({ operation: 'NONE', outcome: 'DENIED', code: 'FORBIDDEN_SCOPE', calls: 1 });
    expect(count?.latency).toEqual([0, 0, 0, 0, 0]);
  });

  it('leaves out what the gateway asks for itself', () => {
    expect(countOf(called({ scope: { ...scopeOf(), isOwn: true } }))).toEqual([]);
  });

  it('tells a hundred codes of one agency apart, and no more', () => {
    const codes = Array.from({ length: 150 }, (_, at) => `CODE_${'A'.repeat(1 + (at % 50))}_${'B'.repeat(at % 3)}`);
    const counts = countOf(...codes.map((refusal) => called({ outcome: 'errors', refusal })));

    expect(counts.length).toBeLessThanOrEqual(101);
    expect(counts.find(({ code }) => code === 'AGENCY_CODE')?.calls).toBeGreaterThan(0);
  });

  it('is counted on when it could not be kept', () => {
    const counter = new Counter(() => noon);
    counter.count(called());
    const taken = counter.take();
    counter.count(called());
    counter.putBack(taken);

    expect(counter.take()).toMatchObject([{ calls: 2, latency: [0, 2, 0, 0, 0] }]);
    expect(counter.take()).toEqual([]);
  });
});
