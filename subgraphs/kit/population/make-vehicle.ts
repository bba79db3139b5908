import { billFileOf, paymentIdOf, madeUpBillId } from './bill-number.ts';
import { asOf, type Country } from './country.ts';
import type { VehicleDraft } from './draft.ts';
import { addDays, toIsoDate, toJalaliDate } from '../jalali.ts';
import { makePlate } from './make-plate.ts';
import type { Random } from './random.ts';
import { offences } from './tables/offences.ts';
import { vehicleModels, type VehicleModel } from './tables/vehicle-models.ts';
import type { Fine, FineState, PlateAssignment, Vehicle } from './vehicle.ts';

export interface VehicleRequest {
  readonly draft: VehicleDraft;
  readonly household: number;
  /** 0 or 1: which of the household's vehicles. */
  readonly index: number;
  readonly owner: Holder;
  /** Who sold it; null when it was bought new. */
  readonly former: (Holder & { readonly household: number }) | null;
}

interface Holder {
  readonly ref: string;
  /** Since when old enough to hold a plate. */
  readonly adultOn: string;
}

const vehiclesPerHousehold = 2;
const finesPerVehicle = 16;
/** A fine is due sixty days after it was served (k). */
const daysToPay = 60;

/** A vehicle with the plates it had, oldest first, and the fines of its present and former owner. */
export function makeVehicle(country: Country, request: VehicleRequest): Vehicle {
  const { draft, household, index, owner, former } = request;
  const random = country.random('vehicle', household, index);
  const model = vehicleModels.find(({ name }) => name === draft.model) ?? random.pickWeighted(vehicleModels);
  const modelYear = random.integer(...yearsFor(model, owner.adultOn, former !== null));
  const plates = assignPlates(country, random, { ...request, model, modelYear });
  const number = household * vehiclesPerHousehold + index;
  return {
    id: country.opaqueId('vehicle', number),
    kind: model.kind,
    model: model.name,
    modelYear,
    ownerRef: owner.ref,
    plates,
    fines: makeFines(country, random, { draft, plates, number }),
  };
}

/** A new vehicle is of a year in which its owner was an adult. */
function yearsFor({ years: [first, last] }: VehicleModel, adultOn: string, used: boolean): [number, number] {
  const adultYear = toJalaliDate(adultOn).year + 1;
  const latest = Math.min(last, used ? 1402 : 1404);
  return [used ? first : Math.min(Math.max(first, adultYear), latest), latest];
}

interface Registration extends VehicleRequest {
  readonly model: VehicleModel;
  readonly modelYear: number;
}

function assignPlates(country: Country, random: Random, registration: Registration): readonly PlateAssignment[] {
  const { household, index, owner, former, model, modelYear } = registration;
  const kind = model.plateKind;
  const numbered = toIsoDate({ year: modelYear, month: random.integer(1, 12), day: random.integer(1, 28) });
  const plateOf = (holder: Holder, from: string, place: { readonly household: number; readonly index: number }) =>
    makePlate(country, { kind, ...place, ownerRef: holder.ref, issuedOn: from });
  if (former === null) {
    const from = latest(numbered, owner.adultOn);
    return [{ plate: plateOf(owner, from, { household, index }), from, until: null }];
  }
  const first = latest(numbered, former.adultOn);
  const sold = between(random, latest(addDays(first, 90), owner.adultOn), addDays(asOf, -60));
  const kept = { household: former.household, index: vehiclesPerHousehold + index };
  return [
    { plate: plateOf(former, first, kept), from: first, until: sold },
    { plate: plateOf(owner, sold, { household, index }), from: sold, until: null },
  ];
}

interface FineFacts {
  readonly draft: VehicleDraft;
  readonly plates: readonly PlateAssignment[];
  /** The vehicle's number in the country. */
  readonly number: number;
}

/** The present owner's fines, and for a bought vehicle one unpaid fine that stays the seller's. */
function makeFines(country: Country, random: Random, { draft, plates, number }: FineFacts): readonly Fine[] {
  const make = (assignment: PlateAssignment | undefined, index: number, state: FineState) =>
    assignment === undefined
      ? []
      : [makeFine(country, random, { assignment, number: number * finesPerVehicle + index, state })];
  const present = Array.from({ length: draft.fines }, (_, index) =>
    make(plates.at(-1), index, index < draft.dueFines ? 'DUE' : random.chance(0.05) ? 'CANCELLED' : 'PAID'),
  );
  const former = draft.seller === null ? [] : make(plates[0], finesPerVehicle - 1, 'DUE');
  return [...former, ...present.flat()];
}

interface OneFine {
  readonly assignment: PlateAssignment;
  readonly number: number;
  readonly state: FineState;
}

function makeFine(country: Country, random: Random, { assignment, number, state }: OneFine): Fine {
  const { code, title, amount } = random.pickWeighted(offences);
  const end = assignment.until ?? asOf;
  const happened = between(random, latest(assignment.from, addDays(end, -900)), addDays(end, -8));
  const issuedOn = addDays(happened, random.integer(1, 6));
  const { year, month } = toJalaliDate(issuedOn);
  const billId = madeUpBillId('TRAFFIC_FINE', billFileOf(number));
  return {
    id: country.opaqueId('fine', number),
    billRef: country.opaqueId('fine-bill', number),
    billId,
    paymentId: paymentIdOf({ billId, amount, jalaliYear: year, period: month }),
    ownerRef: assignment.plate.ownerRef,
    code,
    title,
    amount,
    occurredAt: `${happened}T${timeOfDay(random)}Z`,
    issuedOn,
    dueOn: addDays(issuedOn, daysToPay),
    state,
    paidOn: state === 'PAID' ? between(random, issuedOn, earliest(addDays(issuedOn, 120), asOf)) : null,
  };
}

const latest = (a: string, b: string) => (a > b ? a : b);
const earliest = (a: string, b: string) => (a < b ? a : b);

function timeOfDay(random: Random): string {
  const parts = [random.integer(0, 23), random.integer(0, 59), random.integer(0, 59)];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** A day from one to the other, both included; the first where they are the wrong way round. */
function between(random: Random, from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
  return days <= 0 ? from : addDays(from, random.integer(0, days));
}
