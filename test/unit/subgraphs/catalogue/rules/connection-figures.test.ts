import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionStatuses } from '../../../../../subgraphs/catalogue/rules.ts';
import { countStatuses, otherReading } from '../../../../../subgraphs/catalogue/rules/connection-figures.ts';

describe('countStatuses', () => {
  it('gives for any agencies counts that add up to the base, shares to 1 and percents to 100', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...connectionStatuses), { minLength: 1, maxLength: 400 }), (statuses) => {
        const counted = countStatuses(statuses);
        const sum = (values: readonly (number | null)[]) =>
          values.reduce<number>((total, value) => total + (value ?? NaN), 0);

        expect(counted.map(({ status }) => status)).toEqual(connectionStatuses);
        expect(sum(counted.map(({ agencies }) => agencies))).toBe(statuses.length);
        expect(sum(counted.map(({ share }) => share))).toBeCloseTo(1, 12);
        expect(sum(counted.map(({ percent }) => percent))).toBe(100);
        for (const { share, percent } of counted) {
          expect(Math.abs((share ?? NaN) * 100 - (percent ?? NaN))).toBeLessThan(1);
        }
      }),
    );
  });

  it('gives counts of 0 and no shares of an empty base', () => {
    expect(countStatuses([])).toEqual(
      connectionStatuses.map((status) => ({ status, agencies: 0, share: null, percent: null })),
    );
  });
});

describe('otherReading', () => {
  const azar = (['CONNECTED', 'CONNECTING', 'NOT_CONNECTED'] as const).flatMap((status, index) =>
    Array.from({ length: [70, 9, 17][index]! }, () => status),
  );

  it('gives 141 to 148 agencies, were the 26 remaining of Azar 1401 those not connected alone', () => {
    expect(otherReading(countStatuses(azar))).toEqual({
      remaining: 26,
      percent: 18,
      fewestAgencies: 141,
      mostAgencies: 148,
    });
  });

  it('gives exactly the totals of which the remaining round to that percent, and none where there is no such total', () => {
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), fc.nat(60), (connected, connecting, not) => {
        const statuses = [connected, connecting, not].flatMap((count, index) =>
          Array.from({ length: count }, () => connectionStatuses[index]!),
        );
        const counts = countStatuses(statuses);
        const [remaining, percent] = [connecting + not, counts[2]?.percent ?? 0];
        const fits = (total: number) => Math.round((remaining * 100) / total) === percent;
        const totals = Array.from({ length: 20_000 }, (_none, index) => index + 1).filter(fits);

        const found = otherReading(counts);
        if (percent === 0) expect(found).toBeNull();
        else expect([found?.fewestAgencies, found?.mostAgencies]).toEqual([totals[0], totals.at(-1)]);
      }),
      { numRuns: 100 },
    );
  });

  it('is none when nobody remains, or the not connected are no percent', () => {
    expect(otherReading(countStatuses(['CONNECTED']))).toBeNull();
    expect(otherReading(countStatuses(['CONNECTED', 'CONNECTING']))).toBeNull();
  });
});
