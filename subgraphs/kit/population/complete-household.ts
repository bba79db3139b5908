import { asOf, type Country } from './country.ts';
import { completePerson } from './complete-person.ts';
import type { Draft, HouseholdDraft } from './draft.ts';
import type { Address, Household } from './household.ts';
import { addDays, toIsoDate, toJalaliDate } from '../jalali.ts';
import type { LabourMarket } from './labour-market.ts';
import { madeUpPostalCode } from './made-up-numbers.ts';
import { makeVehicle } from './make-vehicle.ts';
import type { Random } from './random.ts';
import { alleyNames, streetNames } from './tables/street-names.ts';
import type { Vehicle } from './vehicle.ts';

export interface HouseholdRequest {
  readonly index: number;
  readonly draft: HouseholdDraft;
  /** Jalali year of birth of another household's first member. */
  readonly birthYearOfHead: (household: number) => number;
}

/** Gives a drafted household its numbers, references, jobs, address and vehicles. */
export function completeHousehold(
  country: Country,
  market: LabourMarket,
  { index, draft, birthYearOfHead }: HouseholdRequest,
): Household {
  const random = country.random('details', index);
  const address = draft.hasAddress ? makeAddress(country, random, index) : null;
  const refs = draft.members.map((_, place) => country.personRef(index, place));
  const formerOccupant = address === null ? null : draft.formerOccupant;
  return {
    key: `household-${index}`,
    address,
    residentSince: address === null ? null : addDays(asOf, -random.integer(200, 4000)),
    formerOccupantRef: formerOccupant === null ? null : country.personRef(formerOccupant, 0),
    holderRef: refs[0] ?? country.personRef(index, 0),
    members: draft.members.map((member, place) => completePerson(country, market, { index, place, member, refs })),
    vehicles: makeVehicles(country, index, { draft, birthYearOfHead }),
  };
}

function makeAddress(country: Country, random: Random, index: number): Address {
  const { province, city } = country.place(index);
  const unit = random.chance(0.6) ? `، واحد ${persian(random.integer(1, 24))}` : '';
  return {
    id: country.opaqueId('address', index),
    postalCode: madeUpPostalCode(city.postalRegion, index),
    provinceCode: province.code,
    province: province.name,
    county: city.county,
    city: city.city,
    text: `${random.pick(streetNames)}، ${random.pick(alleyNames)}، پلاک ${persian(random.integer(1, 240))}${unit}`,
  };
}

const persian = (value: number) => String(value).replace(/\d/g, (digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)] ?? digit);

function makeVehicles(
  country: Country,
  household: number,
  { draft: { vehicles, members }, birthYearOfHead }: Omit<HouseholdRequest, 'index'>,
): readonly Vehicle[] {
  return vehicles.map((draft, index) => {
    const { year } = toJalaliDate((members[draft.owner] as Draft).birthDate);
    const owner = { ref: country.personRef(household, draft.owner), adultOn: adultOn(year) };
    const { seller } = draft;
    const former =
      seller === null
        ? null
        : { household: seller, ref: country.personRef(seller, 0), adultOn: adultOn(birthYearOfHead(seller)) };
    return makeVehicle(country, { draft, household, index, owner, former });
  });
}

const adultOn = (birthYear: number) => toIsoDate({ year: birthYear + 19, month: 1, day: 1 });
