import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import {
  hasBillCheckDigit,
  hasLegalIdCheckDigit,
  hasNationalIdCheckDigit,
  hasPaymentCheckDigit,
  hasShebaCheckDigits,
} from './check-digits.ts';
import { parseDate, parseDateTime, printDateTime } from './dates.ts';
import { normaliseNumber } from './normalise.ts';

// The national scalars; what they mean to readers stands in scalars.graphql. No error repeats the value it refuses:
// it may be somebody's number, and errors are logged.

interface Form<Inside> {
  /** Why a value is refused: a sentence in each language. */
  readonly expected: { readonly fa: string; readonly en: string };
  /** The canonical value, or null when the text has not this form. */
  readonly parse: (text: string) => Inside | null;
  /** The text that leaves, or null when the agency gave something else. */
  readonly print: (value: unknown) => string | null;
}

const forms: Readonly<Record<string, Form<unknown>>> = {
  Rial: {
    expected: {
      fa: 'مبلغ ریال رشته‌ای از رقم‌هاست، از ۰ تا ۹۲۲۳۳۷۲۰۳۶۸۵۴۷۷۵۸۰۷.',
      en: 'An amount in rial is a string of digits, from 0 to 9223372036854775807.',
    },
    parse: parseRial,
    print: (value) => (isWhole(value) ? printRial(BigInt(value)) : null),
  },
  Date: {
    expected: {
      fa: 'تاریخ باید روزی از تقویم میلادی به شکل YYYY-MM-DD باشد.',
      en: 'A date is a day of the Gregorian calendar, written YYYY-MM-DD.',
    },
    parse: parseDate,
    print: (value) => (typeof value === 'string' ? parseDate(value) : null),
  },
  DateTime: {
    expected: {
      fa: 'زمان باید با ناحیهٔ زمانی و به شکل RFC 3339 باشد، مانند 2026-10-23T08:30:00Z.',
      en: 'A time is written as in RFC 3339 with its offset, like 2026-10-23T08:30:00Z.',
    },
    parse: parseDateTime,
    print: printDateTime,
  },
  NationalId: {
    expected: {
      fa: 'کد ملی ده رقم دارد، صفرهای آغازین را هم، و رقم آخر آن رقم کنترل است.',
      en: 'A national number has ten digits, leading zeros included, of which the last is a check digit.',
    },
    parse: digitsThat(/^\d{10}$/, hasNationalIdCheckDigit),
    print: printText,
  },
  LegalId: {
    expected: {
      fa: 'شناسهٔ ملی اشخاص حقوقی یازده رقم دارد و رقم آخر آن رقم کنترل است.',
      en: "A legal person's national number has eleven digits, of which the last is a check digit.",
    },
    parse: digitsThat(/^\d{11}$/, hasLegalIdCheckDigit),
    print: printText,
  },
  PostalCode: {
    expected: {
      fa: 'کد پستی ده رقم دارد و در پنج رقم نخست آن ۰ و ۲ نیست.',
      en: 'A postal code has ten digits, and no 0 or 2 among the first five.',
    },
    parse: (text) => digitsThat(/^[13-9]{5}\d{5}$/)(text.replace(/(?<=^\s*\S{5})-(?=\S{5}\s*$)/u, '')),
    print: printText,
  },
  BillId: {
    expected: {
      fa: 'شناسهٔ قبض ۶ تا ۱۳ رقم دارد و رقم آخر آن رقم کنترل است.',
      en: 'A bill number has 6 to 13 digits, of which the last is a check digit.',
    },
    parse: digitsThat(/^\d{6,13}$/, hasBillCheckDigit),
    print: printText,
  },
  PaymentId: {
    expected: {
      fa: 'شناسهٔ پرداخت ۶ تا ۱۳ رقم دارد و دو رقم آخر آن رقم کنترل‌اند.',
      en: 'A payment number has 6 to 13 digits, of which the last two are check digits.',
    },
    parse: digitsThat(/^\d{6,13}$/, hasPaymentCheckDigit),
    print: printText,
  },
  Sheba: {
    expected: {
      fa: 'شمارهٔ شبا حروف IR و ۲۴ رقم دارد که دو رقم نخست آن رقم کنترل است.',
      en: 'A SHEBA number has the letters IR and 24 digits, of which the first two are check digits.',
    },
    parse: parseSheba,
    print: printText,
  },
  MobileNumber: {
    expected: {
      fa: 'شمارهٔ همراه ایران یازده رقم دارد و با ۰۹ آغاز می‌شود؛ 98+ به جای صفر نیز پذیرفته است.',
      en: 'An Iranian mobile number has eleven digits and begins with 09; +98 in place of the zero will do as well.',
    },
    parse: (text) => digitsThat(/^09\d{9}$/)(normaliseNumber(text).replace(/^(\+|00)98/, '0')),
    print: printText,
  },
};

/** Each national scalar by its name; an agency gets those that its schema declares. */
export const nationalScalars: ReadonlyMap<string, GraphQLScalarType> = new Map(
  Object.entries(forms).map(([name, form]) => [name, createScalar(name, form)]),
);

function createScalar(name: string, { expected, parse, print }: Form<unknown>): GraphQLScalarType {
  const read = (value: unknown) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed === null) throw refused(expected);
    return parsed;
  };
  return new GraphQLScalarType({
    name,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : null),
    serialize(value) {
      const text = print(value);
      // No messages: this is the agency's fault, to be masked and logged, not the caller's.
      if (text === null) throw new TypeError(`A resolver gave a value that is no ${name}.`);
      return text;
    },
  });
}

function refused(expected: Form<unknown>['expected']): GraphQLError {
  return new GraphQLError(expected.en, { extensions: { code: 'BAD_USER_INPUT', messages: expected } });
}

function digitsThat(shape: RegExp, hasCheckDigit: (digits: string) => boolean = () => true) {
  return (text: string): string | null => {
    const digits = normaliseNumber(text);
    return shape.test(digits) && hasCheckDigit(digits) ? digits : null;
  };
}

/** Registers hold old and faulty numbers too: what leaves is told as recorded, not judged. */
function printText(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** With or without IR, in groups or not, as people copy it. */
function parseSheba(text: string): string | null {
  const written = normaliseNumber(text).replaceAll(/[\s-]/gu, '').toUpperCase();
  const sheba = /^\d{24}$/.test(written) ? `IR${written}` : written;
  return /^IR\d{24}$/.test(sheba) && hasShebaCheckDigits(sheba) ? sheba : null;
}

const largestRial = 2n ** 63n - 1n;

function parseRial(text: string): bigint | null {
  const digits = normaliseNumber(text);
  return /^\d{1,19}$/.test(digits) && BigInt(digits) <= largestRial ? BigInt(digits) : null;
}

function printRial(amount: bigint): string | null {
  return amount >= 0n && amount <= largestRial ? String(amount) : null;
}

function isWhole(value: unknown): value is bigint | number | string {
  return typeof value === 'bigint' || Number.isSafeInteger(value) || (typeof value === 'string' && /^\d+$/.test(value));
}
