import { describe, expect, it } from '@jest/globals';
import type { PaymentRow } from '../../../../subgraphs/banking/records.ts';
import { maskSheba, ownershipOf, requireQuoted } from '../../../../subgraphs/banking/rules.ts';

describe('an account', () => {
  it('is shown by its bank and its last four digits', () => {
    expect(maskSheba('IR062960000000100324200001')).toBe(`IR••296${'•'.repeat(15)}0001`);
  });

  it.each([
    ['of hers', { state: 'ACTIVE' }, ['she'], 'MATCH'],
    ['of hers and another', { state: 'BLOCKED' }, ['another', 'she'], 'MATCH'],
    ["of another's", { state: 'ACTIVE' }, ['another'], 'NO_MATCH'],
    ['of hers that is closed', { state: 'CLOSED' }, ['she'], 'UNKNOWN'],
    ['that is not there', null, [], 'UNKNOWN'],
  ] as const)('%s is answered %#', (_case, account, holders, answer) => {
    expect(ownershipOf(account, holders, 'she')).toBe(answer);
  });
});

describe('a payment', () => {
  const now = new Date('2026-10-23T08:00:00.000Z');
  const quoted = {
    payer_ref: 'she',
    state: 'INITIATED',
    confirm_by: '2026-10-23T08:10:00.000Z',
    bill_ref: 'bill',
    amount: 5000n,
  } as PaymentRow;

  it('is authorised by its payer once the bill has said what it is', () => {
    expect(requireQuoted(quoted, 'she', now)).toEqual({ bill: 'bill', amount: 5000n });
  });

  it.each([
    ['that is not there', null, 'FORBIDDEN'],
    ["of another's", { ...quoted, payer_ref: 'another' }, 'FORBIDDEN'],
    ['without an answer of its bill', { ...quoted, bill_ref: null, amount: null }, 'QUOTE_PENDING'],
    ['that is authorised', { ...quoted, state: 'AUTHORISED' }, 'PAYMENT_NOT_OPEN'],
    ['that was reversed', { ...quoted, state: 'REVERSED' }, 'PAYMENT_NOT_OPEN'],
    ['whose time is over', { ...quoted, confirm_by: now.toISOString() }, 'PAYMENT_NOT_OPEN'],
  ] as const)('%s is not', (_case, payment, code) => {
    expect(() => requireQuoted(payment, 'she', now)).toThrow(expect.objectContaining({ code }));
  });
});
