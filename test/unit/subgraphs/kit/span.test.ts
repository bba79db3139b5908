import { describe, expect, it } from '@jest/globals';
import { overlap, presentSpan, spanState } from '../../../../subgraphs/kit/span.ts';

const span = (from: string, until: string) => ({ from, until });
const year = span('2026-01-01', '2026-12-31');

describe('spanState', () => {
  it('counts the first and the last day', () => {
    expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((day) => spanState(year, day))).toEqual([
      'WAITING',
      'ACTIVE',
      'ACTIVE',
      'ENDED',
    ]);
  });
});

describe('overlap', () => {
  it('is where both hold, down to a single day', () => {
    expect(overlap(year, { from: '2026-12-31', until: null })).toEqual(span('2026-12-31', '2026-12-31'));
    expect(overlap(year, { from: '2025-06-01', until: '2026-02-01' })).toEqual(span('2026-01-01', '2026-02-01'));
  });

  it('is null where they do not meet', () => {
    expect(overlap(year, { from: '2027-01-01', until: null })).toBeNull();
  });
});

describe('presentSpan', () => {
  it('is of two that hold the one that ends later', () => {
    const longer = span('2026-01-01', '2027-06-01');

    expect(presentSpan([year, longer], '2026-05-05')).toBe(longer);
  });

  it('is of two to come the one that begins first', () => {
    const soon = span('2027-01-01', '2030-01-01');

    expect(presentSpan([span('2028-01-01', '2028-02-01'), soon], '2026-05-05')).toBe(soon);
  });
});
