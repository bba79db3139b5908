import { describe, expect, it } from '@jest/globals';
import { dataCentres, hasMovedToCloud } from '../../../../../subgraphs/catalogue/rules/data-centres.ts';
import type { CentreKind, Evidence } from '../../../../../subgraphs/catalogue/rules/evidence.ts';
import type { HostingKind } from '../../../../../subgraphs/kit/hosting.ts';

const seen = (at: string, centre: CentreKind, hostedAt: HostingKind, subgraph = 'post'): Evidence => ({
  id: `${at} ${centre} ${subgraph}`,
  agencyId: 'post',
  at: `${at}T08:00:00Z`,
  origin: 'OBSERVED',
  source: null,
  subgraph,
  kind: 'HOSTED',
  centre,
  hostedAt,
  site: null,
});
const on = (day: string) => Date.parse(`${day}T20:00:00Z`);
const shown = (facts: readonly Evidence[], day: string) =>
  dataCentres(facts, on(day)).map(
    ({ kind, hostedAt, since }) => `${kind} ${hostedAt} ${new Date(since).toISOString().slice(0, 10)}`,
  );

describe('The data centres of an agency', () => {
  it('are those that were seen, and no others', () => {
    expect(shown([], '2026-03-01')).toEqual([]);
    expect(shown([seen('2026-02-01', 'MAIN', 'OWN_DATA_CENTRE')], '2026-01-01')).toEqual([]);
  });

  it('have been where they are since they were first seen there without a break', () => {
    const facts = [
      seen('2026-01-01', 'MAIN', 'GOVERNMENT_CLOUD'),
      seen('2026-02-01', 'MAIN', 'OWN_DATA_CENTRE'),
      seen('2026-03-01', 'MAIN', 'GOVERNMENT_CLOUD'),
      seen('2026-04-01', 'MAIN', 'GOVERNMENT_CLOUD'),
    ];

    expect(shown(facts, '2026-05-01')).toEqual(['MAIN GOVERNMENT_CLOUD 2026-03-01']);
    expect(shown(facts, '2026-02-15')).toEqual(['MAIN OWN_DATA_CENTRE 2026-02-01']);
  });

  it('have moved only as far as the subgraph that has moved least', () => {
    const facts = [
      seen('2026-01-01', 'MAIN', 'GOVERNMENT_CLOUD', 'ledger'),
      seen('2026-01-02', 'MAIN', 'OWN_DATA_CENTRE', 'trust'),
    ];
    const moved = [...facts, seen('2026-02-01', 'MAIN', 'GOVERNMENT_CLOUD', 'trust')];

    expect(shown(facts, '2026-03-01')).toEqual(['MAIN OWN_DATA_CENTRE 2026-01-02']);
    expect(shown(moved, '2026-03-01')).toEqual(['MAIN GOVERNMENT_CLOUD 2026-02-01']);
  });

  it('have moved to the government cloud when both were seen there', () => {
    const main = seen('2026-01-01', 'MAIN', 'GOVERNMENT_CLOUD');
    const backup = seen('2026-02-01', 'BACKUP', 'GOVERNMENT_CLOUD');

    expect(hasMovedToCloud([main], on('2026-03-01'))).toBe(false);
    expect(hasMovedToCloud([main, backup], on('2026-03-01'))).toBe(true);
    expect(hasMovedToCloud([main, backup], on('2026-01-15'))).toBe(false);
  });
});
