import { crc32 } from 'node:zlib';
import { personId } from './person-id.ts';

/** Any record of the country: what graphql-js resolves fields on by default, so relations are functions. */
export type CountryRecord = Readonly<Record<string, unknown>>;

/** Finds records by their type's name and id; null when there is none. */
export type FindRecord = (type: string, id: string) => CountryRecord | null;

/** How many people live in the country; workloads ask for the first `askedPeople` of them. */
const people = 2000;
export const askedPeople = 1000;

const household = 5;
const utilities = 6;
const police = 4;
const courts = 3;
const givenNames = ['آرش', 'بهار', 'پریسا', 'داریوش', 'سارا', 'شیرین', 'کاوه', 'مریم', 'نیما', 'یاسمن'];
const familyNames = ['احمدی', 'بهرامی', 'جعفری', 'رستمی', 'صادقی', 'کریمی', 'محمدی', 'نادری'];
const cities = ['تهران', 'مشهد', 'اصفهان', 'شیراز', 'تبریز', 'اهواز', 'رشت', 'کرمان'];
const models = ['پژو ۲۰۷', 'سمند', 'تارا', 'دنا پلاس', 'کوییک', 'شاهین'];
const violations = ['سرعت غیرمجاز', 'توقف ممنوع', 'عبور از چراغ قرمز', 'نبستن کمربند ایمنی'];

/**
 * A made-up country, the same in every process: each record is computed from its id alone. Agencies and the reference
 * both read it, so that an answer put together by a gateway can be compared with one that nobody had to put together.
 */
export function createCountry(): FindRecord {
  const indexOf = new Map(Array.from({ length: people }, (_, index) => [personId(index), index]));
  return (type, id) => {
    if (type === 'Person') return indexOf.has(id) ? person(indexOf.get(id)!) : null;
    const [kind, ...numbers] = id.split('-');
    const make = kind === undefined ? undefined : makers[kind];
    return make === undefined ? null : make(...numbers.map(Number));
  };
}

const makers: Readonly<Record<string, (...numbers: number[]) => CountryRecord>> = {
  address: (home = 0) => address(home),
  vehicle: (owner = 0, index = 0) => vehicle(owner, index),
  fine: (owner = 0, car = 0, index = 0) => fine(owner, car, index),
  bill: (payer = 0, index = 0) => bill(payer, index),
  notice: (addressee = 0, index = 0) => notice(addressee, index),
  agency: (index = 0) => agency(index),
  service: (provider = 0, index = 0) => service(provider, index),
};

function person(index: number): CountryRecord {
  return {
    __typename: 'Person',
    id: personId(index),
    givenName: pick(givenNames, `given ${index}`),
    familyName: pick(familyNames, `family ${Math.floor(index / household)}`),
    fatherName: pick(givenNames, `father ${index}`),
    birthDate: day(`birth ${index}`, 1950, 60),
    lifeStatus: chance(`life ${index}`, 20) === 0 ? 'DECEASED' : 'ALIVE',
    kin: listOf(9, (place) => kin(index, place)),
    residence: () => address(Math.floor(index / household)),
    vehicles: listOf(2, (place) => vehicle(index, place)),
    bills: listOf(utilities, (place) => bill(index, place)),
    notices: listOf(3, (place) => notice(index, place)),
    represents: () => represented(index).map((subject) => representation(subject)),
  };
}

/** The household's others, and people of the next household. */
function kin(index: number, place: number): CountryRecord {
  const relation = pick(['PARENT', 'SPOUSE', 'CHILD', 'SIBLING'], `kin ${index} ${place}`);
  return { __typename: 'Kin', relation, person: () => person(kinOf(index, place)) };
}

function kinOf(index: number, place: number): number {
  const first = Math.floor(index / household) * household;
  return (first + ((index - first + 1 + place) % (2 * household))) % people;
}

/** Everybody about whom a person asks in the workloads: her kin, and the parties of her notices. */
function represented(index: number): readonly number[] {
  const others = [
    ...Array.from({ length: 9 }, (_, place) => kinOf(index, place)),
    partyOf(index, 0),
    partyOf(index, 2),
  ];
  return [...new Set(others)];
}

function representation(index: number): CountryRecord {
  const open = { reference: null, until: null, excluded: [] };
  return { __typename: 'Representation', subject: personId(index), basis: 'NATURAL_GUARDIAN', ...open };
}

function address(home: number): CountryRecord {
  const city = pick(cities, `city ${home}`);
  return {
    __typename: 'Address',
    id: `address-${home}`,
    postalCode: String(1_000_000_000 + chance(`postal code ${home}`, 1_000_000_000)),
    province: city,
    county: city,
    city,
    text: `خیابان ${pick(familyNames, `street ${home}`)}، کوچهٔ ${1 + (home % 40)}، پلاک ${1 + (home % 90)}`,
  };
}

function vehicle(owner: number, index: number): CountryRecord {
  return {
    __typename: 'Vehicle',
    id: `vehicle-${owner}-${index}`,
    plate: `${10 + (owner % 90)}ب${100 + chance(`plate ${owner} ${index}`, 900)}-${10 + index}`,
    model: pick(models, `model ${owner} ${index}`),
    colour: pick(['سفید', 'مشکی', 'نقره‌ای'], `colour ${owner} ${index}`),
    year: 1385 + chance(`year ${owner} ${index}`, 19),
    dataSubject: personId(owner),
    owner: () => person(owner),
    fines: listOf(2, (place) => fine(owner, index, place)),
  };
}

function fine(owner: number, car: number, index: number): CountryRecord {
  const seed = `fine ${owner} ${car} ${index}`;
  return {
    __typename: 'Fine',
    id: `fine-${owner}-${car}-${index}`,
    amount: String(500_000 + 10_000 * chance(seed, 500)),
    issuedAt: `${day(seed, 2024, 2)}T08:30:00Z`,
    violation: pick(violations, seed),
    dataSubject: personId(owner),
    state: chance(`state ${seed}`, 2) === 0 ? 'DUE' : 'PAID',
    office: () => agency(utilities + chance(`office ${seed}`, police)),
  };
}

function bill(payer: number, index: number): CountryRecord {
  const seed = `bill ${payer} ${index}`;
  return {
    __typename: 'Bill',
    id: `bill-${payer}-${index}`,
    amount: String(200_000 + 1_000 * chance(seed, 9_000)),
    period: `1404-${String(1 + index).padStart(2, '0')}`,
    dueDate: day(seed, 2026, 1),
    state: chance(`state ${seed}`, 3) === 0 ? 'DUE' : 'PAID',
    issuer: () => agency(index % utilities),
    address: () => address(Math.floor(payer / household)),
    payer: () => person(payer),
    dataSubject: personId(payer),
  };
}

function notice(addressee: number, index: number): CountryRecord {
  const seed = `notice ${addressee} ${index}`;
  return {
    __typename: 'Notice',
    id: `notice-${addressee}-${index}`,
    subject: `پروندهٔ ${10_000 + chance(seed, 90_000)}`,
    issuedAt: `${day(seed, 2025, 1)}T06:00:00Z`,
    court: () => agency(utilities + police + chance(`court ${seed}`, courts)),
    parties: ['CLAIMANT', 'RESPONDENT', 'WITNESS'].map((role, place) => ({
      __typename: 'Party',
      role,
      person: () => person(partyOf(addressee, place)),
    })),
    dataSubject: personId(addressee),
  };
}

function partyOf(addressee: number, place: number): number {
  return place === 1 ? addressee : (addressee + 7 * (place + 1)) % people;
}

function agency(index: number): CountryRecord {
  const ministry = utilities + police + courts;
  return {
    __typename: 'Agency',
    id: `agency-${index}`,
    name: { __typename: 'LocalisedText', fa: `سازمان شمارهٔ ${index} کشور`, en: `National agency number ${index}` },
    class: index === ministry ? 'MINISTRY' : pick(['ORGANISATION', 'COMPANY'], `class ${index}`),
    parent: () => (index === ministry ? null : agency(ministry)),
    services: listOf(4, (place) => service(index, place)),
  };
}

function service(provider: number, index: number): CountryRecord {
  return {
    __typename: 'Service',
    id: `service-${provider}-${index}`,
    title: { __typename: 'LocalisedText', fa: `خدمت شمارهٔ ${index}`, en: `Service number ${index}` },
    provider: () => agency(provider),
  };
}

/** A connection's resolver: at most `first` of what there is. */
function listOf(total: number, make: (place: number) => CountryRecord) {
  return ({ first }: { readonly first: number }) => ({
    nodes: Array.from({ length: Math.min(first, total) }, (_, place) => make(place)),
    totalCount: total,
  });
}

function chance(seed: string, below: number): number {
  return crc32(seed) % below;
}

function pick(words: readonly string[], seed: string): string {
  return words[chance(seed, words.length)] ?? '';
}

function day(seed: string, firstYear: number, years: number): string {
  const year = firstYear + chance(`year ${seed}`, years);
  const month = 1 + chance(`month ${seed}`, 12);
  return `${year}-${String(month).padStart(2, '0')}-${String(1 + chance(`day ${seed}`, 28)).padStart(2, '0')}`;
}
