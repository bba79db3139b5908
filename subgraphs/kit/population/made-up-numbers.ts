import { spread } from './spread.ts';

/*
 * Numbers for made-up people, from ranges that no published list assigns (see README.md).
 * For generation only: nothing may accept or refuse a number because it lies in one of these ranges.
 */

const tenMillion = 10_000_000;

/** Ten digits that begin with 99; the last is the checksum of the national number. Slots below 10,000,000. */
export function madeUpNationalId(slot: number): string {
  const body = `99${digits(spread(slot, tenMillion), 7)}`;
  const remainder = weightedSum(body, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return `${body}${remainder < 2 ? remainder : 11 - remainder}`;
}

/** Eleven digits that begin with 99; the last is the checksum of the legal person's number. Slots below 10,000,000. */
export function madeUpLegalId(slot: number): string {
  const body = `990${digits(spread(slot, tenMillion), 7)}`;
  const addend = Number(body.at(-1)) + 2;
  const weights = [29, 27, 23, 19, 17, 29, 27, 23, 19, 17];
  const sum = weightedSum(body, weights) + addend * weights.reduce((total, weight) => total + weight, 0);
  return `${body}${(sum % 11) % 10}`;
}

/** Eleven digits, `097` and eight more. Slots below 10,000,000. */
export function madeUpMobile(slot: number): string {
  return `0970${digits(spread(slot, tenMillion, 'mobile'), 7)}`;
}

/** Ten digits that begin with 99. Slots below 10,000,000. */
export function madeUpInsuranceNumber(slot: number): string {
  return `990${digits(spread(slot, tenMillion, 'insurance'), 7)}`;
}

/** Ten digits that begin with 99. Slots below 10,000,000. */
export function madeUpWorkshopCode(slot: number): string {
  return `990${digits(spread(slot, tenMillion, 'organisation'), 7)}`;
}

const postalHead = '13456789';
const postalTail = '013456789';
const postalTails = postalTail.length ** 5;

/** Ten digits that begin with the region's two or three; the fifth is 5. Slots below 472,392. */
export function madeUpPostalCode(region: string, slot: number): string {
  const place = spread(slot, postalHead.length * postalTails);
  const head = inDigitsOf(postalHead, Math.floor(place / postalTails), 1);
  const filled = region.length === 3 ? `${region}${head}` : `${region}3${head}`;
  return `${filled}5${inDigitsOf(postalTail, place % postalTails, 5)}`;
}

function weightedSum(text: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + Number(text[index]) * weight, 0);
}

const digits = (value: number, width: number) => String(value).padStart(width, '0');

function inDigitsOf(alphabet: string, value: number, width: number): string {
  let left = value;
  let text = '';
  for (let place = 0; place < width; place += 1) {
    text = (alphabet[left % alphabet.length] ?? '') + text;
    left = Math.floor(left / alphabet.length);
  }
  return text;
}
