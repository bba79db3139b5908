import type { DocumentNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { countRepeatedFields } from './repeated-fields.ts';
import { valueDepth } from './value-depth.ts';

/** What one selection asks for, with its fragments expanded. */
interface Extent {
  /** Levels of fields outside of introspection. */
  readonly depth: number;
  readonly introspectionDepth: number;
  readonly aliases: number;
  readonly fields: number;
  /** Fields at its top. */
  readonly topFields: number;
}

/** The size of a document: of several operations, the largest of each count. */
export interface Measure extends Omit<Extent, 'topFields'> {
  readonly fragments: number;
  readonly valueDepth: number;
  readonly rootFields: number;
  /** A fragment that contains itself: nothing that was counted means anything then. */
  readonly cycle: string | null;
  /** Counted on demand, as it walks all fields: only below a limit on `fields`. */
  repeatedFields(): number;
}

/**
 * Measures a document that need not be valid.
 *
 * Each fragment is measured once and then added wherever it is spread, so the work is as long as the document
 * however often its fragments multiply; counts may be as large as `Infinity`.
 */
export function measureDocument(document: DocumentNode): Measure {
  const operations = document.definitions.filter((node) => node.kind === 'OperationDefinition');
  const fragments = fragmentsOf(document);
  const { ofSet, ofFragment, cycle } = createExtents(fragments);
  const extents = operations.map(({ selectionSet }) => ofSet(selectionSet));
  const spread = [...fragments.keys()].map((name) => ofFragment(name));
  return {
    depth: largest(extents, 'depth'),
    introspectionDepth: largest(extents, 'introspectionDepth'),
    aliases: largest(extents, 'aliases'),
    fields: largest([...extents, ...spread], 'fields'), // validation also walks fragments that no operation uses
    rootFields: largest(extents, 'topFields'),
    fragments: fragments.size,
    valueDepth: valueDepth(document),
    cycle: cycle(),
    repeatedFields: () => countRepeatedFields([...operations, ...fragments.values()], fragments),
  };
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  return new Map(definitions.flatMap((node) => (node.kind === 'FragmentDefinition' ? [[node.name.value, node]] : [])));
}

const nothing: Extent = { depth: 0, introspectionDepth: 0, aliases: 0, fields: 0, topFields: 0 };

/** A fragment that is not there is refused by validation; until then, it is as if it were a field. */
const missing: Extent = { ...nothing, fields: 1, topFields: 1 };

function createExtents(fragments: Fragments) {
  const known = new Map<string, Extent>();
  const open = new Set<string>();
  let cycle: string | null = null;

  function ofSet({ selections }: SelectionSetNode): Extent {
    return selections.map(ofSelection).reduce(together, nothing);
  }

  function ofSelection(node: SelectionNode): Extent {
    if (node.kind === 'InlineFragment') return ofSet(node.selectionSet);
    if (node.kind === 'FragmentSpread') return ofFragment(node.name.value);
    const below = node.selectionSet === undefined ? nothing : ofSet(node.selectionSet);
    const introspects = node.name.value === '__schema' || node.name.value === '__type';
    return {
      depth: introspects ? 0 : 1 + below.depth,
      introspectionDepth: Math.max(below.introspectionDepth, introspects ? 1 + below.depth : 0),
      aliases: below.aliases + (node.alias === undefined ? 0 : 1),
      fields: below.fields + 1,
      topFields: 1,
    };
  }

  function ofFragment(name: string): Extent {
    const found = known.get(name);
    if (found !== undefined) return found;
    if (open.has(name)) cycle ??= name;
    const fragment = fragments.get(name);
    if (fragment === undefined || open.has(name)) return missing;
    open.add(name);
    const extent = ofSet(fragment.selectionSet);
    known.set(name, extent);
    return extent;
  }

  return { ofSet, ofFragment, cycle: () => cycle };
}

function together(one: Extent, other: Extent): Extent {
  return {
    depth: Math.max(one.depth, other.depth),
    introspectionDepth: Math.max(one.introspectionDepth, other.introspectionDepth),
    aliases: one.aliases + other.aliases,
    fields: one.fields + other.fields,
    topFields: one.topFields + other.topFields,
  };
}

function largest(extents: readonly Extent[], count: keyof Extent): number {
  return extents.reduce((most, extent) => Math.max(most, extent[count]), 0);
}
