import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  hasBillCheckDigit,
  hasLegalIdCheckDigit,
  hasNationalIdCheckDigit,
  hasPaymentCheckDigit,
  paymentFitsBill,
} from '../../../../../schema/shared/check-digits.ts';
import {
  billFileOf,
  billServices,
  type BillService,
  madeUpBillId,
  paymentIdOf,
} from '../../../../../subgraphs/kit/population/bill-number.ts';
import {
  madeUpLegalId,
  madeUpMobile,
  madeUpNationalId,
  madeUpPostalCode,
} from '../../../../../subgraphs/kit/population/made-up-numbers.ts';

const slot = fc.nat(9_999_999);
const service = fc.constantFrom(...(Object.keys(billServices) as BillService[]));

describe('Made-up numbers', () => {
  it('of persons begin with 99 and have the right checksum', () => {
    fc.assert(
      fc.property(slot, (number) => {
        const nationalId = madeUpNationalId(number);
        return /^99\d{8}$/.test(nationalId) && hasNationalIdCheckDigit(nationalId);
      }),
    );
  });

  it('of companies begin with 99 and have the right checksum', () => {
    fc.assert(
      fc.property(slot, (number) => {
        const legalId = madeUpLegalId(number);
        return /^99\d{9}$/.test(legalId) && hasLegalIdCheckDigit(legalId);
      }),
    );
  });

  it('of mobiles begin with 097', () => {
    fc.assert(fc.property(slot, (number) => /^097\d{8}$/.test(madeUpMobile(number))));
  });

  it('of places begin with the region, have no 0 or 2 in the first five digits, and 5 in the fifth place', () => {
    fc.assert(
      fc.property(fc.constantFrom('51', '335', '759'), fc.nat(472_391), (region, number) => {
        const code = madeUpPostalCode(region, number);
        return code.startsWith(region) && /^[13-9]{4}5\d{5}$/.test(code);
      }),
    );
  });

  it('of bills carry the service, and both checksums of the payment fit', () => {
    const thousands = fc.bigInt({ min: 1n, max: 99_999_999n });
    fc.assert(
      fc.property(service, slot, thousands, fc.integer({ min: 1, max: 99 }), (kind, number, amount, period) => {
        const billId = madeUpBillId(kind, billFileOf(number));
        const paymentId = paymentIdOf({ billId, amount: amount * 1000n, jalaliYear: 1405, period });
        expect(billId).toMatch(new RegExp(`^\\d{8}999${billServices[kind]}\\d$`));
        expect(paymentId.startsWith(`${amount}5${String(period).padStart(2, '0')}`)).toBe(true);
        return hasBillCheckDigit(billId) && hasPaymentCheckDigit(paymentId) && paymentFitsBill(billId, paymentId);
      }),
    );
  });

  it('agree with an example of a bill that other tools accept', () => {
    expect(paymentIdOf({ billId: '1234567801025', amount: 250_000n, jalaliYear: 1404, period: 7 })).toBe('25040730');
  });

  it('are refused outside their range', () => {
    expect(() => madeUpNationalId(10_000_000)).toThrow('slots 0 to 9999999');
    expect(() => madeUpBillId('WATER', 100_000_000)).toThrow(RangeError);
  });

  it('are refused for an amount that a payment id cannot hold', () => {
    const billId = madeUpBillId('GAS', 1);

    expect(() => paymentIdOf({ billId, amount: 1_500n, jalaliYear: 1405, period: 1 })).toThrow(RangeError);
    expect(() => paymentIdOf({ billId, amount: 100_000_000_000n, jalaliYear: 1405, period: 1 })).toThrow(RangeError);
  });
});
