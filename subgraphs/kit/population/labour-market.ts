import type { Company, Director, Workshop } from './company.ts';
import { asOf, type Country } from './country.ts';
import { addDays, toIsoDate } from '../jalali.ts';
import { madeUpLegalId, madeUpWorkshopCode } from './made-up-numbers.ts';
import { maleNames } from './tables/given-names.ts';
import { firmWords, trades } from './tables/trades.ts';

/** Workshops and companies, each computed from its index; nothing is stored but the way from a province to them. */
export interface LabourMarket {
  readonly workshopCount: number;
  workshop(index: number): Workshop;
  /** The company that the workshop's founder has, or null. */
  company(workshopIndex: number): Company | null;
  /** Gregorian date; cheaper than the whole workshop. */
  openedOn(workshopIndex: number): string;
  /** Indexes of workshops in a province. */
  inProvince(provinceCode: string): readonly number[];
}

export interface LabourMarketOptions {
  readonly country: Country;
  /** Persons whose households are stories; workshops are founded by the others. */
  readonly storyPeople: number;
  readonly storyHouseholds: number;
  /** Households of the two signatories of the first company. */
  readonly signatories: readonly [number, number];
  readonly birthYearOfHead: (household: number) => number;
}

/** One workshop for so many people; households have at most eight members, so each founder exists. */
const peoplePerWorkshop = 30;
const householdsPerWorkshop = 3;
/** The first workshop is old enough to have employed anybody. */
const firstFounding = 1349;

export function createLabourMarket(options: LabourMarketOptions): LabourMarket {
  const { country, storyPeople, storyHouseholds } = options;
  const workshopCount = 1 + Math.max(0, Math.floor((country.people - storyPeople) / peoplePerWorkshop));
  const founderOf = (index: number) =>
    index === 0 ? options.signatories[0] : storyHouseholds + householdsPerWorkshop * (index - 1);
  const openedOn = remember((index) => foundedOn(options, index, founderOf(index)));
  const market = { ...options, founderOf, openedOn };
  const byProvince = groupByProvince(workshopCount, (index) => country.place(founderOf(index)).province.code);
  return {
    workshopCount,
    workshop: (index) => makeWorkshop(market, index),
    company: (index) => makeCompany(market, index),
    openedOn,
    inProvince: (provinceCode) => byProvince.get(provinceCode) ?? [],
  };
}

interface Market extends LabourMarketOptions {
  founderOf(index: number): number;
  openedOn(index: number): string;
}

/** Many careers ask for the same few workshops. */
function remember(compute: (index: number) => string): (index: number) => string {
  const known = new Map<number, string>();
  return (index) => {
    const value = known.get(index) ?? compute(index);
    known.set(index, value);
    return value;
  };
}

function groupByProvince(count: number, provinceOf: (index: number) => string): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (let index = 0; index < count; index += 1) {
    const group = groups.get(provinceOf(index));
    if (group === undefined) groups.set(provinceOf(index), [index]);
    else group.push(index);
  }
  return groups;
}

function makeWorkshop(market: Market, index: number): Workshop {
  const { country } = market;
  const founder = market.founderOf(index);
  const company = ownsWorkshop(index) ? makeCompany(market, index) : null;
  const trade = tradeOf(country, index);
  const { city, province } = country.place(founder);
  return {
    code: madeUpWorkshopCode(index),
    name: company?.name ?? `${trade} ${country.random('shop', index).pick(maleNames)} (نمونه)، ${city.city}`,
    activity: trade,
    provinceCode: province.code,
    openedOn: market.openedOn(index),
    owner:
      company === null
        ? { kind: 'person', personRef: country.personRef(founder, 0) }
        : { kind: 'company', companyRef: company.ref, legalId: company.legalId },
  };
}

const kinds = ['LIMITED_LIABILITY', 'PRIVATE_JOINT_STOCK', 'COOPERATIVE'] as const;

/** Every second workshop belongs to a company, the first one to that of the two signatories. */
const ownsWorkshop = (index: number) => index % 2 === 0;
/** A few founders had a company that is dissolved, and own their workshop themselves. */
const isDissolved = (index: number) => index % 20 === 9;

function makeCompany(market: Market, index: number): Company | null {
  if (!ownsWorkshop(index) && !isDissolved(index)) return null;
  const { country } = market;
  const random = country.random('company', index);
  const kind = index === 0 ? 'PRIVATE_JOINT_STOCK' : random.pick(kinds);
  const { city, province } = country.place(market.founderOf(index));
  const directors = makeDirectors(market, index);
  return {
    ref: country.opaqueId('company', index),
    legalId: madeUpLegalId(index),
    name: `شرکت ${tradeOf(country, index)} ${random.pick(firmWords)} ${city.city} (نمونه)`,
    kind,
    state: isDissolved(index) ? 'DISSOLVED' : index > 0 && random.chance(0.04) ? 'IN_LIQUIDATION' : 'ACTIVE',
    registeredOn: market.openedOn(index),
    provinceCode: province.code,
    directors,
    signatureRule: {
      required: index === 0 ? 2 : random.integer(1, 2),
      signatoryRefs: directors.map(({ personRef }) => personRef),
    },
  };
}

/** The founder and the head of the household next to it, for a term of two years that includes the present day. */
function makeDirectors(market: Market, index: number): readonly Director[] {
  const { country } = market;
  const founder = market.founderOf(index);
  const partner = index === 0 ? market.signatories[1] : founder + 1;
  const from = addDays(asOf, -country.random('term', index).integer(30, 700));
  const term = { from, until: addDays(from, 730) };
  return [
    { personRef: country.personRef(founder, 0), position: 'MANAGING_DIRECTOR', ...term },
    { personRef: country.personRef(partner, 0), position: 'CHAIR', ...term },
  ];
}

function foundedOn({ country, birthYearOfHead }: LabourMarketOptions, index: number, founder: number): string {
  if (index === 0) return toIsoDate({ year: firstFounding, month: 2, day: 11 });
  const random = country.random('founding', index);
  const adult = birthYearOfHead(founder) + 20;
  const year = random.integer(Math.min(adult, 1403), Math.min(adult + 25, 1403));
  return toIsoDate({ year, month: random.integer(1, 12), day: random.integer(1, 28) });
}

const tradeOf = (country: Country, index: number) => country.random('trade', index).pick(trades);
