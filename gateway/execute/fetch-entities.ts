import { errorTable } from '../kernel/errors.ts';
import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { askAgency, compileQuestion, type Question, type Told } from './ask-agency.ts';
import { bring, leaveAll, readingOf } from './bring.ts';
import { compileCoordinates } from './coordinates.ts';
import type { Entity } from './entities.ts';
import { locate, type Faults, type Reported } from './faults.ts';
import { isRecord } from '../kernel/is-record.ts';
import { admitted, gather, type Gathered, type Origin } from './gather.ts';
import type { Sighting } from './hidden-fields.ts';
import { mergeDocuments, type MergedSlot } from './merge-documents.ts';
import type { Source } from './provenance.ts';
import { compileProvides, type Provides } from './provides.ts';
import type { Reading } from './read-answer.ts';
import { compileRepresent } from './represent.ts';
import type { Run, Step } from './run.ts';
import { hiddenIn, sightObjects } from './sight.ts';
import type { Survey } from './survey.ts';
import type { Variables } from '../operation/operation.ts';
import { pathTo, routeOf } from './walk.ts';

/** One `_entities` of a call: nearly always the only one. */
interface Slot {
  readonly owner: string;
  /** The key of its list in the answer. */
  readonly key: string;
  /** The name of its representations in JSON, with a colon. */
  readonly head: string;
  readonly origins: readonly Origin[];
  readonly providesIn: (variables: Variables) => Provides;
  readonly coordinatesOf: (type: string) => readonly string[];
  readonly sightings: readonly Sighting[];
  readonly adopts: boolean;
  /** Objects come along that may hold more than leaves. */
  readonly bringsObjects: boolean;
  /** Other fetches bring parts of the same objects, so that no two places may share one. */
  readonly overlaps: boolean;
  /** Equal representations may be of objects of different types. */
  readonly hidesTypes: boolean;
  /** Objects that are one entity may become one object. */
  readonly unites: boolean;
}

/** A slot in one request: what is asked of it. */
interface Asked {
  readonly slot: Slot;
  readonly provides: Provides;
  readonly entities: readonly Gathered[];
}

/**
 * Compiles a call for entities: their representations are gathered from the tree, equal ones once; the answer is
 * joined into every object that was represented.
 *
 * A call that carries several fetches and is answered with nothing at all is asked once again, each fetch by
 * itself: one that the agency cannot stand takes no other with it.
 */
export function compileEntitiesFetch(parts: readonly Part[], types: TypeTable, survey: Survey): Step {
  const [first] = parts;
  if (first === undefined) throw new TypeError('A call without a fetch.');
  const { document, variables, slots: merged } = mergeDocuments(parts);
  const question = compileQuestion(types, first.fetch, document, variables);
  const slots = merged.map((slot) => compileSlot(slot, types, survey));
  const apart = parts.length > 1 ? parts.map((part) => compileEntitiesFetch([part], types, survey)) : [];

  return async (run) => {
    const asked = slots.map((slot) => askable(run, slot));
    if (asked.every(({ entities }) => entities.length === 0)) return;
    const told = isTooMuch(run, asked) ? tooMuch(question) : await askAgency(run, question, representationsText(asked));
    if (told.data === null && apart.length > 0) await Promise.all(apart.map((step) => step(run)));
    else take(run, question, asked, told);
  };
}

function compileSlot({ key, variable, parts }: MergedSlot, types: TypeTable, survey: Survey): Slot {
  const fetches = parts.map(({ fetch }) => fetch);
  const [first] = parts;
  if (first === undefined) throw new TypeError('A call without a fetch.');
  const { subgraph, document, provides } = first.fetch;
  const hidesTypes = fetches.some(({ requires }) => (requires ?? []).some(isConstant));
  return {
    owner: subgraph,
    key,
    head: `${JSON.stringify(variable)}:`,
    origins: parts.map(({ path, fetch }) => ({
      route: routeOf(path),
      represent: compileRepresent(types, fetch.requires ?? []),
    })),
    providesIn: compileProvides(types, provides),
    coordinatesOf: compileCoordinates(types, document),
    sightings: first.sightings,
    adopts: survey.adopts,
    bringsObjects: provides.some(isObjectSelection),
    overlaps: fetches.some(survey.overlaps),
    hidesTypes,
    unites: !hidesTypes && !survey.isInContext,
  };
}

function isObjectSelection(selection: Selection): boolean {
  return selection.kind === 'field' ? selection.selections !== null : selection.selections.some(isObjectSelection);
}

function isConstant(selection: Selection): boolean {
  return selection.kind === 'field' ? selection.constant !== undefined : selection.selections.some(isConstant);
}

function askable(run: Run, slot: Slot): Asked {
  const provides = slot.providesIn(run.variables);
  const gathered = gather(run, slot.origins, provides, mayUnite(run, slot));
  return { slot, provides, entities: admitted(run, gathered, provides, (one) => entityOf(slot, one)) };
}

/** A part that was put off remembers the object that it is about: no other may take its place. */
function mayUnite({ deferral }: Run, { unites }: Slot): boolean {
  return deferral === null && unites;
}

function isTooMuch({ maxRepresentations }: Run, asked: readonly Asked[]): boolean {
  return asked.reduce((count, { entities }) => count + entities.length, 0) > maxRepresentations;
}

function tooMuch({ subgraph }: Question): Told {
  const code = 'MAX_REPRESENTATIONS_LIMIT';
  return {
    data: null,
    reported: [{ cause: { subgraph, code, messages: errorTable[code] }, path: [] }],
    asOf: undefined,
  };
}

function representationsText(asked: readonly Asked[]): string {
  return asked.map(({ slot, entities }) => `${slot.head}[${entities.map(({ text }) => text).join(',')}]`).join(',');
}

function take(run: Run, { subgraph }: Question, asked: readonly Asked[], { data, reported, asOf }: Told): void {
  const reading = readingOf(run.types, subgraph);
  const came = asked.map((one) => {
    const own = asked.length === 1 ? reported : reported.filter(({ path }) => isAbout(one, asked, path[0]));
    const answers = isRecord(data) ? data[one.slot.key] : undefined;
    if (run.sources !== null && Array.isArray(answers)) noteSources(run.sources, one, asOf);
    return takeSlot(run, reading, one, answers, own);
  });
  for (const { cause, path } of reported) {
    if (!reading.explained.has(cause)) run.unplaced.push({ cause, path: placeOf(run, asked, path) });
  }
  if (reported.length > 0 && !came.includes('something'))
    run.agencies.reportFailure(
      subgraph,
      reported.map(({ cause }) => cause.code),
    );
  else run.agencies.report(subgraph, 'OK');
}

function noteSources(sources: Source[], { slot: { owner: agency, origins }, provides }: Asked, asOf: unknown): void {
  for (const { route } of origins) sources.push({ agency, path: route.steps, provides: provides.selections, asOf });
}

/** An error whose path begins with no slot's key is about them all. */
function isAbout({ slot }: Asked, asked: readonly Asked[], key: string | number | undefined): boolean {
  return key === slot.key || !asked.some((other) => other.slot.key === key);
}

function takeSlot(
  run: Run,
  reading: Reading,
  { slot, provides, entities }: Asked,
  answers: unknown,
  reported: readonly Reported[],
): 'something' | 'nothing' {
  if (!Array.isArray(answers) || answers.length !== entities.length) {
    for (const { targets } of entities) leaveAll(run, reading, targets, provides.selections, reported);
    for (const { cause } of reported) reading.explained.add(cause);
    meetAll(run, slot, entities, reported[0]?.cause.code ?? reading.malformed.code);
    return 'nothing';
  }
  const missing =
    reported.length === 0 ? [] : answers.flatMap((one, index) => (one === null ? [[slot.key, index]] : []));
  const faults = reported.length === 0 ? undefined : locate(reported, missing).at(slot.key);
  for (const [index, entity] of entities.entries()) {
    place(run, reading, slot, provides, entity, answers[index], faults?.at(index));
  }
  if (slot.bringsObjects) run.targets.clear();
  return reported.length > 0 && missing.length === entities.length ? 'nothing' : 'something';
}

function place(
  run: Run,
  reading: Reading,
  slot: Slot,
  provides: Provides,
  entity: Gathered,
  value: unknown,
  faults: Faults | undefined,
): void {
  if (run.meet !== null) meet(run, slot, entity, value, faults);
  const copies =
    entity.targets.length > 1 && (slot.hidesTypes || (slot.bringsObjects && (slot.overlaps || entity.isAcross)));
  bring(run, reading, entity.targets, { value, provides, faults, adopts: slot.adopts, copies });
}

/** Before the answer becomes a part of the tree: then it is as the agency wrote it. */
function meet(run: Run, slot: Slot, entity: Gathered, value: unknown, faults: Faults | undefined): void {
  const outcome = value === null ? (faults?.all()[0]?.code ?? 'unknown') : 'given';
  tell(run, slot, entity, outcome, value);
  for (const sighting of slot.sightings) if (sighting.path.length > 0) sightObjects(run, slot.owner, sighting, value);
}

function tell(run: Run, slot: Slot, entity: Gathered, outcome: string, value: unknown): void {
  const { type, representation, coordinates, owner } = entityOf(slot, entity);
  const own = slot.sightings.find((sighting) => sighting.path.length === 0 && sighting.type === type);
  const hidden = hiddenIn(value, own);
  const asked = own?.coordinatesIn(run.variables) ?? coordinates;
  run.meet?.({ type, representation, coordinates: asked, isOfCaller: false, owner, outcome, hidden });
}

function meetAll(run: Run, slot: Slot, entities: readonly Gathered[], outcome: string): void {
  if (run.meet === null) return;
  for (const entity of entities) tell(run, slot, entity, outcome, null);
}

function entityOf({ owner, coordinatesOf }: Slot, { text }: Gathered): Entity {
  const representation = JSON.parse(text) as Entity['representation'] & { readonly __typename: string };
  const { __typename: type } = representation;
  return { type, key: text, representation, coordinates: coordinatesOf(type), owner };
}

/** The place of the entity that an error points at, or of the first one; never a key that the agency made up. */
function placeOf(run: Run, asked: readonly Asked[], [key, index]: readonly (string | number)[]) {
  const { entities } = asked.find(({ slot }) => slot.key === key) ?? asked.find((one) => one.entities.length > 0)!;
  const entity = entities[Number(index)] ?? entities[0];
  const target = entity?.targets[0];
  return entity === undefined || target === undefined ? undefined : pathTo(run, entity.origin.route, target);
}
