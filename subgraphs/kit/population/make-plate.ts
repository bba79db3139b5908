import type { Country } from './country.ts';
import { spread } from './spread.ts';
import { plateLetters } from './tables/plate-letters.ts';
import type { Plate, PlateKind } from './vehicle.ts';

/** A household owns two plates at most, and has sold two vehicles at most, whose plates it keeps. */
const platesPerHousehold = 4;

export interface PlateRequest {
  readonly kind: PlateKind;
  /** Whose first members' province the plate names. */
  readonly household: number;
  /** 0 or 1 for a plate in use, 2 or 3 for one of a sold vehicle. */
  readonly index: number;
  readonly ownerRef: string;
  readonly issuedOn: string;
}

type PlateNumber = Pick<Plate, 'twoDigits' | 'letter' | 'threeDigits' | 'fiveDigits' | 'regionCode'>;

/** A plate whose number nobody else has, from the range that README.md describes. */
export function makePlate(country: Country, { kind, household, index, ownerRef, issuedOn }: PlateRequest): Plate {
  const { province, rank } = country.place(household);
  const slot = rank * platesPerHousehold + index;
  const number =
    kind === 'MOTORCYCLE'
      ? motorcycleNumber(slot, province.motorcycleRegions)
      : carNumber(slot, province.plateRegions, plateLetters[kind]);
  const id = country.opaqueId('plate', household * platesPerHousehold + index);
  return { id, ownerRef, kind, ...number, provinceCode: province.code, issuedOn };
}

/** 01 to 09 and 10, 20 to 90: two digits with a zero among them. */
const pairsWithZero = [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [`0${digit}`, `${digit}0`]);
const threeDigitNumbers = 900;

function carNumber(slot: number, regions: readonly string[], letters: readonly string[]): PlateNumber {
  const size = regions.length * letters.length * pairsWithZero.length * threeDigitNumbers;
  const take = dealOut(spread(slot, size));
  const threeDigits = String(100 + take(threeDigitNumbers));
  const twoDigits = pairsWithZero[take(pairsWithZero.length)] ?? null;
  const letter = letters[take(letters.length)] ?? null;
  return { twoDigits, letter, threeDigits, fiveDigits: null, regionCode: regions[take(regions.length)] ?? null };
}

function motorcycleNumber(slot: number, regions: readonly string[]): PlateNumber {
  const lowerNumbers = 10_000;
  const take = dealOut(spread(slot, regions.length * lowerNumbers));
  const fiveDigits = String(take(lowerNumbers)).padStart(5, '0');
  return {
    twoDigits: null,
    letter: null,
    threeDigits: regions[take(regions.length)] ?? '',
    fiveDigits,
    regionCode: null,
  };
}

/** Reads a number as one of mixed radix, from its lowest place. */
function dealOut(number: number): (radix: number) => number {
  let left = number;
  return (radix) => {
    const digit = left % radix;
    left = Math.floor(left / radix);
    return digit;
  };
}
