import { spread } from './spread.ts';

/** The digit of a bill id that names the service, by the scheme for electronic payment of bills. */
export const billServices = {
  WATER: '1',
  ELECTRICITY: '2',
  GAS: '3',
  LANDLINE: '4',
  MOBILE: '5',
  MUNICIPAL: '6',
  TAX: '8',
  TRAFFIC_FINE: '9',
} as const;

export type BillService = keyof typeof billServices;

/** The company part of every made-up bill id: three nines, which no published list gives to a company. */
const madeUpCompany = '999';

/**
 * The 13 digits of a made-up bill id: file 8, company 3, service 1, check 1.
 *
 * `file` is a whole number below 100,000,000; another throws a RangeError.
 */
export function madeUpBillId(service: BillService, file: number): string {
  if (!Number.isInteger(file) || file < 0 || file >= 100_000_000) {
    throw new RangeError(`A bill's file number has at most eight digits, found ${file}.`);
  }
  const body = `${String(file).padStart(8, '0')}${madeUpCompany}${billServices[service]}`;
  return `${body}${checkDigit(body)}`;
}

/** A file number for a bill by its running number; neighbours get distant ones. */
export function billFileOf(number: number): number {
  return spread(number, 100_000_000);
}

export interface PaymentIdParts {
  readonly billId: string;
  /** Rial; a multiple of 1,000 below 100,000,000,000, because the id has eight digits of thousands. */
  readonly amount: bigint;
  /** Jalali year; its last digit enters the id. */
  readonly jalaliYear: number;
  /** 1 to 99. */
  readonly period: number;
}

/** The payment id of one bill: thousands of rial, year 1, period 2, check 1, check 1 (over both ids). */
export function paymentIdOf({ billId, amount, jalaliYear, period }: PaymentIdParts): string {
  if (amount <= 0n || amount % 1000n !== 0n || amount >= 100_000_000_000n) {
    throw new RangeError(`A payment id holds whole thousands of rial up to eight digits, found ${amount} rial.`);
  }
  const body = `${amount / 1000n}${jalaliYear % 10}${String(period).padStart(2, '0')}`;
  const first = `${body}${checkDigit(body)}`;
  return `${first}${checkDigit(`${billId}${first}`)}`;
}

/** Weights 2 to 7 from the right, again and again; remainder of 11, and 0 where that has no digit. */
function checkDigit(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    sum += Number(text[text.length - 1 - index]) * (2 + (index % 6));
  }
  const remainder = sum % 11;
  return remainder < 2 ? 0 : 11 - remainder;
}
