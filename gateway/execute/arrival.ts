import type { DenialCode } from '../kernel/errors.ts';
import { isRecord } from '../kernel/is-record.ts';
import type { Told } from './ask-agency.ts';
import { bring, leaveAll } from './bring.ts';
import { Faults, locate, type Reported } from './faults.ts';
import type { Gathered } from './gather.ts';
import type { Source } from './provenance.ts';
import type { Reading } from './read-answer.ts';
import type { Run } from './run.ts';
import { keepBack, Lookout, without, type KeepBack } from './sight.ts';
import { coordinatesOf, ownSighting, subjectsIn, tellOf, type Asked, type Slot } from './slot.ts';
import { denialBy, provenBy, type ClosedPassage, type OpenPassage, type Stranger } from './strangers.ts';
import type { Cause } from './tree.ts';

/** What came for one slot, before it becomes a part of the tree. */
export interface Arrival {
  readonly asked: Asked;
  readonly reported: readonly Reported[];
  /** One for each entity; null when that is not what came. */
  readonly answers: unknown[] | null;
  readonly faults: (Faults | undefined)[];
  /** What the agency said of what is kept back. */
  readonly covered: Set<Cause>;
  /** Nothing came but errors. */
  readonly isNothing: boolean;
}

/** Finds what a call's answer has for one of its slots. */
export function arrive(one: Asked, all: readonly Asked[], { data, reported: told }: Told): Arrival {
  const { slot, entities } = one;
  const reported = all.length === 1 ? told : told.filter(({ path }) => isOf(one, all, path[0]));
  const answers = isRecord(data) ? data[slot.key] : undefined;
  if (!Array.isArray(answers) || answers.length !== entities.length)
    return { asked: one, reported, answers: null, faults: [], covered: new Set(), isNothing: true };
  if (reported.length === 0) return { asked: one, reported, answers, faults: [], covered: new Set(), isNothing: false };
  const missing = answers.flatMap((value, index) => (value === null ? [[slot.key, index]] : []));
  const located = locate(reported, missing).at(slot.key);
  const faults = entities.map((_, index) => located?.at(index));
  return { asked: one, reported, answers, faults, covered: new Set(), isNothing: missing.length === entities.length };
}

/** An error whose path begins with no slot's key is about them all. */
function isOf({ slot }: Asked, asked: readonly Asked[], key: string | number | undefined): boolean {
  return key === slot.key || !asked.some((other) => other.slot.key === key);
}

/**
 * Tells of what came while it is as the agency wrote it.
 *
 * @returns what may not be the caller's own: it is told of when it is decided about it
 */
export function see(run: Run, arrival: Arrival): readonly Stranger[] {
  const { asked, reported, answers, faults } = arrival;
  const { slot, entities } = asked;
  if (answers === null) {
    const outcome = reported[0]?.cause.code ?? 'SUBREQUEST_MALFORMED_RESPONSE';
    for (const entity of entities) tellOf(run, slot, entity, outcome, subjectsIn(slot, entity, null));
    return [];
  }
  const keep = keeperOf(arrival);
  const lookout = new Lookout({ run, owner: slot.owner, keep });
  for (let index = 0; index < entities.length; index += 1) {
    const [entity, value] = [entities[index]!, answers[index]];
    if (isOthers(run, slot, entity, value, faults[index]))
      lookout.strangers.push(new EntityThatCame(run, asked, entity, { answers, index, keep }));
    else if (run.meet !== null) {
      const outcome = value === null ? (faults[index]?.all()[0]?.code ?? 'unknown') : 'given';
      tellOf(run, slot, entity, outcome, subjectsIn(slot, entity, value));
    }
    for (const sighting of slot.sightings) lookout.look(value, sighting, index);
  }
  return lookout.strangers;
}

/** Notes of an entity why something of it is kept back. */
function keeperOf({ faults, covered }: Arrival): KeepBack {
  return (path, cause, index) => {
    const ofEntity = (faults[index] ??= new Faults());
    for (const one of ofEntity.cover(path, cause)) covered.add(one);
  };
}

/** Whether what only its agency knew whose it is is another's, or not there: which of the two is nobody's business. */
function isOthers({ gate }: Run, slot: Slot, entity: Gathered, value: unknown, faults: Faults | undefined): boolean {
  if (gate === null || !entity.isUnproven || (value === null && faults !== undefined)) return false;
  return !subjectsIn(slot, entity, value).some((subject) => subject === gate.self);
}

interface Came {
  readonly answers: unknown[];
  readonly index: number;
  readonly keep: KeepBack;
}

/** An entity of which it is known only now that it is somebody else's, or that nobody is proven. */
class EntityThatCame implements Stranger {
  readonly subjects: readonly string[];
  readonly type: string;
  readonly coordinates: readonly string[];
  readonly #run: Run;
  readonly #slot: Slot;
  readonly #entity: Gathered;
  readonly #came: Came;

  constructor(run: Run, { slot }: Asked, entity: Gathered, came: Came) {
    this.subjects = subjectsIn(slot, entity, came.answers[came.index]);
    this.type = entity.kind.type;
    this.coordinates = coordinatesOf(run, slot, entity);
    this.#run = run;
    this.#slot = slot;
    this.#entity = entity;
    this.#came = came;
  }

  open({ rights, denied, code }: OpenPassage): void {
    this.#entity.rights = rights;
    if (denied.length > 0) this.#keepBack(denied, code);
    tellOf(this.#run, this.#slot, this.#entity, 'given', this.subjects, without(this.coordinates, denied));
    if (denied.length === 0) return;
    tellOf(this.#run, this.#slot, this.#entity, code, provenBy(rights), denied);
    this.#run.hearDenial?.(this.#slot.owner, code);
  }

  close({ code, proven }: ClosedPassage): void {
    const { answers, index, keep } = this.#came;
    answers[index] = null;
    keep([], denialBy(this.#slot.owner, code), index);
    this.#run.hearDenial?.(this.#slot.owner, code);
    tellOf(this.#run, this.#slot, this.#entity, code, proven === null ? [] : [proven]);
  }

  #keepBack(denied: readonly string[], code: DenialCode): void {
    const { answers, index, keep } = this.#came;
    const cause = denialBy(this.#slot.owner, code);
    keepBack(answers[index], ownSighting(this.#slot, this.#entity), denied, (at) => keep(at, cause, index));
  }
}

/** Notes to which places of the tree the agency's word has come: what failed or is kept back has none. */
export function noteSources(sources: Source[], { asked, answers, faults }: Arrival, asOf: unknown): void {
  const { slot, provides, entities } = asked;
  const given = entities.filter((_, index) => answers !== null && (answers[index] !== null || !faults[index]));
  const origins = new Set(given.flatMap(({ isAcross, origin }) => (isAcross ? slot.origins : [origin])));
  for (const { route } of origins)
    sources.push({ agency: slot.owner, path: route.steps, provides: provides.selections, asOf });
}

/** Joins what came into every object that was represented. */
export function joinArrival(run: Run, reading: Reading, { asked, reported, answers, faults, covered }: Arrival): void {
  const { slot, provides, entities } = asked;
  for (const cause of covered) reading.explained.add(cause);
  if (answers === null) {
    for (const { targets } of entities) leaveAll(run, reading, targets, provides.selections, reported);
    for (const { cause } of reported) reading.explained.add(cause);
    return;
  }
  for (const [index, entity] of entities.entries()) {
    const copies = entity.targets.length > 1 && needsCopies(run, slot, entity);
    const brought = { value: answers[index], provides, faults: faults[index], adopts: slot.adopts, copies };
    bring(run, reading, entity.targets, brought);
  }
  if (slot.bringsObjects) run.targets.clear();
}

/** Whether what comes may have to become something else at each of the entity's places. */
function needsCopies({ deferral }: Run, slot: Slot, { isAcross }: Gathered): boolean {
  if (slot.hidesTypes) return true;
  return slot.bringsObjects && (slot.overlaps || (isAcross && (slot.isFollowed || deferral !== null)));
}
