import { Kind, parse, visit, type SelectionSetNode } from 'graphql';
import { documentText, type Selection } from '../plan/plan.ts';
import type { Part } from './arrange.ts';
import type { Sighting } from './hidden-fields.ts';
import { isHiddenName } from './hidden-name.ts';
import { without } from './sight.ts';

/** Keys from an entity down, lists left out. */
type Place = readonly string[];

/** A fetch without some fields of its entities, and what it then does not bring. */
export interface Narrowed {
  readonly part: Part;
  readonly lost: readonly Selection[];
  /** Nothing is left to ask for. */
  readonly isIdle: boolean;
}

/** Takes fields out of what a fetch asks of its entities. */
export function narrowPart(part: Part, denied: readonly string[], own: Sighting): Narrowed {
  const places = denied.flatMap((coordinate) => own.places.get(coordinate) ?? []);
  const { fetch } = part;
  const provides = drop(fetch.provides, places);
  return {
    part: {
      ...part,
      fetch: { ...fetch, provides, document: documentWithout(fetch.document, places) },
      sightings: part.sightings.map((sighting) => (sighting.path.length === 0 ? lessOf(sighting, denied) : sighting)),
    },
    lost: pick(fetch.provides, places),
    isIdle: !provides.some(asksSomething),
  };
}

/** The same list each time for the same list, so that whoever counts readings can tell them by it. */
function lessOf(sighting: Sighting, denied: readonly string[]): Sighting {
  const known = new WeakMap<readonly string[], readonly string[]>();
  return {
    ...sighting,
    coordinatesIn(variables) {
      const all = sighting.coordinatesIn(variables);
      const less = known.get(all) ?? without(all, denied);
      known.set(all, less);
      return less;
    },
  };
}

function documentWithout(document: string, places: readonly Place[]): string {
  const texts = new Set(places.map((place) => ['_entities', ...place].join(' ')));
  const path: string[] = [];
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  const less = visit(parse(document, { noLocation: true }), {
    Field: {
      enter({ alias, name }) {
        path.push(alias?.value ?? name.value);
        if (!texts.has(path.join(' '))) return undefined;
        path.pop();
        return null;
      },
      leave() {
        path.pop();
      },
    },
    SelectionSet: {
      leave: (node): SelectionSetNode | undefined =>
        node.selections.length === 0 ? { ...node, selections: [typename] } : undefined,
    },
  });
  return documentText(less);
}

function asksSomething(selection: Selection): boolean {
  if (selection.kind === 'fragment') return selection.selections.some(asksSomething);
  return selection.from !== '__typename' && !isHiddenName(selection.from);
}

/** The selections without those at these places. */
function drop(selections: readonly Selection[], places: readonly Place[]): readonly Selection[] {
  return selections.flatMap((selection): Selection[] => {
    if (selection.kind === 'fragment') return [{ ...selection, selections: drop(selection.selections, places) }];
    const below = placesBelow(selection.from, places);
    if (below.some(({ length }) => length === 0)) return [];
    return [
      selection.selections === null ? selection : { ...selection, selections: drop(selection.selections, below) },
    ];
  });
}

/** Of the selections those at these places, with what leads to them. */
function pick(selections: readonly Selection[], places: readonly Place[]): readonly Selection[] {
  return selections.flatMap((selection): Selection[] => {
    if (selection.kind === 'fragment') return [{ ...selection, selections: pick(selection.selections, places) }];
    const below = placesBelow(selection.from, places);
    if (below.length === 0) return [];
    if (selection.selections === null || below.some(({ length }) => length === 0)) return [selection];
    return [{ ...selection, selections: pick(selection.selections, below) }];
  });
}

function placesBelow(name: string, places: readonly Place[]): readonly Place[] {
  return places.filter(([first]) => first === name).map(([, ...rest]) => rest);
}
