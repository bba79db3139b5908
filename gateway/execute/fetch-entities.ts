import { errorTable } from '../kernel/errors.ts';
import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Part } from './arrange.ts';
import { askAgency, compileQuestion, type Question, type Told } from './ask-agency.ts';
import { bring, leave, leaveAll, readingOf } from './bring.ts';
import { Faults, locate, type Reported } from './faults.ts';
import { isRecord } from '../kernel/is-record.ts';
import type { Gate } from '../policy/policy.ts';
import { gather, subjectOf, type Gathered, type Origin } from './gather.ts';
import type { Sighting } from './hidden-fields.ts';
import { mergeDocuments, type MergedSlot } from './merge-documents.ts';
import { compileProvides, type Provides } from './provides.ts';
import type { Reading } from './read-answer.ts';
import { compileRepresent } from './represent.ts';
import type { Run, Step } from './run.ts';
import { isAbout, referencesIn } from './references.ts';
import { sightObjects, subjectsOf } from './sight.ts';
import { decide, denialBy, type Stranger } from './strangers.ts';
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
  /** Of its entities themselves: what is asked of each type, and what says whom they are about. */
  readonly own: readonly Sighting[];
  /** Of what stands in them. */
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
    const gathered = slots.map((slot) => askable(run, slot));
    const { gate } = run;
    const strangers = gate === null ? [] : gathered.flatMap((one) => strangersAmong(run, gate, one));
    if (gate !== null && strangers.length > 0) await decide(gate, strangers);
    const asked = strangers.length > 0 ? gathered.map(stillAsked) : gathered;
    if (asked.every(({ entities }) => entities.length === 0)) return;
    const told = isTooMuch(run, asked) ? tooMuch(question) : await askAgency(run, question, representationsText(asked));
    if (told.data === null && apart.length > 0) await Promise.all(apart.map((step) => step(run)));
    else await take(run, question, asked, told);
  };
}

function compileSlot({ key, variable, parts }: MergedSlot, types: TypeTable, survey: Survey): Slot {
  const fetches = parts.map(({ fetch }) => fetch);
  const [first] = parts;
  if (first === undefined) throw new TypeError('A call without a fetch.');
  const { subgraph, provides } = first.fetch;
  const hidesTypes = fetches.some(({ requires }) => (requires ?? []).some(isConstant));
  return {
    owner: subgraph,
    key,
    head: `${JSON.stringify(variable)}:`,
    origins: parts.map(({ path, fetch }) => ({
      route: routeOf(path),
      represent: compileRepresent(types, fetch.requires ?? [], survey.subjectField),
    })),
    providesIn: compileProvides(types, provides),
    own: first.sightings.filter(({ path }) => path.length === 0),
    sightings: first.sightings.filter(({ path }) => path.length > 0),
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
  return { slot, provides, entities: gather(run, slot.origins, provides, mayUnite(run, slot)) };
}

/** Entities that are not the caller's own by what is known of them. */
function strangersAmong(run: Run, { self }: Gate, { slot, provides, entities }: Asked): readonly Stranger[] {
  const found: Stranger[] = [];
  for (const entity of entities) {
    if (entity.kind.subjects === null) continue;
    const subject = subjectOf(entity);
    if (subject !== undefined && isAbout(subject, self)) continue;
    const own = ownSighting(slot, entity);
    if (subject === undefined && own !== undefined && own.hidden !== null) entity.isUnproven = true;
    else found.push(strangerAsked(run, slot, provides, entity, referencesIn(subject)));
  }
  return found;
}

function strangerAsked(
  run: Run,
  slot: Slot,
  provides: Provides,
  entity: Gathered,
  subjects: readonly string[],
): Stranger {
  const { owner } = slot;
  return {
    subjects,
    coordinates: coordinatesOf(run, slot, entity),
    open(rights) {
      entity.rights = rights;
    },
    close({ code, proven }) {
      entity.isClosed = true;
      leave(run, entity.targets, provides.selections, [denialBy(owner, code)]);
      run.agencies.reportFailure(owner, [code]);
      tell(run, slot, entity, code, proven === null ? [] : [proven]);
    },
  };
}

function stillAsked(asked: Asked): Asked {
  return { ...asked, entities: asked.entities.filter(({ isClosed }) => !isClosed) };
}

/** What is asked of an entity, by the type that it has where that is known. */
function ownSighting({ own }: Slot, { kind, targets }: Gathered): Sighting | undefined {
  const told = targets[0]?.['__typename'];
  return own.find(({ type }) => type === told) ?? own.find(({ type }) => type === kind.type);
}

/** Of an interface object it may be that nobody knows which type it has: then all that is asked of any. */
function coordinatesOf({ variables }: Run, slot: Slot, entity: Gathered): readonly string[] {
  const own = ownSighting(slot, entity);
  if (own !== undefined) return own.coordinatesIn(variables);
  return [...new Set(slot.own.flatMap(({ coordinatesIn }) => coordinatesIn(variables)))];
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
  return { data: null, reported: [{ cause: { subgraph, code, messages: errorTable[code] }, path: [] }] };
}

function representationsText(asked: readonly Asked[]): string {
  return asked.map(({ slot, entities }) => `${slot.head}[${entities.map(({ text }) => text).join(',')}]`).join(',');
}

/** What came for one slot, before it becomes a part of the tree. */
interface Arrival {
  readonly asked: Asked;
  readonly reported: readonly Reported[];
  /** One for each entity; null when that is not what came. */
  readonly answers: unknown[] | null;
  readonly faults: (Faults | undefined)[];
  readonly isNothing: boolean;
}

/** Tells of what has come and joins it into the tree: at once, unless the gate has to decide about some of it. */
function take(run: Run, question: Question, asked: readonly Asked[], told: Told): void | Promise<void> {
  const arrivals = asked.map((one) => arrive(one, asked, told));
  if (run.meet !== null || run.gate !== null) {
    const strangers = arrivals.flatMap((arrival) => see(run, question.subgraph, arrival));
    if (strangers.length > 0) return decide(run.gate!, strangers).then(() => join(run, question, arrivals, told));
  }
  join(run, question, arrivals, told);
}

function arrive(one: Asked, asked: readonly Asked[], { data, reported: all }: Told): Arrival {
  const { slot, entities } = one;
  const reported = asked.length === 1 ? all : all.filter(({ path }) => isOf(one, asked, path[0]));
  const answers = isRecord(data) ? data[slot.key] : undefined;
  if (!Array.isArray(answers) || answers.length !== entities.length)
    return { asked: one, reported, answers: null, faults: [], isNothing: true };
  if (reported.length === 0) return { asked: one, reported, answers, faults: [], isNothing: false };
  const missing = answers.flatMap((value, index) => (value === null ? [[slot.key, index]] : []));
  const located = locate(reported, missing).at(slot.key);
  const faults = entities.map((_, index) => located?.at(index));
  return { asked: one, reported, answers, faults, isNothing: missing.length === entities.length };
}

/** Before an answer becomes a part of the tree it is as the agency wrote it. */
function see(run: Run, subgraph: string, { asked, reported, answers, faults }: Arrival): readonly Stranger[] {
  const { slot, entities } = asked;
  const strangers: Stranger[] = [];
  if (answers === null) {
    const outcome = reported[0]?.cause.code ?? readingOf(run.types, subgraph).malformed.code;
    for (const entity of entities) tell(run, slot, entity, outcome, provenOf(entity));
    return strangers;
  }
  for (const [index, entity] of entities.entries()) {
    const value = answers[index];
    const ofEntity = () => (faults[index] ??= new Faults());
    if (entity.isUnproven && isOthers(run, slot, entity, value, faults[index]))
      strangers.push(strangerCame(run, slot, entity, { answers, index, faults: ofEntity }));
    else if (run.meet !== null) {
      const outcome = value === null ? (faults[index]?.all()[0]?.code ?? 'unknown') : 'given';
      tell(run, slot, entity, outcome, subjectsIn(slot, entity, value));
    }
    for (const sighting of slot.sightings)
      sightObjects({ run, owner: slot.owner, faults: ofEntity }, sighting, value, strangers);
  }
  return strangers;
}

/** Whether what came is somebody else's, or nobody's, or not there at all: which of them is nobody's business. */
function isOthers({ gate }: Run, slot: Slot, entity: Gathered, value: unknown, faults: Faults | undefined): boolean {
  if (gate === null || (value === null && faults !== undefined)) return false;
  return !subjectsIn(slot, entity, value).some((subject) => subject === gate.self);
}

function strangerCame(
  run: Run,
  slot: Slot,
  entity: Gathered,
  came: { readonly answers: unknown[]; readonly index: number; readonly faults: () => Faults },
): Stranger {
  const subjects = subjectsIn(slot, entity, came.answers[came.index]);
  return {
    subjects,
    coordinates: coordinatesOf(run, slot, entity),
    open(rights) {
      entity.rights = rights;
      tell(run, slot, entity, 'given', subjects);
    },
    close({ code, proven }) {
      came.answers[came.index] = null;
      came.faults().add([], denialBy(slot.owner, code));
      tell(run, slot, entity, code, proven === null ? [] : [proven]);
    },
  };
}

/** Whom an entity is about: by what names it, else by what its agency says of it. */
function subjectsIn(slot: Slot, entity: Gathered, value: unknown): readonly string[] {
  const own = ownSighting(slot, entity);
  const told = own === undefined ? [] : subjectsOf(value, own);
  return told.length > 0 ? told : provenOf(entity);
}

function provenOf(entity: Gathered): readonly string[] {
  return entity.kind.subjects === null ? [] : referencesIn(subjectOf(entity));
}

function tell(run: Run, slot: Slot, entity: Gathered, outcome: string, subjects: readonly string[]): void {
  const coordinates = coordinatesOf(run, slot, entity);
  if (run.meet === null || coordinates.length === 0) return;
  const { owner } = slot;
  const {
    kind: { type },
    rights,
  } = entity;
  run.meet({ type, coordinates, owner, isOfCaller: false, subjects, rights, outcome });
}

function join(run: Run, { subgraph }: Question, arrivals: readonly Arrival[], { reported }: Told): void {
  const reading = readingOf(run.types, subgraph);
  for (const arrival of arrivals) joinSlot(run, reading, arrival);
  for (const { cause, path } of reported) {
    if (!reading.explained.has(cause))
      run.unplaced.push({
        cause,
        path: placeOf(
          run,
          arrivals.map(({ asked }) => asked),
          path,
        ),
      });
  }
  if (reported.length > 0 && arrivals.every(({ isNothing }) => isNothing))
    run.agencies.reportFailure(
      subgraph,
      reported.map(({ cause }) => cause.code),
    );
  else run.agencies.report(subgraph, 'OK');
}

/** An error whose path begins with no slot's key is about them all. */
function isOf({ slot }: Asked, asked: readonly Asked[], key: string | number | undefined): boolean {
  return key === slot.key || !asked.some((other) => other.slot.key === key);
}

function joinSlot(run: Run, reading: Reading, { asked, reported, answers, faults }: Arrival): void {
  const { slot, provides, entities } = asked;
  if (answers === null) {
    for (const { targets } of entities) leaveAll(run, reading, targets, provides.selections, reported);
    for (const { cause } of reported) reading.explained.add(cause);
    return;
  }
  for (const [index, entity] of entities.entries()) {
    const copies =
      entity.targets.length > 1 && (slot.hidesTypes || (slot.bringsObjects && (slot.overlaps || entity.isAcross)));
    const brought = { value: answers[index], provides, faults: faults[index], adopts: slot.adopts, copies };
    bring(run, reading, entity.targets, brought);
  }
  if (slot.bringsObjects) run.targets.clear();
}

/** The place of the entity that an error points at, or of the first one; never a key that the agency made up. */
function placeOf(run: Run, asked: readonly Asked[], [key, index]: readonly (string | number)[]) {
  const { entities } = asked.find(({ slot }) => slot.key === key) ?? asked.find((one) => one.entities.length > 0)!;
  const entity = entities[Number(index)] ?? entities[0];
  const target = entity?.targets[0];
  return entity === undefined || target === undefined ? undefined : pathTo(run, entity.origin.route, target);
}
