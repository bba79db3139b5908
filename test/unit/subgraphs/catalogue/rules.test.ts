import { describe, expect, it } from '@jest/globals';
import { assessConnection, isInBase } from '../../../../subgraphs/catalogue/rules.ts';
import { answered, asOf, composed, connectedAgency, facts, obligation, opened, run, service } from './agency-file.ts';

const none = {
  status: 'NOT_CONNECTED',
  reasons: ['NO_OWN_WINDOW', 'NO_SCHEMA', 'NO_CONFORMANCE_RUN', 'NO_FOREIGN_CALLER', 'SHARE_BELOW_THRESHOLD'],
};

function withFacts(...given: Parameters<typeof facts>) {
  return assessConnection(connectedAgency({ evidence: facts(...given) }), asOf);
}

describe('assessConnection', () => {
  it('calls an agency connected when all five conditions are met', () => {
    expect(assessConnection(connectedAgency(), asOf)).toEqual({ status: 'CONNECTED', reasons: [] });
  });

  it('calls an agency without any evidence not connected, with every reason', () => {
    expect(assessConnection(connectedAgency({ evidence: [], services: [service('a.one')] }), asOf)).toEqual(none);
  });

  it('gives a meeting and a declaration no effect, alone or beside other evidence', () => {
    const said = ['MEETING', 'DECLARATION'] as const;
    const talk = said.map((kind) => ({ kind, at: '2022-12-19T08:00:00Z', text: { fa: 'متصل', en: 'Connected' } }));

    expect(withFacts(...talk)).toEqual(none);
    expect(withFacts(opened, composed, run, answered, ...talk).status).toBe('CONNECTED');
  });

  it('gives a connected system no effect on its agency', () => {
    expect(withFacts({ kind: 'SYSTEM_CONNECTED', at: '2022-12-01T08:00:00Z', systemId: 's' })).toEqual(none);
  });

  it("counts no service in another agency's window, and says that the agency is only hosted", () => {
    const hosted = connectedAgency({ ownWindowIds: [], evidence: [], services: [service('a.one', 'b-window')] });

    expect(assessConnection(hosted, asOf)).toEqual({ ...none, reasons: ['HOSTED_ONLY', ...none.reasons.slice(1)] });
  });

  it('does not take the national window for one of its own', () => {
    const national = connectedAgency({ ownWindowIds: [], services: [service('a.one', 'national')] });

    expect(assessConnection(national, asOf).reasons).toEqual(['NO_OWN_WINDOW', 'SHARE_BELOW_THRESHOLD']);
  });

  it.each([
    [
      'its window closes, which then offers nothing',
      [opened, composed, run, answered, { kind: 'WINDOW_CLOSED', at: '2022-12-19T08:00:00Z', windowId: 'a-window' }],
      ['WINDOW_CLOSED', 'SHARE_BELOW_THRESHOLD'],
    ],
    [
      'its schema stops composing, and with it the tested version is not the current one',
      [
        opened,
        composed,
        run,
        answered,
        { kind: 'COMPOSITION_FAILED', at: '2022-12-19T08:00:00Z', schemaVersion: 'v2' },
      ],
      ['DOES_NOT_COMPOSE', 'CONFORMANCE_OF_OLDER_SCHEMA'],
    ],
    [
      'a later run fails',
      [opened, composed, run, answered, { ...run, at: '2022-12-19T08:00:00Z', failed: 1 }],
      ['CONFORMANCE_FAILED'],
    ],
    ['its run checked nothing', [opened, composed, { ...run, passed: 0 }, answered], ['CONFORMANCE_FAILED']],
    [
      'its run is older than 30 days',
      [opened, composed, { ...run, at: '2022-11-20T11:59:59Z' }, answered],
      ['CONFORMANCE_OUTDATED'],
    ],
    [
      'a new schema is published after the run',
      [opened, composed, run, answered, { ...composed, at: '2022-12-10T08:00:00Z', schemaVersion: 'v2' }],
      ['CONFORMANCE_OF_OLDER_SCHEMA'],
    ],
    [
      'the last foreign caller is more than 7 days back',
      [opened, composed, run, { ...answered, at: '2022-12-13T11:59:59Z' }],
      ['NO_FOREIGN_CALLER'],
    ],
    [
      'only itself and the probes call',
      [opened, composed, run, { ...answered, callerId: 'a' }, { ...answered, callerId: null }],
      ['NO_FOREIGN_CALLER'],
    ],
  ] as const)('falls back to connecting when %s', (_case, given, reasons) => {
    expect(withFacts(...given)).toEqual({ status: 'CONNECTING', reasons });
  });

  it('takes a run of exactly 30 days and an answer of exactly 7', () => {
    const edge = withFacts(
      opened,
      composed,
      { ...run, at: '2022-11-20T12:00:00Z' },
      { ...answered, at: '2022-12-13T12:00:00Z' },
    );

    expect(edge.status).toBe('CONNECTED');
  });

  it('does not look at facts after the instant', () => {
    const evidence = facts(opened, composed, run, answered, { ...run, at: '2022-12-20T12:00:01Z', failed: 1 });

    expect(assessConnection(connectedAgency({ evidence }), asOf).status).toBe('CONNECTED');
    expect(assessConnection(connectedAgency({ evidence }), asOf + 1000).status).toBe('CONNECTING');
  });

  it('falls back when the share falls under the threshold, and compares a third exactly', () => {
    const third = { ...obligation, threshold: { numerator: 1, denominator: 3 } };
    const one = service('a.one', 'a-window');
    const rest = ['a.two', 'a.three'].map((id) => service(id));

    expect(assessConnection(connectedAgency({ obligations: [third], services: [one, ...rest] }), asOf).reasons).toEqual(
      [],
    );
    expect(
      assessConnection(connectedAgency({ obligations: [third], services: [one, ...rest, service('a.four')] }), asOf)
        .reasons,
    ).toEqual(['SHARE_BELOW_THRESHOLD']);
  });

  it('counts a service from the day it is offered to the last one, in Tehran', () => {
    const offered = {
      ...service('a.one'),
      exposures: [{ windowId: 'a-window', from: '2022-12-20', until: '2022-12-20' }],
    };
    const file = connectedAgency({ services: [offered] });
    const startOfDay = Date.parse('2022-12-19T20:30:00Z');

    expect(assessConnection(file, startOfDay - 1).reasons).toEqual(['SHARE_BELOW_THRESHOLD']);
    expect(assessConnection(file, startOfDay).reasons).toEqual([]);
    expect(assessConnection(file, startOfDay + 86_400_000).reasons).toEqual(['SHARE_BELOW_THRESHOLD']);
  });

  it('measures by the obligation in force: a level that supersedes another counts from its day', () => {
    const half = {
      ...obligation,
      id: 'ninety',
      threshold: { numerator: 9, denominator: 10 },
      inForceFrom: '2022-12-20',
    };
    const file = connectedAgency({ obligations: [{ ...obligation, supersededBy: 'ninety' }, half] });

    expect(assessConnection(file, Date.parse('2022-12-19T12:00:00Z')).status).toBe('CONNECTED');
    expect(assessConnection(file, asOf).reasons).toEqual(['SHARE_BELOW_THRESHOLD']);
  });

  it('cannot judge the share when no threshold is in force', () => {
    expect(assessConnection(connectedAgency({ obligations: [] }), asOf).reasons).toEqual(['NO_THRESHOLD_IN_FORCE']);
  });
});

describe('isInBase', () => {
  it('leaves out an agency without public services', () => {
    expect(isInBase(connectedAgency({ services: [] }))).toBe(false);
    expect(isInBase(connectedAgency())).toBe(true);
  });
});
