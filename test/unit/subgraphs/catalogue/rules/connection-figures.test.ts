import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { connectionStatuses } from '../../../../../subgraphs/catalogue/rules.ts';
import { countStatuses } from '../../../../../subgraphs/catalogue/rules/connection-figures.ts';

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
