import type { Insertable } from 'kysely';
import type { Company, Household, Person, Population, Random } from '../kit/population/population.ts';
import { toJalaliDate } from '../kit/jalali.ts';
import type { AccountKind, BankingTables } from './tables.ts';

/** An account with those who hold it. */
export interface MadeAccount {
  readonly account: Insertable<BankingTables['account']>;
  readonly holders: readonly string[];
}

/** Made-up banks, by codes that the Central Bank has given to none. */
const banks = [
  ['991', 'بانک سپیدار (ساختگی)'],
  ['992', 'بانک نارون (ساختگی)'],
  ['993', 'مؤسسهٔ اعتباری سرو (ساختگی)'],
] as const;

const adultAge = 18;

/** Makes the accounts of one household, or company, after another; the same population gives the same accounts. */
export function createAccountMaker(population: Population) {
  let count = 0;

  function open(random: Random, kind: AccountKind, holders: readonly string[], millions: readonly [number, number]) {
    const [code, bank] = random.pick(banks);
    const index = count++;
    const number = `${code}${String(index).padStart(9, '0')}${String(random.integer(0, 999_999)).padStart(10, '0')}`;
    const balance = BigInt(random.integer(...millions)) * 1_000_000n;
    const opened_on = `20${random.integer(10, 25)}-${pad(random.integer(1, 12))}-${pad(random.integer(1, 28))}`;
    const state = random.chance(0.02) ? ('BLOCKED' as const) : ('ACTIVE' as const);
    const id = population.opaqueId('account', index);
    return { account: { id, bank, sheba: madeUpSheba(number), kind, state, opened_on, balance, held: 0n }, holders };
  }

  const personas = new Set(Object.values(population.personas).map(({ person }) => person.ref));
  return {
    ofHousehold(household: Household): readonly MadeAccount[] {
      const random = population.random('banking', household.key);
      const adults = household.members.filter((member) => isAdult(member, population.asOf));
      const own = adults.map(({ ref }) => open(random, 'CURRENT', [ref], [80, 900]));
      const savings = adults
        .filter(() => random.chance(0.4))
        .map(({ ref }) => open(random, 'SAVINGS', [ref], [1, 400]));
      const [one, other] = adults;
      const isCouple = one !== undefined && other?.ref === one.spouseRef;
      const joint = isCouple && random.chance(0.5) ? [open(random, 'DEPOSIT', [one.ref, other.ref], [50, 2_000])] : [];
      const all = [...own, ...savings, ...joint];
      return all.map((made) => (made.holders.some((ref) => personas.has(ref)) ? inUse(made) : made));
    },
    ofCompany({ ref }: Company): MadeAccount {
      return open(population.random('banking', ref), 'CURRENT', [ref], [500, 90_000]);
    },
  };
}

/** The personas' stories begin with accounts that work. */
function inUse({ account, holders }: MadeAccount): MadeAccount {
  return { account: { ...account, state: 'ACTIVE' }, holders };
}

function isAdult({ birthDate, deathDate }: Person, asOf: string): boolean {
  return deathDate === null && toJalaliDate(asOf).year - toJalaliDate(birthDate).year > adultAge;
}

/** @param account 22 digits: bank and account. The check digits are those of ISO 13616. */
function madeUpSheba(account: string): string {
  const check = 98n - (BigInt(`${account}182700`) % 97n);
  return `IR${pad(Number(check))}${account}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
