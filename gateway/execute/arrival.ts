import { isRecord } from '../kernel/is-record.ts';
import type { Told } from './ask-agency.ts';
import { bring, leaveAll } from './bring.ts';
import { Faults, locate, type Reported } from './faults.ts';
import type { Gathered } from './gather.ts';
import type { Source } from './provenance.ts';
import type { Reading } from './read-answer.ts';
import type { Run } from './run.ts';
import { keepBack, sightObjects, without, type KeepBack } from './sight.ts';
import { coordinatesOf, ownSighting, subjectsIn, tellOf, type Asked, type Slot } from './slot.ts';
import { denialBy, provenBy, type Stranger } from './strangers.ts';
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
export function see(run: Run, { asked, reported, answers, faults, covered }: Arrival): readonly Stranger[] {
  const { slot, entities } = asked;
  const strangers: Stranger[] = [];
  if (answers === null) {
    const outcome = reported[0]?.cause.code ?? 'SUBREQUEST_MALFORMED_RESPONSE';
    for (const entity of entities) tellOf(run, slot, entity, outcome, subjectsIn(slot, entity, null));
    return strangers;
  }
  for (const [index, entity] of entities.entries()) {
    const value = answers[index];
    const keep: KeepBack = (path, cause) => {
      const ofEntity = (faults[index] ??= new Faults());
      for (const one of ofEntity.cover(path, cause)) covered.add(one);
    };
    if (isOthers(run, slot, entity, value, faults[index]))
      strangers.push(stranger(run, slot, entity, { answers, index, keep }));
    else if (run.meet !== null) {
      const outcome = value === null ? (faults[index]?.all()[0]?.code ?? 'unknown') : 'given';
      tellOf(run, slot, entity, outcome, subjectsIn(slot, entity, value));
    }
    const seen = { run, owner: slot.owner, keep };
    for (const sighting of slot.sightings) sightObjects(seen, sighting, value, strangers);
  }
  return strangers;
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

function stranger(run: Run, slot: Slot, entity: Gathered, { answers, index, keep }: Came): Stranger {
  const subjects = subjectsIn(slot, entity, answers[index]);
  const coordinates = coordinatesOf(run, slot, entity);
  return {
    subjects,
    type: entity.kind.type,
    coordinates,
    open({ rights, denied, code }) {
      entity.rights = rights;
      const cause = denialBy(slot.owner, code);
      keepBack(answers[index], ownSighting(slot, entity), denied, (at) => keep(at, cause));
      tellOf(run, slot, entity, 'given', subjects, without(coordinates, denied));
      tellOf(run, slot, entity, code, provenBy(rights), denied);
      if (denied.length > 0) run.hearDenial?.(slot.owner, code);
    },
    close({ code, proven }) {
      answers[index] = null;
      keep([], denialBy(slot.owner, code));
      run.hearDenial?.(slot.owner, code);
      tellOf(run, slot, entity, code, proven === null ? [] : [proven]);
    },
  };
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
