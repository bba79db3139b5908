import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { newTrackingCode, readTrackingCode } from '../../../../subgraphs/kit/requests/tracking-code.ts';

const signs = fc.uint8Array({ minLength: 16, maxLength: 16 });

describe('A tracking code', () => {
  it('begins with the agency’s prefix and ends with two check digits', () => {
    const code = newTrackingCode('CNS', () => new Uint8Array(16));

    expect(code).toBe('CNS-0000-0000-0000-0000-42');
  });

  it('is another each time', () => {
    const codes = Array.from({ length: 1_000 }, () => newTrackingCode('CNS'));

    expect(new Set(codes).size).toBe(1_000);
  });

  it('is read however it is typed: without hyphens, in small letters, with Persian digits and look-alikes', () => {
    fc.assert(
      fc.property(signs, (bytes) => {
        const code = newTrackingCode('TRF', () => bytes);
        const typed = code.slice(3, -3).toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
        const digits = code.slice(-2).replaceAll(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!);

        expect(readTrackingCode(code)).toBe(code);
        expect(readTrackingCode(`\u200f trf${typed}${digits}`)).toBe(code);
      }),
    );
  });

  it('is no code with one wrong sign, or with two neighbours exchanged', () => {
    fc.assert(
      fc.property(signs, fc.nat(15), fc.nat(31), (bytes, at, other) => {
        const [code, wrong] = [bytes, bytes.with(at, other)].map((each) => newTrackingCode('TRF', () => each));
        const random = (text: string) => text.replaceAll('-', '').slice(3, 19);
        const forged = `TRF${random(wrong!)}${code!.slice(-2)}`;
        fc.pre(random(code!) !== random(wrong!));

        expect(readTrackingCode(forged)).toBeNull();
      }),
    );
    const code = newTrackingCode('TRF', () => Uint8Array.from({ length: 16 }, (_, index) => index));
    expect(code).toMatch(/^TRF-0123/);
    expect(readTrackingCode(code.replace('0123', '0213'))).toBeNull();
  });

  it.each(['', 'TRF', '0123', 'A'.repeat(500), 'TRF-0000-0000-0000-0000'])('is not %j', (typed) => {
    expect(readTrackingCode(typed)).toBeNull();
  });
});
