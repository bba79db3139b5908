import type { Selection } from '../plan/plan.ts';
import type { TypeTable } from '../supergraph/supergraph.ts';
import type { Faults } from './faults.ts';
import { appliesTo, join } from './join.ts';
import { emptyTree, Hole, Opaque, type Cause, type Tree, type TreeValue } from './tree.ts';

/** What reading one answer needs to know, and which of its errors have found their place. */
export interface Reading {
  readonly types: TypeTable;
  /** The cause of what the agency left out without a word. */
  readonly omitted: Cause;
  /** The cause of what is no object where one was asked for. */
  readonly malformed: Cause;
  readonly explained: Set<Cause>;
}

/**
 * Reads an agency's value by what was asked for: what was not asked for is left behind, what was left out becomes
 * a hole, and so does each null that one of the agency's errors explains.
 *
 * @param typeName the object's type where the answer does not say it.
 */
export function readAnswer(
  reading: Reading,
  value: unknown,
  selections: readonly Selection[] | null,
  faults: Faults | undefined,
  typeName?: TreeValue,
): TreeValue {
  if (value === null || value === undefined) return readNothing(reading, value, selections, faults);
  if (Array.isArray(value) && (selections !== null || faults !== undefined)) {
    return value.map((element: unknown, index) =>
      readAnswer(reading, element, selections, faults?.at(index), typeName),
    );
  }
  if (selections === null) {
    return typeof value === 'object' ? opaque(reading, value) : (value as string | number | boolean);
  }
  if (typeof value !== 'object') return holeFor([reading.malformed], selections);
  return readObject(reading, value as Source, selections, faults, typeName);
}

type Source = Readonly<Record<string, unknown>>;

function readNothing(
  reading: Reading,
  value: null | undefined,
  selections: readonly Selection[] | null,
  faults: Faults | undefined,
): TreeValue {
  const causes = faults?.all() ?? [];
  for (const cause of causes) reading.explained.add(cause);
  if (causes.length > 0) return holeFor(causes, selections);
  if (value === undefined) return holeFor([reading.omitted], selections);
  return selections === null ? null : new Hole([{ cause: null, selections }]);
}

function readObject(
  reading: Reading,
  source: Source,
  selections: readonly Selection[],
  faults: Faults | undefined,
  fallback: TreeValue | undefined,
): Tree {
  const tree = emptyTree();
  const told = Object.hasOwn(source, '__typename') ? source['__typename'] : fallback;

  function readFields(fields: readonly Selection[], optional: boolean): void {
    for (const selection of fields) {
      if (selection.kind === 'fragment') {
        if (!appliesTo(reading.types, selection.on, told)) continue;
        readFields(selection.selections, optional || (selection.on !== null && typeof told !== 'string'));
        continue;
      }
      const value = Object.hasOwn(source, selection.from) ? source[selection.from] : undefined;
      if (value === undefined && optional) continue; // of an object of unknown type, a fragment may say nothing
      const below = readAnswer(reading, value, selection.selections, faults?.at(selection.from));
      tree[selection.name] = join(reading.types, tree[selection.name], below);
    }
  }

  readFields(selections, false);
  return tree;
}

/** A hole with the same selections for each cause. */
export function holeFor(causes: readonly (Cause | null)[], selections: readonly Selection[] | null): Hole {
  return new Hole(causes.map((cause) => ({ cause, selections })));
}

/** Far deeper than what anyone means to say; what is deeper still would break everything that walks it. */
const deepest = 200;

/** Wraps a list of leaves or a custom scalar's object, as far as it ends. */
export function opaque(reading: Reading, value: object): Opaque | Hole {
  return isDeeper(value, deepest) ? holeFor([reading.malformed], null) : new Opaque(value);
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  const elements: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  return elements.some((element) => isDeeper(element, levels - 1));
}
