import { randomBytes } from 'node:crypto';
import type { AgencyCaller } from '../../kit/context.ts';
import { requireFreeText } from '../../kit/free-text.ts';
import { addDays } from '../../kit/jalali.ts';
import { today } from '../../kit/today.ts';
import type { CatalogueContext } from '../context.ts';
import type { NewAgencyInput, RecordMergerInput, RecordSplitInput } from '../resolver-types.ts';
import { secretariat } from '../rules/offices.ts';
import { endOf, type Handover, heirOn, ownerOn, type Succession } from '../rules/succession.ts';
import { startOfTehranDay } from '../rules/tehran-day.ts';
import { isSlug } from '../slug.ts';
import * as refuse from './refusals.ts';
import type { FoundedAgency, SuccessionRegistry } from './registry.ts';

const most = 20;
const yearOfDays = 366;

interface Given<Input> {
  readonly input: Input;
  readonly idempotencyKey: string;
}

/**
 * Puts on record that agencies go on in another one: with all their services, whose ids stay.
 *
 * @throws AgencyError by refusals.ts
 */
export async function recordMerger(
  { input, idempotencyKey }: Given<RecordMergerInput>,
  context: CatalogueContext,
  now = new Date(),
): Promise<Succession> {
  const { predecessors, successor } = input;
  if (predecessors.length < 1 || predecessors.length > most || hasTwice(predecessors)) throw refuse.badParts();
  if (predecessors.includes(successor)) throw refuse.intoItself();
  const services = await servicesOf(predecessors, input.effectiveOn, context);
  const handovers = services.map(({ service, owner }) => ({ service, from: owner, to: successor }));
  return record(
    { kind: 'MERGER', input, predecessors, successors: [successor], handovers },
    idempotencyKey,
    context,
    now,
  );
}

/**
 * Puts on record that an agency goes on in several: each of its services in one of them. When the agency is one of its
 * own parts it goes on itself, with less.
 *
 * @throws AgencyError by refusals.ts
 */
export async function recordSplit(
  { input, idempotencyKey }: Given<RecordSplitInput>,
  context: CatalogueContext,
  now = new Date(),
): Promise<Succession> {
  const { predecessor, parts } = input;
  const successors = parts.map(({ agency }) => agency);
  if (parts.length < 2 || parts.length > most || hasTwice(successors)) throw refuse.badParts();
  const handovers = parts.flatMap(({ agency, services }) =>
    services.map((service) => ({ service, from: predecessor, to: agency })),
  );
  const owned = await servicesOf([predecessor], input.effectiveOn, context);
  requireDivided(
    owned.map(({ service }) => service),
    handovers.map(({ service }) => service),
  );
  return record(
    { kind: 'SPLIT', input, predecessors: [predecessor], successors, handovers },
    idempotencyKey,
    context,
    now,
  );
}

interface Asked extends Pick<Succession, 'kind' | 'predecessors' | 'successors'> {
  readonly input: RecordMergerInput | RecordSplitInput;
  readonly handovers: readonly Handover[];
}

async function record(asked: Asked, key: string, context: CatalogueContext, now: Date): Promise<Succession> {
  const { input, handovers, ...agencies } = asked;
  const { caller, registry } = context;
  const official = requireSecretariat(caller);
  requireDays(input, today(now));
  const founded = (input.founds ?? []).map(readFounded);
  await requireAgencies(asked, founded, context);
  const succession: Succession = {
    id: randomBytes(16).toString('base64url'),
    effectiveOn: input.effectiveOn,
    ...agencies,
    legalBasis: readText(input.legalBasis, 'legalBasis'),
    source: null,
    decidedBy: readText(input.decision.body, 'decision.body'),
    decidedOn: input.decision.decidedOn,
    centreVote: input.decision.centreVote,
    handovers,
  };
  const request = { caller: official, key, input: [asked.kind, input] };
  const id = await registry.recordSuccession(request, succession, founded, (current) =>
    requirePossible(succession, current),
  );
  const all = await registry.allSuccessions();
  return all.find((one) => one.id === id) ?? succession;
}

/** @throws AgencyError FORBIDDEN */
function requireSecretariat({ kind, agency, subject }: AgencyCaller): string {
  if (kind !== 'official' || agency !== secretariat || subject === null) throw refuse.secretariatOnly();
  return `succession ${subject}`;
}

function requireDays({ effectiveOn, decision }: RecordMergerInput | RecordSplitInput, day: string): void {
  const { decidedOn } = decision;
  if (decidedOn > day || effectiveOn < decidedOn || effectiveOn > addDays(day, yearOfDays)) throw refuse.badDays();
}

/** All are there or founded by this, and none is founded that was there. */
async function requireAgencies(
  { predecessors, successors }: Asked,
  founded: readonly FoundedAgency[],
  { registry }: CatalogueContext,
): Promise<void> {
  const news = founded.map(({ id }) => id);
  if (hasTwice(news) || news.length > most || !news.every((id) => successors.includes(id))) throw refuse.badId();
  const named = [...predecessors, ...successors, ...news, ...founded.flatMap(({ parent }) => parent ?? [])];
  const known = await read(named.filter(isSlug), registry.agencies);
  const taken = news.find((id) => known.has(id));
  if (taken !== undefined) throw refuse.idTaken(taken);
  const unknown = named.find((id) => !known.has(id) && !news.includes(id));
  if (unknown !== undefined) throw refuse.unknownAgency(unknown);
}

/** Against what is on record: inside the transaction, so that two at once cannot both be right. */
async function requirePossible(succession: Succession, registry: SuccessionRegistry): Promise<void> {
  const { effectiveOn, predecessors, successors } = succession;
  const all = await registry.allSuccessions();
  const newcomers = successors.filter((id) => !predecessors.includes(id));
  for (const id of newcomers) {
    const heir = endOf(id, all) === null ? null : heirOn(id, all, '9999-12-31');
    if (heir !== null && predecessors.includes(heir)) throw refuse.inACircle();
  }
  for (const id of [...predecessors, ...successors]) {
    const end = endOf(id, all);
    if (end !== null) throw refuse.hasEndedAlready(id, end);
  }
  const involved = new Set([...predecessors, ...successors]);
  const later = all.find(
    (one) => one.effectiveOn >= effectiveOn && [...one.predecessors, ...one.successors].some((id) => involved.has(id)),
  );
  if (later !== undefined) throw refuse.outOfOrder(later.effectiveOn);
  const ending = predecessors.filter((id) => !successors.includes(id));
  const newest = ending.length === 0 ? null : await registry.newestEvidenceOf(ending);
  if (newest !== null && Date.parse(newest) >= startOfTehranDay(effectiveOn)) throw refuse.beforeEvidence(newest);
}

async function servicesOf(agencies: readonly string[], day: string, { registry }: CatalogueContext) {
  const successions = await registry.allSuccessions();
  const [rows, moved] = await Promise.all([
    read(agencies.filter(isSlug), registry.servicesOf),
    read(
      successions.flatMap(({ handovers }) => handovers.map(({ service }) => service)),
      registry.services,
    ),
  ]);
  const all = new Map([...[...rows.values()].flat(), ...moved.values()].map((service) => [service.id, service]));
  return [...all.values()]
    .map(({ id, agencyId }) => ({ service: id, owner: ownerOn(id, agencyId, successions, day) }))
    .filter(({ owner }) => agencies.includes(owner));
}

/** Nothing is asked for nobody: PostgreSQL takes no empty list. */
async function read<Value>(
  ids: readonly string[],
  from: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
): Promise<ReadonlyMap<string, Value>> {
  return ids.length === 0 ? new Map<string, Value>() : from(ids);
}

/** @throws AgencyError SERVICES_NOT_DIVIDED */
function requireDivided(owned: readonly string[], given: readonly string[]): void {
  const wrong = [
    ...owned.filter((service) => !given.includes(service)),
    ...given.filter((service, index) => !owned.includes(service) || given.indexOf(service) !== index),
  ];
  if (wrong.length > 0) throw refuse.badServices(wrong);
}

function readFounded({ id, class: rank, name, parent }: NewAgencyInput): FoundedAgency {
  if (!isSlug(id) || id.includes('.') || id.length > 60) throw refuse.badId();
  return { id, class: rank, name: readText(name, 'founds.name'), parent: parent ?? null };
}

function readText({ fa, en }: { readonly fa: string; readonly en: string }, name: string) {
  const bounds = { least: 3, most: 300 };
  return { fa: requireFreeText(fa, `${name}.fa`, bounds), en: requireFreeText(en, `${name}.en`, bounds) };
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size !== ids.length;
}
