import type { Insertable } from 'kysely';
import { addDays, daysInMonth, toIsoDate, toJalaliDate } from '../kit/jalali.ts';
import {
  billFileOf,
  type Fine,
  type Household,
  madeUpBillId,
  paymentIdOf,
  type Person,
  type Population,
  type Random,
} from '../kit/population/population.ts';
import { issuers } from './issuers.ts';
import type { BillKind, BillState, BillTables } from './tables.ts';
import { householdTariffs, personalTariffs, type Tariff } from './tariffs.ts';

type BillRow = Insertable<BillTables['bill']>;

/** One contract with an issuer: all its bills have one bill number. */
interface Subscription {
  readonly kind: Tariff['kind'];
  readonly personRef: string;
  readonly billId: string;
  readonly random: Random;
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** Numbers that nobody else gets, counted on as households are read in order. */
interface Numbers {
  nextBill(): string;
  nextBillId(kind: Tariff['kind']): string;
}

const adultAge = 18;
/** The bill comes a few days after the period it covers. */
const daysToIssue = 4;

/** Makes the bills of one household after another; the same population gives the same bills. */
export function createBillMaker(population: Population): (household: Household) => readonly BillRow[] {
  const numbers = createNumbers(population);
  const citizen = population.personas.citizen.person.ref;
  return (household) => {
    const random = population.random('bills', household.key);
    const stateOf = household.holderRef === citizen ? citizensState : drawState;
    const subscribe = (tariff: Tariff, personRef: string) => billsOf(numbers, { tariff, stateOf, personRef, random });
    const shared = household.address === null ? [] : householdTariffs;
    const adults = household.members.filter((member) => isAdult(member, population.asOf));
    return [
      ...shared.flatMap((tariff) => subscribe(tariff, household.holderRef)),
      ...adults.flatMap((person) => tariffsOf(person).flatMap((tariff) => subscribe(tariff, person.ref))),
      ...leftBehind(numbers, household, random, household.holderRef === citizen ? 1 : 0.3),
      ...household.vehicles.flatMap(({ fines }) => fines.map((fine) => fineRow(fine))),
    ];
  };
}

function createNumbers(population: Population): Numbers {
  const files = new Map<string, number>();
  let bills = 0;
  return {
    nextBill: () => population.opaqueId('bill', bills++),
    nextBillId(kind) {
      const file = files.get(kind) ?? 0;
      files.set(kind, file + 1);
      return madeUpBillId(kind, billFileOf(file));
    },
  };
}

type StateOf = (random: Random, kind: BillKind, age: number) => BillState;

/** Newest bills are often unpaid, older ones seldom. */
const drawState: StateOf = (random, _kind, age) => {
  if (random.chance(0.01)) return 'CANCELLED';
  return random.chance(age === 0 ? 0.45 : 0.06) ? 'DUE' : 'PAID';
};

/** The citizen's story: water and electricity of the last two months are due, the rest is paid. */
const citizensState: StateOf = (_random, kind, age) =>
  age === 0 && (kind === 'WATER' || kind === 'ELECTRICITY') ? 'DUE' : 'PAID';

function isAdult({ birthDate, deathDate }: Person, asOf: string): boolean {
  return deathDate === null && toJalaliDate(asOf).year - toJalaliDate(birthDate).year > adultAge;
}

/** Nobody is billed for a mobile number that she does not have. */
function tariffsOf({ mobile }: Person): readonly Tariff[] {
  return personalTariffs.filter(({ kind }) => kind !== 'MOBILE' || mobile !== null);
}

interface Order {
  readonly tariff: Tariff;
  readonly stateOf: StateOf;
  readonly personRef: string;
  readonly random: Random;
}

function billsOf(numbers: Numbers, { tariff, stateOf, personRef, random }: Order): readonly BillRow[] {
  if (!random.chance(tariff.share)) return [];
  const { kind } = tariff;
  const subscription = { kind, personRef, billId: numbers.nextBillId(kind), random };
  return tariff.periods.map(([year, first, last], age) =>
    billRow(numbers, subscription, {
      ...tariff,
      period: {
        from: toIsoDate({ year, month: first, day: 1 }),
        to: toIsoDate({ year, month: last, day: daysInMonth(year, last) }),
      },
      state: stateOf(random, kind, age),
    }),
  );
}

/** What the former occupant of the address still owes, in the former occupant's own name and under another number. */
function leftBehind(
  numbers: Numbers,
  { formerOccupantRef, residentSince }: Household,
  random: Random,
  share: number,
): readonly BillRow[] {
  const water = householdTariffs.find(({ kind }) => kind === 'WATER');
  if (formerOccupantRef === null || residentSince === null || water === undefined || !random.chance(share)) return [];
  const subscription = { kind: water.kind, personRef: formerOccupantRef, billId: numbers.nextBillId('WATER'), random };
  const period = { from: addDays(residentSince, -60), to: addDays(residentSince, -1) };
  return [billRow(numbers, subscription, { ...water, period, state: 'DUE' })];
}

interface BillFacts extends Pick<Tariff, 'thousands' | 'daysToPay'> {
  readonly period: Period;
  readonly state: BillState;
}

function billRow(numbers: Numbers, { kind, personRef, billId, random }: Subscription, facts: BillFacts): BillRow {
  const { period, thousands, daysToPay, state } = facts;
  const amount = BigInt(random.integer(...thousands)) * 1000n;
  const issuedOn = addDays(period.to, daysToIssue);
  const { year, month } = toJalaliDate(period.to);
  return {
    id: numbers.nextBill(),
    person_ref: personRef,
    kind,
    issuer: issuers[kind],
    bill_id: billId,
    payment_id: paymentIdOf({ billId, amount, jalaliYear: year, period: month }),
    amount,
    issued_on: issuedOn,
    period_from: period.from,
    period_to: period.to,
    channel: random.chance(0.85) ? 'ELECTRONIC' : 'PAPER',
    due_on: addDays(issuedOn, daysToPay),
    state,
  };
}

/** The very bill that the traffic police names. */
function fineRow(fine: Fine): BillRow {
  return {
    id: fine.billRef,
    person_ref: fine.ownerRef,
    kind: 'TRAFFIC_FINE',
    issuer: issuers.TRAFFIC_FINE,
    bill_id: fine.billId,
    payment_id: fine.paymentId,
    amount: fine.amount,
    issued_on: fine.issuedOn,
    period_from: null,
    period_to: null,
    channel: 'ELECTRONIC',
    due_on: fine.dueOn,
    state: fine.state,
  };
}
