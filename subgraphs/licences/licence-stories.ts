import { addDays } from '../kit/jalali.ts';
import type { Company, Person, Population, Random } from '../kit/population/population.ts';
import { licenceKinds } from './data/kinds.ts';
import { termEnd } from './rules.ts';
import type { DecisionKind } from './tables.ts';

interface Step {
  readonly decision: DecisionKind;
  readonly on: string;
  readonly validUntil: string | null;
  readonly inForceUntil: string | null;
  readonly ground: string;
  /** The day of publication, where it is to be published; null: its grounds were not given, and it was not. */
  readonly late: string | null;
}

/** A made-up licence: who holds it, and what was decided about it. */
export interface LicenceStory {
  readonly kind: string;
  readonly holder: { readonly person: string | null; readonly company: string | null; readonly name: string };
  readonly steps: readonly Step[];
}

const monthsOf = new Map(licenceKinds.map(({ id, months }) => [id, months]));
const professions = licenceKinds.filter(({ holders, publishes }) => holders === 'PEOPLE' && publishes.from > '2023');
/** Days between a decision and its publication: most within days, some after the year's term. */
const delays = [2, 5, 9, 20, 420] as const;

/** Every licence of the made-up country, the personas' first. */
export function* licenceStories(population: Population): Generator<LicenceStory> {
  yield* personaLicences(population);
  for (const company of population.companies()) yield* companyLicences(company, population);
  yield* shopLicences(population);
  yield* professionalLicences(population);
}

function* personaLicences({ personas, asOf }: Population): Generator<LicenceStory> {
  const before = (days: number) => addDays(asOf, -days);
  const held = (name: keyof typeof personas, kind: string, steps: readonly Step[]): LicenceStory => {
    return { kind, holder: personOf(personas[name].person), steps };
  };
  yield held('citizen', 'nursing-practice', [issue('nursing-practice', before(600))]);
  yield held('pensioner', 'attorney', [
    issue('attorney', before(1_200)),
    revoke(before(900), { until: before(500), ground: 'REV-DISCIPLINARY' }),
    renew('attorney', before(240), null),
  ]);
  yield held('former-signatory', 'official-expert', [
    issue('official-expert', before(640)),
    revoke(before(60), { until: addDays(asOf, 670), ground: 'REV-COURT-ORDER' }),
  ]);
  yield held('abroad', 'medical-practice', [issue('medical-practice', before(2_600))]);
}

/** A company that is wound up loses its licence, unless nobody told of a dissolution; one that signs jointly guards its own premises. */
function* companyLicences(company: Company, { asOf, random }: Population): Generator<LicenceStory> {
  const { ref, name, state, registeredOn, signatureRules } = company;
  const stream = random('licences', 'company', ref);
  const holder = { person: null, company: ref, name };
  const issued = later(addDays(registeredOn, 90), addDays(asOf, -stream.integer(400, 1_700)));
  const renewed = addDays(asOf, -stream.integer(10, 380));
  const steps = [issue('industrial-operation', issued), renew('industrial-operation', renewed, 5)];
  const isForgotten = state === 'DISSOLVED' && random('licences', 'forgotten', ref).chance(0.4);
  const isOver = state !== 'ACTIVE' && !isForgotten;
  const ending = isOver ? [revoke(addDays(asOf, -5), { until: null, ground: 'REV-CEASED' })] : [];
  yield { kind: 'industrial-operation', holder, steps: [...steps, ...ending] };
  if (signatureRules.every(({ required }) => required > 1))
    yield { kind: 'private-security', holder, steps: [issue('private-security', addDays(asOf, -100))] };
}

/** Whoever owns a place of work without a company has a shop. */
function* shopLicences({ workshops, asOf, random, households }: Population): Generator<LicenceStory> {
  const owners = new Map<string, string>();
  for (const { owner, openedOn } of workshops())
    if (owner.kind === 'person' && !owners.has(owner.personRef)) owners.set(owner.personRef, openedOn);
  for (const { members } of households()) {
    for (const person of members) {
      const openedOn = owners.get(person.ref);
      if (openedOn === undefined || person.deathDate !== null) continue;
      const stream = random('licences', 'shop', person.ref);
      const issued = later(openedOn, addDays(asOf, -stream.integer(30, 1_500)));
      yield { kind: 'guild-shop', holder: personOf(person), steps: [issue('guild-shop', issued)] };
    }
  }
}

/** One adult in thirty has a profession that an institution licenses. */
function* professionalLicences({ households, asOf, random, personas }: Population): Generator<LicenceStory> {
  const told = new Set(Object.values(personas).map(({ person }) => person.ref));
  for (const { members } of households()) {
    for (const person of members) {
      const stream = random('licences', 'profession', person.ref);
      if (told.has(person.ref) || person.deathDate !== null || person.birthDate > '2000' || !stream.chance(1 / 30))
        continue;
      const { id } = stream.pick(professions);
      yield { kind: id, holder: personOf(person), steps: professionalSteps(id, stream, asOf) };
    }
  }
}

function professionalSteps(kind: string, stream: Random, asOf: string): readonly Step[] {
  const delay = () => (stream.chance(0.12) ? null : stream.pick(delays));
  const issued = addDays(asOf, -stream.integer(420, 1_250));
  const steps = [issue(kind, issued, delay()), renew(kind, addDays(asOf, -stream.integer(20, 400)), delay())];
  if (!stream.chance(0.15)) return steps;
  const until = addDays(asOf, stream.integer(-10, 700));
  return [...steps, revoke(addDays(asOf, -15), { until, ground: 'REV-DISCIPLINARY' })];
}

function issue(kind: string, on: string, delay: number | null = 5): Step {
  const validUntil = termEnd(on, monthsOf.get(kind) ?? null);
  return {
    decision: 'ISSUE',
    on,
    validUntil,
    inForceUntil: null,
    ground: 'ISS-CONDITIONS-MET',
    late: dayAfter(on, delay),
  };
}

function renew(kind: string, on: string, delay: number | null): Step {
  return { ...issue(kind, on, delay), decision: 'RENEWAL', ground: 'REN-CONDITIONS-HOLD' };
}

function revoke(on: string, { until, ground }: { readonly until: string | null; readonly ground: string }): Step {
  return { decision: 'REVOCATION', on, validUntil: null, inForceUntil: until, ground, late: dayAfter(on, 3) };
}

const dayAfter = (on: string, delay: number | null) => (delay === null ? null : addDays(on, delay));
const later = (one: string, other: string) => (one > other ? one : other);

function personOf({ ref, givenName, familyName }: Person): LicenceStory['holder'] {
  return { person: ref, company: null, name: familyName === null ? givenName : `${givenName} ${familyName}` };
}
