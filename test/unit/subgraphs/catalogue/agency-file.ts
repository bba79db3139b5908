import type { AgencyFile, ServiceFile } from '../../../../subgraphs/catalogue/rules/agency-file.ts';
import type { Evidence } from '../../../../subgraphs/catalogue/rules/evidence.ts';
import type { MeasuredObligation } from '../../../../subgraphs/catalogue/rules/obligation.ts';
import type { Stage } from '../../../../subgraphs/catalogue/rules/stage.ts';

export const asOf = Date.parse('2022-12-20T12:00:00Z');

const text = { fa: 'متن', en: 'Text' };
const online = { channel: 'ONLINE', document: 'NONE', humanStep: false, implemented: true } as const;

export const smartStages: readonly Stage[] = [
  { kind: 'RECEIPT', ...online },
  { kind: 'PROCESSING', ...online },
  { kind: 'DELIVERY', ...online },
];

export const obligation: MeasuredObligation = {
  id: 'thirty',
  kind: 'SMART_SHARE_VIA_OWN_WINDOW',
  title: text,
  force: 'LAW',
  legalBasis: text,
  source: text,
  threshold: { numerator: 3, denominator: 10 },
  reading: { base: 'ALL', counts: 'OFFERED', through: 'OWN_WINDOW' },
  issuedOn: null,
  inForceFrom: '2022-03-21',
  due: '2022-12-21',
  dueText: text,
  supersededBy: null,
  decidesConnection: true,
  appliesToClass: null,
  appliesToAgency: null,
};

type Omitted<Union> = Union extends unknown ? Omit<Union, 'id' | 'agencyId' | 'origin' | 'source'> : never;

/** A fact about the agency `a`; ids grow with the order of the list. */
export function facts(...given: Omitted<Evidence>[]): Evidence[] {
  return given.map((fact, index) => {
    const id = `fact-${String(index).padStart(3, '0')}`;
    return { ...fact, id, agencyId: 'a', origin: 'SEEDED', source: null };
  });
}

export const opened = { kind: 'WINDOW_OPENED', at: '2022-08-01T08:00:00Z', windowId: 'a-window' } as const;
export const composed = { kind: 'COMPOSED', at: '2022-11-01T08:00:00Z', schemaVersion: 'v1' } as const;
export const run = {
  kind: 'CONFORMANCE_RUN',
  at: '2022-12-01T08:00:00Z',
  schemaVersion: 'v1',
  passed: 10,
  failed: 0,
} as const;
export const answered = { kind: 'ANSWERED', at: '2022-12-18T08:00:00Z', callerId: 'b' } as const;

/** A service that stands in these windows since the summer. */
export function service(id: string, ...windowIds: readonly string[]): ServiceFile {
  return {
    id,
    scope: 'SPECIFIC',
    highUse: false,
    stages: smartStages,
    requirements: [],
    exposures: windowIds.map((windowId) => ({ windowId, from: '2022-08-01', until: null })),
  };
}

/** An agency that is connected, but for what a test changes. */
export function connectedAgency(changes: Partial<AgencyFile> = {}): AgencyFile {
  return {
    agencyId: 'a',
    ownWindowIds: ['a-window'],
    nationalWindowIds: ['national'],
    services: [service('a.one', 'a-window'), service('a.two')],
    evidence: facts(opened, composed, run, answered),
    obligations: [obligation],
    exemptions: [],
    ...changes,
  };
}
