import { describe, expect, it } from '@jest/globals';
import { assessConnection } from '../../../../../subgraphs/catalogue/rules.ts';
import type { AgencyFile, ServiceFile } from '../../../../../subgraphs/catalogue/rules/agency-file.ts';
import { dutyState, isSuperseded } from '../../../../../subgraphs/catalogue/rules/duty-state.ts';
import { type Exemption, type ExemptionVote } from '../../../../../subgraphs/catalogue/rules/exemption-request.ts';
import { exemptionDigest } from '../../../../../subgraphs/catalogue/rules/exemption-digest.ts';
import type { Obligation } from '../../../../../subgraphs/catalogue/rules/obligation.ts';
import {
  answered,
  composed,
  connectedAgency,
  facts,
  obligation,
  opened,
  run,
  service,
  smartStages,
} from '../agency-file.ts';

/** After the deadline of Azar, with evidence of the days before. */
const late = Date.parse('2022-12-24T12:00:00Z');
const recentRun = { ...run, at: '2022-12-20T08:00:00Z' } as const;
const recentAnswer = { ...answered, at: '2022-12-20T08:00:00Z' } as const;
const wellEvidenced = [opened, composed, recentRun, recentAnswer] as const;

const duty = (changes: Partial<Obligation>): Obligation => ({ ...obligation, decidesConnection: false, ...changes });
const ownWindow = duty({ id: 'own-window', kind: 'OPEN_OWN_WINDOW', threshold: null, reading: null });
const connect = duty({ id: 'connect', kind: 'CONNECT_TO_NATIONAL_WINDOW', threshold: null, reading: null });
const share = duty({ id: 'share' });
const inquiries = duty({
  id: 'inquiries',
  kind: 'ONLINE_INQUIRY_SERVICES',
  threshold: null,
  reading: null,
  inForceFrom: '2022-11-03',
  due: '2022-12-21',
});

function file(changes: Partial<AgencyFile> = {}): AgencyFile {
  const obligations = [obligation, ownWindow, connect, share, inquiries];
  return connectedAgency({ evidence: facts(...wellEvidenced), obligations, ...changes });
}

function withFacts(...more: Parameters<typeof facts>): AgencyFile {
  return file({ evidence: facts(...wellEvidenced, ...more) });
}

function codes({ measurement }: ReturnType<typeof dutyState>): readonly string[] {
  return measurement?.failing.map(({ code }) => code) ?? [];
}

function granted(days: number, requestedAt = '2022-12-15T08:00:00Z', obligationId = 'own-window'): Exemption {
  const request = {
    id: 'e',
    agencyId: 'a',
    obligationId,
    ground: 'INFRASTRUCTURE' as const,
    reasons: 'The data centre is being built.',
    requestedAt,
    requestedBy: 'applicant',
    days,
    renews: null,
    seats: ['x', 'y', 'z'],
    recused: null,
  };
  const votes = request.seats.map((institution, index): ExemptionVote => ({
    institution,
    official: `person-${index}`,
    vote: 'GRANT',
    reasons: 'Agreed.',
    digest: exemptionDigest(request),
    at: new Date(Date.parse(requestedAt) + 7_200_000).toISOString(),
  }));
  const reviewedAt = new Date(Date.parse(requestedAt) + 3_600_000).toISOString();
  return { ...request, reviewedAt, withdrawnAt: null, votes };
}

describe('dutyState of an agency whose evidence changes', () => {
  it('is MET for each duty while everything holds, with what was counted', () => {
    for (const one of [ownWindow, connect, share, inquiries]) expect(dutyState(file(), one, late).state).toBe('MET');
    expect(dutyState(file(), share, late).measurement).toMatchObject({ numerator: 1, denominator: 2, excluded: [] });
  });

  it('a run fails: connecting is overdue, the own window and the share are not', () => {
    const failed = withFacts({ ...run, at: '2022-12-24T08:00:00Z', failed: 1 });

    expect(dutyState(failed, connect, late)).toMatchObject({ state: 'OVERDUE', lateSince: '2022-12-21', onTime: true });
    expect(codes(dutyState(failed, connect, late))).toEqual(['CONFORMANCE_FAILED']);
    expect(dutyState(failed, ownWindow, late).state).toBe('MET');
    expect(dutyState(failed, share, late).state).toBe('MET');
  });

  it('a window closes: the own window, the share in it and the connection are overdue', () => {
    const closed = withFacts({ kind: 'WINDOW_CLOSED', at: '2022-12-23T08:00:00Z', windowId: 'a-window' });
    const states = [ownWindow, share, connect].map((one) => dutyState(closed, one, late).state);

    expect(states).toEqual(['OVERDUE', 'OVERDUE', 'OVERDUE']);
    expect(dutyState(closed, share, late).measurement).toMatchObject({ numerator: 0, denominator: 2 });
    expect(codes(dutyState(closed, ownWindow, late))).toEqual(['WINDOW_CLOSED']);
  });

  it('traffic stops for eight days: connecting and the three-month duty are overdue; seven days change nothing', () => {
    const seven = Date.parse(recentAnswer.at) + 7 * 86_400_000;

    expect(dutyState(file(), connect, seven).state).toBe('MET');
    expect(dutyState(file(), connect, seven + 86_400_000).state).toBe('OVERDUE');
    expect(codes(dutyState(file(), inquiries, seven + 86_400_000))).toEqual(['NO_FOREIGN_CALLER']);
  });

  it('only its own calls and probes arrive: they take the place of no answer to somebody else', () => {
    const alone = file({
      evidence: facts(
        opened,
        composed,
        recentRun,
        { ...recentAnswer, callerId: 'a' },
        { ...recentAnswer, callerId: null },
      ),
    });

    expect(codes(dutyState(alone, connect, late))).toEqual(['NO_FOREIGN_CALLER']);
    expect(dutyState(alone, connect, late).evidence.map(({ kind }) => kind)).not.toContain('ANSWERED');
  });

  it.each(['MEETING', 'DECLARATION'] as const)('a %s is recorded: nothing changes for any duty', (kind) => {
    const bare = file({ evidence: [], services: [service('a.one')] });
    const text = { fa: 'متصل است', en: 'It is connected' };
    const said = { ...bare, evidence: facts({ kind, at: '2022-12-23T08:00:00Z', text }) };

    for (const one of [ownWindow, connect, share, inquiries]) {
      expect(dutyState(said, one, late)).toEqual(dutyState(bare, one, late));
    }
  });

  it("a service stands in another agency's window: the own window and the share stay overdue", () => {
    const hosted = file({ ownWindowIds: [], evidence: [], services: [service('a.one', 'b-window')] });

    expect(dutyState(hosted, ownWindow, late).state).toBe('OVERDUE');
    expect(codes(dutyState(hosted, ownWindow, late))).toEqual(['HOSTED_ONLY']);
    expect(dutyState(hosted, share, late).measurement).toMatchObject({ numerator: 0, denominator: 1 });
  });

  it('the schema changes without a run: connecting is overdue until the new version has passed one', () => {
    const published = { ...composed, at: '2022-12-22T08:00:00Z', schemaVersion: 'v2' } as const;
    const untested = withFacts(published);
    const tested = withFacts(published, { ...run, at: '2022-12-23T08:00:00Z', schemaVersion: 'v2' });

    expect(codes(dutyState(untested, connect, late))).toEqual(['CONFORMANCE_OF_OLDER_SCHEMA']);
    expect(dutyState(tested, connect, late).state).toBe('MET');
  });

  it('a new service lets the share fall under the threshold, compared exactly', () => {
    const third = { ...share, threshold: { numerator: 1, denominator: 3 } };
    const two = ['a.two', 'a.three'].map((id) => service(id));
    const three = file({ services: [service('a.one', 'a-window'), ...two] });
    const four = { ...three, services: [...three.services, service('a.four')] };

    expect(dutyState(three, third, late)).toMatchObject({
      state: 'MET',
      measurement: { numerator: 1, denominator: 3 },
    });
    expect(dutyState(four, third, late)).toMatchObject({
      state: 'OVERDUE',
      measurement: { numerator: 1, denominator: 4 },
    });
  });

  it('an exemption is granted: EXEMPT until its last day, then OVERDUE from the original due date', () => {
    const closed = withFacts({ kind: 'WINDOW_CLOSED', at: '2022-12-20T08:00:00Z', windowId: 'a-window' });
    const exempt = { ...closed, exemptions: [granted(20)] };

    expect(dutyState(exempt, ownWindow, late)).toMatchObject({ state: 'EXEMPT', lateSince: '2022-12-21' });
    expect(dutyState(exempt, ownWindow, Date.parse('2023-01-04T12:00:00Z')).state).toBe('EXEMPT');
    expect(dutyState(exempt, ownWindow, Date.parse('2023-01-05T12:00:00Z'))).toMatchObject({
      state: 'OVERDUE',
      lateSince: '2022-12-21',
      exemption: null,
    });
    expect(dutyState(exempt, share, late).state).toBe('OVERDUE');
  });

  it('an exemption changes no connection, and none is needed before the due date', () => {
    const bare = file({ evidence: [], exemptions: [granted(60)] });
    const before = Date.parse('2022-12-21T20:29:59Z');

    expect(dutyState(bare, ownWindow, before).state).toBe('NOT_YET_DUE');
    expect(dutyState(bare, ownWindow, before + 1000).state).toBe('EXEMPT');
    expect(assessConnection(bare, late).status).toBe('NOT_CONNECTED');
  });

  it('an agency without public services is measured on nothing', () => {
    const council = file({ services: [] });

    for (const one of [ownWindow, connect, share, inquiries]) {
      expect(dutyState(council, one, late)).toMatchObject({ state: 'NOT_MEASURED', notMeasured: 'NO_PUBLIC_SERVICES' });
    }
  });

  it('a high-use list changes: the base of the reading follows the list in force, from the instant it is notified', () => {
    const highUse = duty({ id: 'high', reading: { base: 'HIGH_USE', counts: 'OFFERED', through: 'OWN_WINDOW' } });
    const lists = [
      { id: 'l1', notifiedAt: '2022-10-01T08:00:00Z', serviceIds: new Set(['a.one']) },
      { id: 'l2', notifiedAt: '2022-12-24T08:00:00Z', serviceIds: new Set(['a.one', 'a.two', 'a.three', 'a.four']) },
    ];
    const more = ['a.two', 'a.three', 'a.four'].map((id) => service(id));
    const listed = file({ services: [service('a.one', 'a-window'), ...more], highUseLists: lists });

    expect(dutyState(listed, highUse, Date.parse('2022-12-24T07:59:59Z'))).toMatchObject({
      state: 'MET',
      measurement: {
        numerator: 1,
        denominator: 1,
        excluded: more.map(({ id }) => ({ serviceId: id, reason: 'NOT_HIGH_USE' })),
      },
    });
    expect(dutyState(listed, highUse, late)).toMatchObject({
      state: 'OVERDUE',
      measurement: { numerator: 1, denominator: 4 },
    });
    expect(dutyState({ ...listed, highUseLists: [] }, highUse, late)).toMatchObject({
      state: 'NOT_MEASURED',
      notMeasured: 'EMPTY_BASE',
    });
  });

  it('a process version with a visit is approved: the smart share falls from the day it is in force, not before', () => {
    const smart = duty({ id: 'smart', reading: { base: 'ALL', counts: 'SMART', through: 'OWN_WINDOW' } });
    const visit = smartStages.map((stage) =>
      stage.kind === 'PROCESSING' ? { ...stage, channel: 'IN_PERSON' as const } : stage,
    );
    const changed: ServiceFile = {
      ...service('a.one', 'a-window'),
      processes: [{ version: 2, inForceFrom: '2022-12-24', stages: visit }],
    };
    const approved = file({ services: [changed] });

    expect(dutyState(approved, smart, Date.parse('2022-12-23T12:00:00Z')).state).toBe('MET');
    expect(dutyState(approved, smart, late)).toMatchObject({
      state: 'OVERDUE',
      measurement: { failing: [{ code: 'SERVICE_NOT_COUNTED', serviceId: 'a.one' }] },
    });
  });

  it('a human step in an approved process breaks neither the minister’s definition nor the share by it', () => {
    const smart = duty({ id: 'smart', reading: { base: 'ALL', counts: 'SMART', through: 'OWN_WINDOW' } });
    const byHand = smartStages.map((stage) => ({ ...stage, humanStep: true }));
    const changed = {
      ...service('a.one', 'a-window'),
      processes: [{ version: 2, inForceFrom: '2022-12-01', stages: byHand }],
    };

    expect(dutyState(file({ services: [changed] }), smart, late).state).toBe('MET');
  });
});

describe('dutyState of records that follow one another', () => {
  const closed = { evidence: facts(composed, run, answered), services: [service('a.one', 'a-window')] };
  const first = { ...ownWindow, id: 'n3', due: '2022-09-22', supersededBy: 'n4' };
  const second = { ...ownWindow, id: 'n4', inForceFrom: '2022-09-23', due: '2022-12-21', supersededBy: 'n5' };
  const third = duty({
    id: 'n5',
    kind: 'SHARE_VIA_NATIONAL_WINDOW',
    threshold: { numerator: 1, denominator: 2 },
    reading: { base: 'ALL', counts: 'OFFERED', through: 'NATIONAL_WINDOW' },
    inForceFrom: '2022-12-22',
    due: '2023-03-20',
  });
  const chain = file({ ...closed, obligations: [first, second, third] });

  it('a deadline is extended: what was not yet due on its last day was never missed', () => {
    expect(dutyState(chain, first, Date.parse('2022-10-10T12:00:00Z'))).toMatchObject({ state: 'NOT_YET_DUE' });
    expect(dutyState(chain, second, Date.parse('2022-10-10T12:00:00Z'))).toMatchObject({
      state: 'NOT_YET_DUE',
      originalDue: '2022-09-22',
      lateSince: null,
    });
  });

  it('the whole chain is late from the due date with which it began', () => {
    const after = Date.parse('2023-03-21T12:00:00Z');

    expect(dutyState(chain, third, Date.parse('2023-03-20T12:00:00Z')).state).toBe('NOT_YET_DUE');
    expect(dutyState(chain, third, after)).toMatchObject({ state: 'OVERDUE', lateSince: '2022-09-22' });
  });

  it('a record is superseded: it is seen as it stood then, and its successor takes over', () => {
    const after = Date.parse('2023-01-10T12:00:00Z');
    const opening = { ...chain, evidence: facts({ ...opened, at: '2022-12-30T08:00:00Z' }) };

    expect(isSuperseded(first, chain.obligations, '2022-09-22')).toBe(false);
    expect(isSuperseded(first, chain.obligations, '2022-09-23')).toBe(true);
    expect(dutyState(opening, second, after)).toMatchObject({ state: 'NOT_YET_DUE', measurement: { numerator: 0 } });
    expect(new Date(dutyState(opening, second, after).asOf).toISOString()).toBe('2022-12-21T20:29:59.999Z');
  });

  it('an exemption from the record whose deadline was moved excuses the one that moved it', () => {
    const noWindow = { ...chain, exemptions: [granted(90, '2022-12-20T08:00:00Z', 'n3')] };
    const endless = { ...second, supersededBy: null };

    expect(dutyState({ ...noWindow, obligations: [first, endless] }, endless, late).state).toBe('EXEMPT');
    expect(dutyState(noWindow, third, Date.parse('2023-03-21T12:00:00Z')).state).toBe('OVERDUE');
  });

  it('a draft is never due, whatever it measures', () => {
    const bill = duty({ id: 'bill', kind: 'ONLINE_AND_SECURE', force: 'BILL', inForceFrom: null, due: null });

    expect(dutyState(file(), bill, late)).toMatchObject({
      state: 'NOT_MEASURED',
      notMeasured: 'DRAFT',
      measurement: { numerator: 2, denominator: 2 },
      onTime: null,
    });
  });

  it('names the rule set that was in force, and none before the first', () => {
    const text = { fa: 'متن', en: 'Text' };
    const rules = {
      title: text,
      approvedBy: text,
      reference: text,
      conformanceSuite: '1',
      conformanceDays: 30,
      trafficDays: 7,
    };
    const ruleSets = [
      { ...rules, id: 'r1', version: 1, approvedOn: '2022-07-17', inForceFrom: '2022-07-17' },
      { ...rules, id: 'r2', version: 2, approvedOn: '2022-11-03', inForceFrom: '2022-12-22' },
    ];
    const ruled = file({ ruleSets });
    const at = (day: string) => dutyState(ruled, ownWindow, Date.parse(`${day}T12:00:00Z`)).ruleSet?.id ?? null;

    expect(['2022-07-16', '2022-07-17', '2022-12-21', '2022-12-22'].map(at)).toEqual([null, 'r1', 'r1', 'r2']);
  });
});

describe('an agency with several subgraphs', () => {
  const move = duty({
    id: 'move-main-data-centre',
    kind: 'MOVE_TO_GOV_CLOUD',
    force: 'BILL',
    inForceFrom: null,
    due: null,
  });
  const hosted = (subgraph: string, hostedAt: 'GOVERNMENT_CLOUD' | 'OWN_DATA_CENTRE', at: string) =>
    ({ kind: 'HOSTED', centre: 'MAIN', hostedAt, site: null, subgraph, at }) as const;

  it('has moved its data centre when the one that has moved least has, which is the evidence', () => {
    const one = hosted('one', 'GOVERNMENT_CLOUD', '2022-12-22T08:00:00Z');
    const two = hosted('two', 'OWN_DATA_CENTRE', '2022-12-21T08:00:00Z');
    const half = dutyState(withFacts(one, two), move, late);
    const whole = dutyState(withFacts(one, two, hosted('two', 'GOVERNMENT_CLOUD', '2022-12-23T08:00:00Z')), move, late);

    expect(half.measurement).toMatchObject({ numerator: 0, failing: [{ code: 'NOT_IN_GOVERNMENT_CLOUD' }] });
    expect(whole.measurement).toMatchObject({ numerator: 1, failing: [] });
    expect(whole.evidence.filter(({ kind }) => kind === 'HOSTED')).toHaveLength(1);
    expect(dutyState(file(), move, late)).toMatchObject({ state: 'NOT_MEASURED', notMeasured: 'NO_EVIDENCE' });
  });
});

describe('the three-month duty (25th session of the council)', () => {
  const inquiry = (id: string, changes: Partial<ServiceFile> = {}): ServiceFile => ({
    ...service(id, 'a-window'),
    isInquiry: true,
    ...changes,
  });
  const asks = { id: 'copy', label: { fa: 'رونوشت', en: 'A copy' }, document: 'UPLOAD' } as const;

  it('counts inquiries without documents, and leaves out what is no inquiry', () => {
    const mixed = file({
      services: [inquiry('a.one'), inquiry('a.two', { requirements: [asks] }), service('a.three')],
    });

    expect(dutyState(mixed, inquiries, late)).toMatchObject({
      state: 'OVERDUE',
      measurement: {
        numerator: 1,
        denominator: 2,
        excluded: [{ serviceId: 'a.three', reason: 'NOT_AN_INQUIRY' }],
        failing: [{ code: 'INQUIRY_TAKES_DOCUMENT', serviceId: 'a.two' }],
      },
    });
    expect(dutyState(mixed, inquiries, Date.parse('2022-12-21T12:00:00Z')).state).toBe('NOT_YET_DUE');
  });

  it('needs every stage of an inquiry online, and an active online service', () => {
    const paper = smartStages.map((stage) => ({ ...stage, channel: 'POST' as const }));
    const slow = file({ services: [inquiry('a.one', { stages: paper })] });
    const inactive = file({ services: [inquiry('a.one')], evidence: facts(opened) });

    expect(codes(dutyState(slow, inquiries, late))).toEqual(['INQUIRY_NOT_ELECTRONIC']);
    expect(codes(dutyState(inactive, inquiries, late))).toEqual(['NO_SCHEMA', 'NO_FOREIGN_CALLER']);
  });

  it('is met by all, not by most: one of ten that takes a document is enough', () => {
    const nine = Array.from({ length: 9 }, (_none, index) => inquiry(`a.n${index}`));
    const all = file({ services: [...nine, inquiry('a.last', { requirements: [asks] })] });

    expect(dutyState(all, inquiries, late)).toMatchObject({
      state: 'OVERDUE',
      measurement: { numerator: 9, denominator: 10 },
    });
  });
});
