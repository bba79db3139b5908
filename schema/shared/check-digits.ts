// Checksums of national numbers. They prove form only; whether a number was ever issued, its register knows.

/** A person's national number: ten digits, the last one a checksum of the others with weights 10 to 2, modulo 11. */
export function hasNationalIdCheckDigit(digits: string): boolean {
  const sum = weigh(digits.slice(0, 9), (index) => 10 - index);
  const rest = sum % 11;
  return Number(digits[9]) === (rest < 2 ? rest : 11 - rest);
}

const legalIdWeights = [29, 27, 23, 19, 17] as const;

/** A legal person's number: eleven digits; the tenth, plus two, is added to each of the first ten. */
export function hasLegalIdCheckDigit(digits: string): boolean {
  const shift = Number(digits[9]) + 2;
  let sum = 0;
  for (let index = 0; index < 10; index++) {
    sum += (Number(digits[index]) + shift) * (legalIdWeights[index % 5] ?? 0);
  }
  return Number(digits[10]) === (sum % 11) % 10;
}

/** The last digit of a bill number is the checksum of those before it. */
export function hasBillCheckDigit(billId: string): boolean {
  return endsInCheckDigit(billId);
}

/**
 * The last but one digit of a payment number is the checksum of those before it. The last one also covers the bill:
 * see `paymentFitsBill`.
 */
export function hasPaymentCheckDigit(paymentId: string): boolean {
  return endsInCheckDigit(paymentId.slice(0, -1));
}

/** Whether a payment number was made for this bill number. */
export function paymentFitsBill(billId: string, paymentId: string): boolean {
  return endsInCheckDigit(billId + paymentId);
}

/** IR and 24 digits: what follows the first four, then those with letters as numbers, leaves 1 modulo 97 (ISO 7064). */
export function hasShebaCheckDigits(sheba: string): boolean {
  return BigInt(`${sheba.slice(4)}1827${sheba.slice(2, 4)}`) % 97n === 1n;
}

/** Weights 2 to 7, over and over, from the right; modulo 11. */
function endsInCheckDigit(digits: string): boolean {
  const body = digits.slice(0, -1);
  const rest = weigh(body, (index) => 2 + ((body.length - 1 - index) % 6)) % 11;
  return Number(digits.at(-1)) === (rest < 2 ? 0 : 11 - rest);
}

function weigh(digits: string, weightOf: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) sum += Number(digits[index]) * weightOf(index);
  return sum;
}
