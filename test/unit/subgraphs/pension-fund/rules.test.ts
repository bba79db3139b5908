import { describe, expect, it } from '@jest/globals';
import { serviceMonths } from '../../../../subgraphs/pension-fund/rules.ts';

describe('serviceMonths', () => {
  it('counts the months of a time that has ended, and of one that goes on up to the day', () => {
    expect(serviceMonths([{ from_day: '2026-03-21', until_day: '2026-05-21' }], '2026-10-23')).toBe(2);
    expect(serviceMonths([{ from_day: '2026-03-21', until_day: null }], '2026-05-22')).toBe(3);
  });

  it('counts a month that two times of service share once', () => {
    const periods = [
      { from_day: '2026-03-21', until_day: '2026-05-01' },
      { from_day: '2026-05-02', until_day: '2026-05-21' },
    ];

    expect(serviceMonths(periods, '2026-10-23')).toBe(2);
  });

  it('is none for no service', () => {
    expect(serviceMonths([], '2026-10-23')).toBe(0);
  });
});
