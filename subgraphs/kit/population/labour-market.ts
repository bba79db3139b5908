import type { Company, Director, Signatory, SignatureRule, Workshop } from './company.ts';
import { companyStories, everyKind, type CompanyStory } from './company-stories.ts';
import { asOf, type Country } from './country.ts';
import type { Random } from './random.ts';
import { addDays, toIsoDate } from '../jalali.ts';
import { madeUpLegalId, madeUpWorkshopCode } from './made-up-numbers.ts';
import { maleNames } from './tables/given-names.ts';
import { alleyNames, streetNames } from './tables/street-names.ts';
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
  readonly birthYearOfHead: (household: number) => number;
  /** Given name and family name. */
  readonly nameOfHead: (household: number) => string;
}

/** One workshop for so many people; households have at most eight members, so each founder exists. */
const peoplePerWorkshop = 30;
const householdsPerWorkshop = 3;
/** The first workshops are old enough to have employed anybody. */
const firstFounding = 1349;

export function createLabourMarket(options: LabourMarketOptions): LabourMarket {
  const { country, storyPeople, storyHouseholds } = options;
  const stories = companyStories.length;
  const workshopCount = stories + Math.max(0, Math.floor((country.people - storyPeople) / peoplePerWorkshop));
  const founderOf = (index: number) =>
    companyStories[index]?.seats[0]?.household ?? storyHouseholds + householdsPerWorkshop * (index - stories);
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

/** Every second workshop belongs to a company, the first ones to those of the stories. */
const ownsWorkshop = (index: number) => index % 2 === 0 || index < companyStories.length;
/** A few founders had a company that is dissolved, and own their workshop themselves. */
const isDissolved = (index: number) => index % 20 === 9;

function makeCompany(market: Market, index: number): Company | null {
  if (!ownsWorkshop(index) && !isDissolved(index)) return null;
  const { country } = market;
  const random = country.random('company', index);
  const { city, province } = country.place(market.founderOf(index));
  const { kind, state, ...people } = storyOf(market, index) ?? drawCompany(market, index, random);
  return {
    ref: country.opaqueId('company', index),
    legalId: madeUpLegalId(index),
    name: `شرکت ${tradeOf(country, index)} ${random.pick(firmWords)} ${city.city} (نمونه)`,
    kind,
    state,
    registeredOn: market.openedOn(index),
    provinceCode: province.code,
    address: `${city.city}، ${random.pick(streetNames)}، ${random.pick(alleyNames)}`,
    ...people,
  };
}

type Told = Pick<Company, 'kind' | 'state' | 'directors' | 'signatureRules' | 'liquidator'>;

function storyOf(market: Market, index: number): Told | null {
  const story = companyStories[index];
  if (story === undefined) return null;
  const directors = story.seats.map(({ household, position, from, until }) => {
    return { ...inOffice(market, household, addDays(asOf, from), addDays(asOf, until)), position };
  });
  return {
    kind: story.kind,
    state: story.state,
    directors,
    signatureRules: story.rules.map((rule) => ruleOf(rule, directors)),
    liquidator: liquidatorOf(market, story.liquidator),
  };
}

function ruleOf({ seats, ...rule }: CompanyStory['rules'][number], directors: readonly Director[]): SignatureRule {
  return { ...rule, signatories: seats.flatMap((seat) => directors[seat] ?? []).map(signatoryOf) };
}

function drawCompany(market: Market, index: number, random: Random): Told {
  const kind = random.pick(kinds);
  const state = isDissolved(index) ? 'DISSOLVED' : random.chance(0.04) ? 'IN_LIQUIDATION' : 'ACTIVE';
  const directors = makeDirectors(market, index);
  return {
    kind,
    state,
    directors,
    signatureRules: drawRules(random, directors.map(signatoryOf)),
    liquidator: liquidatorOf(market, state === 'ACTIVE' ? null : market.founderOf(index)),
  };
}

/** Either director alone; or both together, and for reading the managing director alone. */
function drawRules(random: Random, signatories: readonly Signatory[]): readonly SignatureRule[] {
  if (random.chance(0.5)) return [{ kinds: everyKind, required: 1, signatories }];
  return [
    { kinds: everyKind, required: 2, signatories },
    { kinds: ['READ_RECORDS'], required: 1, signatories: signatories.slice(0, 1) },
  ];
}

/** The founder and the head of the household next to it, for a term of two years that includes the present day. */
function makeDirectors(market: Market, index: number): readonly Director[] {
  const founder = market.founderOf(index);
  const from = addDays(asOf, -market.country.random('term', index).integer(30, 700));
  const until = addDays(from, 730);
  return [
    { ...inOffice(market, founder, from, until), position: 'MANAGING_DIRECTOR' },
    { ...inOffice(market, founder + 1, from, until), position: 'CHAIR' },
  ];
}

/** For two years, as courts and assemblies appoint. */
function liquidatorOf(market: Market, household: number | null): Signatory | null {
  return household === null ? null : inOffice(market, household, addDays(asOf, -120), addDays(asOf, 610));
}

function inOffice({ country, nameOfHead }: Market, household: number, from: string, until: string): Signatory {
  return { personRef: country.personRef(household, 0), name: nameOfHead(household), from, until };
}

const signatoryOf = ({ personRef, name, from, until }: Signatory): Signatory => ({ personRef, name, from, until });

function foundedOn({ country, birthYearOfHead }: LabourMarketOptions, index: number, founder: number): string {
  if (index < companyStories.length) return toIsoDate({ year: firstFounding, month: 2, day: 11 });
  const random = country.random('founding', index);
  const adult = birthYearOfHead(founder) + 20;
  const year = random.integer(Math.min(adult, 1403), Math.min(adult + 25, 1403));
  return toIsoDate({ year, month: random.integer(1, 12), day: random.integer(1, 28) });
}

const tradeOf = (country: Country, index: number) => country.random('trade', index).pick(trades);
