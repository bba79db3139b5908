import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { GraphQLError, Kind, parse } from 'graphql';
import { paymentFitsBill } from '../../../../schema/shared/check-digits.ts';
import { nationalScalars } from '../../../../schema/shared/scalars.ts';

function scalar(name: string) {
  const found = nationalScalars.get(name);
  if (!found) throw new Error(`There is no scalar ${name}.`);
  return found;
}

const names = [...nationalScalars.keys()];
const persian = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x6f0 + Number(digit)));
const arabic = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));

/** Ten digits whose last one is right, by trying: says nothing of how the check digit is computed. */
const nationalIds = fc
  .stringMatching(/^\d{9}$/)
  .map((body) => body + '0123456789'.split('').find((digit) => accepts('NationalId', body + digit)));

function accepts(name: string, text: string): boolean {
  try {
    scalar(name).parseValue(text);
    return true;
  } catch {
    return false;
  }
}

describe('Every national scalar', () => {
  it('stands in scalars.graphql, and nothing else does', () => {
    const text = readFileSync(new URL('../../../../schema/shared/scalars.graphql', import.meta.url), 'utf8');
    const declared = parse(text).definitions.flatMap((node) =>
      node.kind === Kind.SCALAR_TYPE_DEFINITION ? [node.name.value] : [],
    );
    expect(declared.sort()).toEqual(names.toSorted());
  });

  it.each(names)('%s never repeats a refused value in its error', (name) => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{5,20}$/), (value) => {
        fc.pre(!accepts(name, value));
        expect(() => scalar(name).parseValue(value)).toThrow(
          expect.objectContaining({ message: expect.not.stringContaining(value) }),
        );
      }),
    );
  });

  it.each(names)('%s refuses numbers, objects and null with both sentences', (name) => {
    for (const value of [12, 1.5, true, null, {}, ['1']]) {
      let thrown: unknown;
      try {
        scalar(name).parseValue(value);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(GraphQLError);
      expect((thrown as GraphQLError).extensions).toEqual({
        code: 'BAD_USER_INPUT',
        messages: { fa: expect.stringMatching(/[آ-ی]/), en: expect.stringMatching(/[a-z]/) },
      });
    }
  });

  it.each(names)('%s reads a literal as it reads a variable', (name) => {
    const good: Record<string, string> = {
      Rial: '12',
      Date: '2026-10-23',
      DateTime: '2026-10-23T08:30:00Z',
      NationalId: '0012345679',
      LegalId: '10100123456',
      PostalCode: '1345678901',
      BillId: '1234567801025',
      PaymentId: '25040730',
      MobileNumber: '09121234567',
      Sheba: 'IR062960000000100324200001',
    };
    const value = good[name] ?? '';
    expect(scalar(name).parseLiteral({ kind: Kind.STRING, value }, {})).toEqual(scalar(name).parseValue(value));
    expect(() => scalar(name).parseLiteral({ kind: Kind.INT, value: '12' }, {})).toThrow(GraphQLError);
  });
});

describe('Rial', () => {
  it('keeps every digit of every 64-bit amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }), (amount) => {
        const text = scalar('Rial').serialize(amount) as string;
        expect(text).toBe(amount.toString());
        expect(scalar('Rial').parseValue(persian(text))).toBe(amount);
      }),
    );
  });

  it.each(['-1', '9223372036854775808', '1.5', '1e3', '', '۱٬۰۰۰', '0x10'])('refuses %j', (text) => {
    expect(accepts('Rial', text)).toBe(false);
  });

  it.each([-1n, 1.5, Number.MAX_SAFE_INTEGER + 1, 2n ** 63n, 'ten', null])('never gives out %s', (value) => {
    expect(() => scalar('Rial').serialize(value)).toThrow(TypeError);
  });
});

describe('NationalId', () => {
  it.each(['0012345679', '1301234567', '7401234564', '1111111111', '0123456789', '7400076205', '7340416501'])(
    'accepts %s: leading zeros, repeated digits and unlisted prefixes are no fault',
    (text) => expect(accepts('NationalId', text)).toBe(true),
  );

  it('reads Persian and Arabic-Indic digits as the same number', () => {
    fc.assert(
      fc.property(nationalIds, (id) => {
        expect(scalar('NationalId').parseValue(persian(id))).toBe(id);
        expect(scalar('NationalId').parseValue(arabic(id))).toBe(id);
      }),
    );
  });

  it('refuses a number with any one digit changed', () => {
    fc.assert(
      fc.property(nationalIds, fc.nat(8), fc.integer({ min: 1, max: 9 }), (id, place, shift) => {
        const digit = (Number(id[place]) + shift) % 10;
        const changed = id.slice(0, place) + digit + id.slice(place + 1);
        // A remainder of 10 and of 1 share the check digit 1: the checksum cannot tell those two apart.
        fc.pre(id[9] !== '1');
        expect(accepts('NationalId', changed)).toBe(false);
      }),
    );
  });

  it.each(['12345679', '00123456790', '001234567a', '', ' '])('refuses %j', (text) => {
    expect(accepts('NationalId', text)).toBe(false);
  });
});

describe('LegalId', () => {
  it.each(['10100123456', '14001234562', '10861000016'])('accepts %s', (text) =>
    expect(accepts('LegalId', text)).toBe(true),
  );

  it('refuses more than eleven digits', () => {
    expect(accepts('LegalId', '101001234560000')).toBe(false);
  });

  it('accepts exactly one check digit for each body', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{10}$/), (body) => {
        expect('0123456789'.split('').filter((digit) => accepts('LegalId', body + digit))).toHaveLength(1);
      }),
    );
  });
});

describe('PostalCode', () => {
  it.each([
    ['13456-78901', '1345678901'],
    ['۱۳۴۵۶۷۸۹۰۱', '1345678901'],
  ])('reads %s as it is printed on letters', (text, code) => expect(scalar('PostalCode').parseValue(text)).toBe(code));

  it.each(['0345678901', '1245678901', '134567890', '13456789012', '1345-678901'])('refuses %s', (text) => {
    expect(accepts('PostalCode', text)).toBe(false);
  });
});

describe('BillId and PaymentId', () => {
  it('accept a bill and its payment, which fit each other', () => {
    expect(accepts('BillId', '1234567801025')).toBe(true);
    expect(accepts('PaymentId', '25040730')).toBe(true);
    expect(paymentFitsBill('1234567801025', '25040730')).toBe(true);
  });

  it('tell a payment of another bill', () => {
    expect(paymentFitsBill('1234567801025', '25040731')).toBe(false);
  });

  it('refuse a wrong check digit', () => {
    expect(accepts('BillId', '1234567801024')).toBe(false);
    expect(accepts('PaymentId', '25040740')).toBe(false);
  });
});

describe('Sheba', () => {
  it.each(['IR062960000000100324200001', 'IR06 2960 0000 0010 0324 2000 01', '062960000000100324200001'])(
    'is read in groups and without its letters: %s',
    (text) => {
      expect(scalar('Sheba').parseValue(text)).toBe('IR062960000000100324200001');
    },
  );

  it.each(['IR072960000000100324200001', 'IR06296000000010032420000', 'DE89370400440532013000', 'IR', ''])(
    'is refused: %s',
    (text) => {
      expect(accepts('Sheba', text)).toBe(false);
    },
  );
});

describe('MobileNumber', () => {
  it.each(['09121234567', '+989121234567', '00989121234567', '۰۹۱۲۱۲۳۴۵۶۷'])('reads %s in one form', (text) => {
    expect(scalar('MobileNumber').parseValue(text)).toBe('09121234567');
  });

  it.each(['9121234567', '02112345678', '0912123456', '+449121234567'])('refuses %s', (text) => {
    expect(accepts('MobileNumber', text)).toBe(false);
  });
});

describe('Date', () => {
  it('accepts the days that exist', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(scalar('Date').parseValue(persian(text))).toBe(text);
      }),
    );
  });

  it.each(['2025-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-06-31', '1405/08/01', '2026-10-23T00:00:00Z'])(
    'refuses %s',
    (text) => expect(accepts('Date', text)).toBe(false),
  );
});

describe('DateTime', () => {
  it.each([
    ['2026-10-23T12:00:00+03:30', '2026-10-23T08:30:00Z'],
    ['2026-10-23t08:30:00.5z', '2026-10-23T08:30:00.500Z'],
    ['2026-10-23 08:30:00Z', '2026-10-23T08:30:00Z'],
  ])('reads %s as the instant %s', (text, instant) => expect(scalar('DateTime').parseValue(text)).toBe(instant));

  it.each(['2026-10-23T08:30:00', '2026-02-30T08:30:00Z', '2026-10-23T24:00:00Z', '2026-10-23', '2026-10-23T08:30Z'])(
    'refuses %s',
    (text) => expect(accepts('DateTime', text)).toBe(false),
  );
});
