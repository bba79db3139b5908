import { describe, expect, it } from '@jest/globals';
import type { MeasuredObligation } from '../../../../../subgraphs/catalogue/rules/obligation.ts';
import { readShares, shareReadings } from '../../../../../subgraphs/catalogue/rules/share-readings.ts';
import { asOf, connectedAgency, obligation, service } from '../agency-file.ts';

const third = { numerator: 1, denominator: 3 };
const specific: MeasuredObligation = {
  ...obligation,
  id: 'specific',
  threshold: third,
  reading: { base: 'SPECIFIC', counts: 'OFFERED', through: 'OWN_WINDOW' },
};
const highUse: MeasuredObligation = {
  ...obligation,
  id: 'high-use',
  threshold: third,
  reading: { base: 'HIGH_USE', counts: 'SMART', through: 'OWN_WINDOW' },
};
const half: MeasuredObligation = {
  ...obligation,
  id: 'half',
  threshold: { numerator: 1, denominator: 2 },
  reading: { base: 'ALL', counts: 'OFFERED', through: 'NATIONAL_WINDOW' },
};
const obligations = [obligation, specific, { ...specific, id: 'specific-extended' }, highUse, half];

describe('shareReadings', () => {
  it('puts every wording once, with the duties that share it, and through both windows', () => {
    const readings = shareReadings([...obligations, { ...obligation, threshold: null }]);

    expect(readings).toHaveLength(8);
    expect(readings.map(({ reading }) => reading.through)).toEqual(
      Array.from({ length: 4 }, () => ['OWN_WINDOW', 'NATIONAL_WINDOW']).flat(),
    );
    expect(readings.find(({ reading }) => reading.base === 'SPECIFIC')?.obligationIds).toEqual([
      'specific',
      'specific-extended',
    ]);
  });
});

describe('readShares', () => {
  const highUseLists = [{ id: 'l', notifiedAt: '2022-10-01T08:00:00Z', serviceIds: new Set(['a.one', 'a.two']) }];
  const file = connectedAgency({
    services: [service('a.one', 'a-window'), service('a.two', 'national'), service('a.three', 'a-window')],
    obligations,
    highUseLists,
  });

  it('measures one agency by all of them, and each can say something else', () => {
    const found = readShares(file, asOf).map(({ reading, share }) => [
      reading.base,
      reading.through,
      share.offered,
      share.base,
      share.reached,
    ]);

    expect(found).toEqual([
      ['ALL', 'OWN_WINDOW', 2, 3, true],
      ['ALL', 'NATIONAL_WINDOW', 1, 3, true],
      ['SPECIFIC', 'OWN_WINDOW', 2, 3, true],
      ['SPECIFIC', 'NATIONAL_WINDOW', 1, 3, true],
      ['HIGH_USE', 'OWN_WINDOW', 1, 2, true],
      ['HIGH_USE', 'NATIONAL_WINDOW', 1, 2, true],
      ['ALL', 'OWN_WINDOW', 2, 3, true],
      ['ALL', 'NATIONAL_WINDOW', 1, 3, false],
    ]);
  });

  it('says whether high-use services came first where they have priority, and nothing elsewhere', () => {
    const [, , own, national, other] = readShares(file, asOf);

    expect(own?.priority).toEqual({ numerator: 1, denominator: 2, isKept: false });
    expect(national?.priority).toEqual({ numerator: 1, denominator: 2, isKept: true });
    expect(other?.priority).toBeNull();
  });
});
