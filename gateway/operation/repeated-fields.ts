import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * Counts the pairs of fields that validation has to compare (OverlappingFieldsCanBeMerged): two that have one name
 * at one place of the answer. Each selection is expanded whole: only for documents without cycles whose fields were
 * counted before.
 *
 * @see https://spec.graphql.org/draft/#sec-Field-Selection-Merging
 */
export function countRepeatedFields(
  definitions: readonly { readonly selectionSet: SelectionSetNode }[],
  fragments: Fragments,
): number {
  return definitions.reduce((sum, { selectionSet }) => sum + pairsIn([selectionSet], fragments), 0);
}

/** Pairs at one place, and below it: what stands there under one name is one place of the answer. */
function pairsIn(sets: readonly SelectionSetNode[], fragments: Fragments): number {
  const places = new Map<string, { count: number; readonly below: SelectionSetNode[] }>();
  for (const set of sets) collect(set, fragments, places);
  let pairs = 0;
  for (const { count, below } of places.values()) {
    pairs += (count * (count - 1)) / 2;
    if (below.length > 0) pairs += pairsIn(below, fragments);
  }
  return pairs;
}

function collect(
  { selections }: SelectionSetNode,
  fragments: Fragments,
  places: Map<string, { count: number; readonly below: SelectionSetNode[] }>,
): void {
  for (const node of selections) {
    if (node.kind === 'InlineFragment') collect(node.selectionSet, fragments, places);
    else if (node.kind === 'FragmentSpread') {
      const fragment = fragments.get(node.name.value);
      if (fragment !== undefined) collect(fragment.selectionSet, fragments, places);
    } else {
      const name = node.alias?.value ?? node.name.value;
      const place = places.get(name) ?? { count: 0, below: [] };
      places.set(name, place);
      place.count += 1;
      if (node.selectionSet !== undefined) place.below.push(node.selectionSet);
    }
  }
}
