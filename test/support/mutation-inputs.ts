import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLScalarType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { paymentFitsBill } from '../../schema/shared/check-digits.ts';
import { nationalScalars } from '../../schema/shared/scalars.ts';

/** Gives the value of one leaf of a mutation's arguments. */
export type Fill = (scalar: string, path: string) => unknown;

/** The variables of a mutation whose every leaf, optional ones too, has the value that `fill` gives it. */
export function variablesOf({ args }: GraphQLField<unknown, unknown>, fill: Fill): Record<string, unknown> {
  return Object.fromEntries(args.map(({ name, type }) => [name, valueOf(type, name, fill)]));
}

/** The leaves of a mutation's arguments: the scalar of each by its path, such as `input.debtor`. */
export function leavesOf(field: GraphQLField<unknown, unknown>): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  variablesOf(field, (scalar, path) => void leaves.set(path, scalar));
  return leaves;
}

/** Well formed in every respect, and of nothing that any agency has. */
export function wellFormed(scalar: string): unknown {
  return valuesOf(scalar)[0];
}

/** As well formed, and another value. */
export function otherWellFormed(scalar: string): unknown {
  return valuesOf(scalar)[1];
}

/** What a leaf of this scalar must never take: not coerced, so no resolver ever sees it. */
export function malformed(scalar: string): readonly unknown[] {
  if (scalar === 'Int') return [2_147_483_648, -2_147_483_649, 1.5, '1'];
  if (scalar === 'Boolean') return ['true', 1];
  if (!nationalScalars.has(scalar)) return [];
  if (scalar === 'Rial') return ['9223372036854775808', '99999999999999999999', '-1', '1.5', '1e3', '', 1000];
  if (scalar === 'Date') return ['2026-02-30', '2026-13-01', '10000-01-01', '22/11/2026', 'امروز', ''];
  if (scalar === 'DateTime') return ['2026-02-30T00:00:00Z', '2026-11-22T10:00:00', '2026-11-22T25:00:00Z', ''];
  const good = String(wellFormed(scalar));
  return ['1', '1'.repeat(30), 'الف', '', ...(checkedScalars.has(scalar) ? [withWrongCheckDigit(scalar, good)] : [])];
}

/** The same number as people write it on Persian and on Arabic keyboards. */
export function inOtherDigits(value: string): readonly string[] {
  return [0x06f0, 0x0660].map((zero) => value.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit))));
}

/** Scalars that are numbers, written as text. */
export const digitScalars: ReadonlySet<string> = new Set(
  [...nationalScalars.keys()].filter((name) => !name.startsWith('Date')),
);

const checkedScalars: ReadonlySet<string> = new Set(['NationalId', 'LegalId', 'BillId', 'PaymentId', 'Sheba']);

/** Two values of each scalar that has no check digits. */
const plain: Readonly<Record<string, readonly [unknown, unknown]>> = {
  ID: ['nobody-has-this', 'nobody-has-that'],
  String: ['متنی ساختگی که چیزی نمی‌گوید', 'متنی دیگر که آن هم چیزی نمی‌گوید'],
  Int: [1, 2],
  Boolean: [true, false],
  Rial: ['1000', '2000'],
  Date: ['2026-11-22', '2026-11-21'],
  DateTime: ['2026-11-22T10:00:00Z', '2026-11-21T10:00:00Z'],
  PostalCode: ['1345678901', '1345678911'],
  MobileNumber: ['09121234567', '09121234568'],
};

/** What stands before the check digits, which are found by trying; those of a SHEBA number follow its letters. */
const stems: Readonly<Record<string, readonly [string, string]>> = {
  NationalId: ['001234567', '001234568'],
  LegalId: ['1010203040', '1010203041'],
  BillId: ['12345678', '12345679'],
  PaymentId: ['12345', '12346'],
  Sheba: ['0170000000000000000001', '0170000000000000000002'],
};

function valuesOf(scalar: string): readonly [unknown, unknown] {
  const [known, of] = [nationalScalars.get(scalar), stems[scalar]];
  const values = known && of ? ([0, 1] as const).map((which) => checked(known, of[which], which)) : plain[scalar];
  if (values === undefined) throw new Error(`There are no made-up values for the scalar ${scalar}; add two here.`);
  return [values[0], values[1]];
}

function valueOf(type: GraphQLInputType, path: string, fill: Fill): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, fill);
  if (isListType(type)) return [valueOf(type.ofType, path, fill)];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isScalarType(type)) return fill(type.name, path);
  if (!isInputObjectType(type)) return null;
  const fields = Object.values(type.getFields());
  return Object.fromEntries(fields.map(({ name, type: of }) => [name, valueOf(of, `${path}.${name}`, fill)]));
}

/** Of a bill and of a payment number the first fit one another, and so do the second. */
function checked(scalar: GraphQLScalarType, stem: string, which: 0 | 1): string {
  const signs = Array.from({ length: 110 }, (_, n) => (n < 10 ? String(n) : String(n - 10).padStart(2, '0')));
  const numbers = signs.map((sign) => (stem.length === 22 ? `IR${sign}${stem}` : stem + sign)).filter(isTaken(scalar));
  const fits = (number: string) =>
    scalar.name !== 'PaymentId' || paymentFitsBill(String(valuesOf('BillId')[which]), number);
  const found = numbers.find(fits);
  if (found === undefined) throw new Error(`No check digit makes a ${scalar.name} of ${stem}.`);
  return found;
}

function isTaken(scalar: GraphQLScalarType): (text: string) => boolean {
  return (text) => {
    try {
      scalar.parseValue(text);
      return true;
    } catch {
      return false;
    }
  };
}

/** The nearest number that is refused: of a payment number the last digit but one is its own check digit. */
function withWrongCheckDigit(scalar: string, good: string): string {
  const digits = Array.from({ length: 10 }, (_, digit) => String(digit));
  const others = [-1, -2].flatMap((at) =>
    digits.map((digit) => good.slice(0, at) + digit + good.slice(good.length + at + 1)),
  );
  const wrong = others.find((other) => !isTaken(nationalScalars.get(scalar)!)(other));
  if (wrong === undefined) throw new Error(`${scalar} takes every check digit.`);
  return wrong;
}
