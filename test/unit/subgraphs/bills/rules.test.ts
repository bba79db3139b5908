import { describe, expect, it } from '@jest/globals';
import { totalOf, vouchedFor } from '../../../../subgraphs/bills/rules.ts';

const silent = { issuer: 'gas-company', state: 'OUT_OF_SERVICE', received_until: '2026-10-01' } as const;

describe('totalOf', () => {
  it('adds up amounts of 64 bits exactly', () => {
    expect(totalOf([{ amount: 9_007_199_254_740_993n }, { amount: 2n }], [])).toBe(9_007_199_254_740_995n);
  });

  it('is 0 for no bills', () => {
    expect(totalOf([], [])).toBe(0n);
  });

  it('refuses, naming the issuer and the day in both languages, while one is missing', () => {
    const missing = expect.stringContaining('2026-10-01');

    expect(() => totalOf([{ amount: 1n }], [silent])).toThrow(
      expect.objectContaining({ code: 'ISSUER_MISSING', messages: { fa: missing, en: missing } }),
    );
  });
});

describe('vouchedFor', () => {
  it('leaves out the bills of a silent issuer only', () => {
    const bills = [{ issuer: 'gas-company' }, { issuer: 'water-company' }];

    expect(vouchedFor(bills, [silent])).toEqual([{ issuer: 'water-company' }]);
  });
});
