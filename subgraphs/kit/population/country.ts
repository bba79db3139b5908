import { createOpaqueIds, type OpaqueIds } from './opaque-ids.ts';
import { createRandom, type Random } from './random.ts';
import { provinces, type City, type Province } from './tables/provinces.ts';

/** The last day that is real in the made-up country: 1 Aban 1405. */
export const asOf = '2026-10-23';

/** Most members a household can have; a person's slot is the household's index times this, plus the place in it. */
const maxMembers = 16;

interface Place {
  readonly province: Province;
  readonly city: City;
  /** How many households before this one live in the same province. */
  readonly rank: number;
}

/** What is known without making any household: streams, references, and where each household lives. */
export interface Country {
  readonly people: number;
  random(...key: readonly (string | number)[]): Random;
  readonly opaqueId: OpaqueIds;
  /** Unique number of the person at that place of that household. */
  slot(household: number, member: number): number;
  personRef(household: number, member: number): string;
  place(household: number): Place;
}

/** Makes the frame for `people` persons; `settled` names the cities of households whose place is part of a story. */
export function createCountry(people: number, seed: number, settled: readonly string[]): Country {
  const opaqueId = createOpaqueIds(seed);
  const random: Country['random'] = (...key) => createRandom(seed, ...key);
  const slot = (household: number, member: number) => household * maxMembers + member;
  return {
    people,
    random,
    opaqueId,
    slot,
    personRef: (household, member) => opaqueId('person', slot(household, member)),
    place: createPlaces(people, random('places'), settled),
  };
}

/** Every household has a city even before it exists, so that neighbours and workplaces can be found without making it. */
function createPlaces(people: number, random: Random, settled: readonly string[]): Country['place'] {
  const province = new Uint8Array(people);
  const city = new Uint8Array(people);
  const rank = new Uint32Array(people);
  const counts = new Uint32Array(provinces.length);
  const draw = createProvinceDraw();
  for (let household = 0; household < people; household += 1) {
    const [provinceIndex, cityIndex] = placeOf(settled[household]) ?? draw(random);
    province[household] = provinceIndex;
    city[household] = cityIndex;
    rank[household] = counts[provinceIndex] ?? 0;
    counts[provinceIndex] = (counts[provinceIndex] ?? 0) + 1;
  }
  return (household) => {
    const at = provinces[province[household] ?? 0] as Province;
    return { province: at, city: at.cities[city[household] ?? 0] ?? at.cities[0], rank: rank[household] ?? 0 };
  };
}

function createProvinceDraw(): (random: Random) => readonly [province: number, city: number] {
  const total = provinces.reduce((sum, { weight }) => sum + weight, 0);
  const byWeight = provinces.flatMap(({ weight }, index) => Array.from({ length: weight }, () => index));
  return (random) => {
    const province = byWeight[random.integer(0, total - 1)] ?? 0;
    const cities = provinces[province]?.cities.length ?? 1;
    return [province, random.integer(0, cities - 1)];
  };
}

function placeOf(cityName: string | undefined): readonly [province: number, city: number] | undefined {
  if (cityName === undefined) return undefined;
  const province = provinces.findIndex(({ cities }) => cities.some(({ city }) => city === cityName));
  if (province === -1) throw new RangeError(`No province of the table has a city named ${cityName}.`);
  return [province, (provinces[province] as Province).cities.findIndex(({ city }) => city === cityName)];
}
