import { describe, expect, it } from '@jest/globals';
import type { BenefitRow, CoverRow } from '../../../../subgraphs/supplementary-insurance/registry.ts';
import {
  benefitFor,
  payableOf,
  policyYear,
  readReceipt,
  requireClaimable,
} from '../../../../subgraphs/supplementary-insurance/rules.ts';

const cover: CoverRow = {
  member: 'm',
  policy_id: 'p',
  person_ref: 'person',
  head_ref: 'person',
  relation: 'HEAD',
  plan: 'GROUP',
  title_fa: 'طرح',
  title_en: 'Plan',
  from_day: '2025-09-23',
  until_day: '2027-09-22',
  belongs_from: '2025-09-23',
  belongs_until: null,
};
const dental: BenefitRow = {
  plan: 'GROUP',
  kind: 'DENTAL',
  percent: 70,
  yearly_ceiling: 100_000_000n,
  waiting_months: 3,
};
const treatment = { kind: 'DENTAL', amount: 10_000_000n, servicedOn: '2026-06-01' } as const;

const codeOf = (act: () => unknown) => {
  try {
    act();
    return null;
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
};

describe('requireClaimable', () => {
  it('finds the benefit of a treatment that is covered', () => {
    expect(requireClaimable(treatment, cover, [dental], '2026-11-01')).toBe(dental);
  });

  it.each([
    ['nothing', { amount: 0n }, 'BAD_USER_INPUT'],
    ['more than any bill', { amount: 9_223_372_036_854_775_807n }, 'BAD_USER_INPUT'],
    ['tomorrow', { servicedOn: '2026-11-02' }, 'BAD_USER_INPUT'],
    ['more than a year ago', { servicedOn: '2025-10-31' }, 'CLAIM_TOO_LATE'],
    ['another kind', { kind: 'MEDICINE' }, 'NOT_IN_PLAN'],
    ['the waiting period', { servicedOn: '2025-12-21' }, 'WAITING_PERIOD'],
  ] as const)('refuses %s', (_case, changed, code) => {
    const day = '2026-11-01';

    expect(codeOf(() => requireClaimable({ ...treatment, ...changed }, cover, [dental], day))).toBe(code);
  });

  it('refuses a day on which the member was not covered', () => {
    const later = { ...cover, belongs_from: '2026-06-02' };

    expect(codeOf(() => requireClaimable(treatment, later, [dental], '2026-11-01'))).toBe('NOT_COVERED_THAT_DAY');
  });
});

describe('benefitFor', () => {
  it('waits for Jalali months from the day of joining', () => {
    expect(benefitFor(dental, cover).availableFrom).toBe('2025-12-22');
  });
});

describe('payableOf', () => {
  it('is the share of the plan, as far as the ceiling leaves room', () => {
    expect(payableOf(dental, 10_000_001n, 0n)).toBe(7_000_000n);
    expect(payableOf(dental, 10_000_000n, 98_000_000n)).toBe(2_000_000n);
    expect(payableOf(dental, 10_000_000n, 100_000_001n)).toBe(0n);
  });
});

describe('policyYear', () => {
  it('turns with the day on which the policy began', () => {
    expect(policyYear(cover, '2026-09-22')).toEqual({ from: '2025-09-23', until: '2026-09-22' });
    expect(policyYear(cover, '2026-09-23')).toEqual({ from: '2026-09-23', until: '2027-09-22' });
  });
});

describe('readReceipt', () => {
  it('takes Persian and Arabic digits and marks of direction that come along', () => {
    expect(readReceipt('\u200fab-۱۲۳٤ ')).toBe('AB-1234');
  });

  it('refuses what is no receipt', () => {
    expect(['', '123', 'رسید ۱۲', 'x'.repeat(31)].map((typed) => codeOf(() => readReceipt(typed)))).toEqual(
      Array.from({ length: 4 }, () => 'BAD_USER_INPUT'),
    );
  });
});
