import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Variables } from '../operation/operation.ts';
import type { Part } from './arrange.ts';
import { gather, subjectOf, type Gathered, type Origin } from './gather.ts';
import type { Sighting } from './hidden-fields.ts';
import type { MergedSlot } from './merge-documents.ts';
import { compileProvides, type Provides } from './provides.ts';
import { referencesIn } from './references.ts';
import { compileRepresent } from './represent.ts';
import type { Run } from './run.ts';
import { subjectsOf } from './sight.ts';
import type { Survey } from './survey.ts';
import type { Tree } from './tree.ts';
import { routeOf } from './walk.ts';

/** One `_entities` of a call: nearly always the only one. */
export interface Slot {
  readonly owner: string;
  /** The key of its list in the answer. */
  readonly key: string;
  /** The name of its representations in JSON, with a colon. */
  readonly head: string;
  readonly parts: readonly Part[];
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
  /** Other fetches start from what it brings, at one place perhaps and not at another. */
  readonly isFollowed: boolean;
  /** Equal representations may be of objects of different types. */
  readonly hidesTypes: boolean;
  /** Objects that are one entity may become one object. */
  readonly unites: boolean;
}

/** A slot in one request: what is asked of it. */
export interface Asked {
  readonly slot: Slot;
  readonly provides: Provides;
  readonly entities: readonly Gathered[];
}

export function compileSlot({ key, variable, parts }: MergedSlot, types: TypeTable, survey: Survey): Slot {
  const fetches = parts.map(({ fetch }) => fetch);
  const [first] = parts;
  if (first === undefined) throw new TypeError('A call without a fetch.');
  const { subgraph, provides } = first.fetch;
  const hidesTypes = fetches.some(({ requires }) => (requires ?? []).some(isConstant));
  return {
    owner: subgraph,
    key,
    head: `${JSON.stringify(variable)}:`,
    parts,
    origins: parts.map(({ path, fetch, group }) => ({
      route: routeOf(path, group),
      represent: compileRepresent(types, fetch.requires ?? [], survey.subjectField),
    })),
    providesIn: compileProvides(types, provides),
    own: first.sightings.filter(({ path }) => path.length === 0),
    sightings: first.sightings.filter(({ path }) => path.length > 0),
    adopts: survey.adopts,
    bringsObjects: provides.some(isObjectSelection),
    overlaps: fetches.some(survey.overlaps),
    isFollowed: fetches.some(survey.isFollowed),
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

/** What a slot has to ask for in a request. */
export function askable(run: Run, slot: Slot): Asked {
  const provides = slot.providesIn(run.variables);
  const { isNeeded } = provides;
  const all = gather(run, slot.origins, provides, mayUnite(run, slot));
  if (isNeeded === null) return { slot, provides, entities: all };
  const isAsked = ({ kind, targets }: Gathered) => targets.some((target) => isNeeded(typeOf(target) ?? kind.type));
  return { slot, provides, entities: all.filter(isAsked) };
}

/** What is known of an object's type: more, at times, than the agency is told. */
function typeOf({ __typename: told }: Tree): string | undefined {
  return typeof told === 'string' ? told : undefined;
}

/** A part that was put off remembers the object that it is about: no other may take its place. */
function mayUnite({ deferral }: Run, { unites }: Slot): boolean {
  return deferral === null && unites;
}

/** What is asked of an entity, by the type that it has where that is known. */
export function ownSighting({ own }: Slot, { kind, targets }: Gathered): Sighting | undefined {
  const told = targets[0]?.['__typename'];
  let found: Sighting | undefined;
  for (const one of own) {
    if (one.type === told) return one;
    if (one.type === kind.type) found ??= one;
  }
  return found;
}

/** Of an interface object it may be that nobody knows which type it has: then all that is asked of any. */
export function coordinatesOf({ variables }: Run, slot: Slot, entity: Gathered): readonly string[] {
  const own = ownSighting(slot, entity);
  if (own !== undefined) return own.coordinatesIn(variables);
  return [...new Set(slot.own.flatMap(({ coordinatesIn }) => coordinatesIn(variables)))];
}

/** Whom an entity is about: by what its agency says of it, else by what is known already. */
export function subjectsIn(slot: Slot, entity: Gathered, value: unknown): readonly string[] {
  const own = ownSighting(slot, entity);
  const told = own === undefined ? [] : subjectsOf(value, own);
  if (told.length > 0 || entity.kind.subjects === null) return told;
  return referencesIn(subjectOf(entity));
}

/** Tells how it went with an entity. */
export function tellOf(
  run: Run,
  slot: Slot,
  entity: Gathered,
  outcome: string,
  subjects: readonly string[],
  coordinates = coordinatesOf(run, slot, entity),
): void {
  if (run.meet === null || coordinates.length === 0) return;
  const { owner } = slot;
  const { type } = entity.kind;
  const rights = outcome === 'given' ? entity.rights : [];
  run.meet({ type, coordinates, owner, isOfCaller: false, subjects, rights, outcome });
}
