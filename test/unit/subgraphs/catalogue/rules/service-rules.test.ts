import { describe, expect, it } from '@jest/globals';
import { isHighUse, listInForce } from '../../../../../subgraphs/catalogue/rules/high-use.ts';
import { milestoneStanding } from '../../../../../subgraphs/catalogue/rules/milestone.ts';
import { processOn, stagesOn } from '../../../../../subgraphs/catalogue/rules/service-process.ts';
import { isElectronic, violationsOf } from '../../../../../subgraphs/catalogue/rules/service-violation.ts';
import type { Stage } from '../../../../../subgraphs/catalogue/rules/stage.ts';
import { asOf, connectedAgency, facts, service, smartStages } from '../agency-file.ts';

const stagesWith = (kind: Stage['kind'], changes: Partial<Stage>) =>
  smartStages.map((stage) => (stage.kind === kind ? { ...stage, ...changes } : stage));

describe('violationsOf', () => {
  it('takes receipt that is not online for one, even where the rest is online, and physical processing for none', () => {
    expect(violationsOf(stagesWith('RECEIPT', { channel: 'IN_PERSON' }))).toEqual(['RECEIPT_NOT_ONLINE']);
    expect(violationsOf(stagesWith('RECEIPT', { channel: 'POST' }))).toEqual(['RECEIPT_NOT_ONLINE']);
    expect(violationsOf(stagesWith('PROCESSING', { channel: 'IN_PERSON' }))).toEqual([]);
    expect(violationsOf(stagesWith('DELIVERY', { channel: 'POST' }))).toEqual([]);
  });

  it('names a first stage that is not implemented or not on record', () => {
    expect(violationsOf(stagesWith('RECEIPT', { implemented: false }))).toEqual(['RECEIPT_NOT_IMPLEMENTED']);
    expect(violationsOf([])).toEqual(['RECEIPT_NOT_RECORDED']);
  });
});

describe('isElectronic', () => {
  it('asks for every stage online and implemented, and not for the absence of a clerk or a document', () => {
    expect(isElectronic(stagesWith('PROCESSING', { humanStep: true, document: 'UPLOAD' }))).toBe(true);
    expect(isElectronic(stagesWith('DELIVERY', { channel: 'POST' }))).toBe(false);
    expect(isElectronic(stagesWith('DELIVERY', { implemented: false }))).toBe(false);
    expect(isElectronic([])).toBe(false);
  });
});

describe('listInForce', () => {
  const lists = ['2020-04-12T06:00:00Z', '2022-12-24T08:00:00Z'].map((notifiedAt, index) => ({
    id: `l${index}`,
    notifiedAt,
    serviceIds: new Set([`a.s${index}`]),
  }));

  it('is the list notified last, from that instant on, and none before the first', () => {
    const at = (instant: string) => listInForce(lists, Date.parse(instant))?.id ?? null;

    expect(
      ['2020-04-12T05:59:59Z', '2020-04-12T06:00:00Z', '2022-12-24T07:59:59Z', '2022-12-24T08:00:00Z'].map(at),
    ).toEqual([null, 'l0', 'l0', 'l1']);
    expect(isHighUse('a.s0', lists, Date.parse('2022-12-24T08:00:00Z'))).toBe(false);
    expect(isHighUse('a.s0', [], asOf)).toBe(false);
  });
});

describe('stagesOn', () => {
  const paper = stagesWith('RECEIPT', { document: 'PAPER' });
  const versions = [
    { version: 2, inForceFrom: '2022-05-01', stages: paper },
    { version: 3, inForceFrom: '2022-05-01', stages: smartStages },
    { version: 4, inForceFrom: '2022-06-01', stages: paper },
  ];

  it('keeps how the stages were first recorded until a version is in force, and takes the later of one day', () => {
    const at = (day: string) => processOn(versions, day)?.version ?? 1;

    expect(['2022-04-30', '2022-05-01', '2022-06-01'].map(at)).toEqual([1, 3, 4]);
    expect(stagesOn({ stages: [], processes: versions }, '2022-04-30')).toEqual([]);
  });
});

describe('milestoneStanding', () => {
  const opening = { kind: 'WINDOW_OPENED', at: '2022-12-19T08:00:00Z', windowId: 'national' } as const;
  const ministry = connectedAgency({ evidence: facts(opening) });
  const phase = { id: 'm', criterion: 'NATIONAL_WINDOW_OPEN', least: 1, due: '2022-12-20' } as const;

  it('is reached by evidence that the national window was opened, and not by an agency window', () => {
    expect(milestoneStanding(phase, [ministry], asOf)).toEqual({ found: 1, isReached: true, isLate: false });
    expect(milestoneStanding(phase, [connectedAgency()], asOf)).toEqual({ found: 0, isReached: false, isLate: false });
    expect(milestoneStanding(phase, [connectedAgency()], asOf + 86_400_000).isLate).toBe(true);
  });

  it('counts agencies with a service in the national window, and whether anybody remains', () => {
    const there = connectedAgency({ services: [service('a.one', 'a-window', 'national')] });
    const trial = { ...phase, criterion: 'AGENCIES_IN_NATIONAL_WINDOW', least: 2 } as const;
    const everybody = { ...phase, criterion: 'NOBODY_REMAINS' } as const;

    expect(milestoneStanding(trial, [there, connectedAgency()], asOf)).toMatchObject({ found: 1, isReached: false });
    expect(milestoneStanding(trial, [there, there], asOf).isReached).toBe(true);
    expect(milestoneStanding(everybody, [there], asOf).isReached).toBe(true);
    expect(milestoneStanding(everybody, [there, ministry], asOf).isReached).toBe(false);
  });
});
