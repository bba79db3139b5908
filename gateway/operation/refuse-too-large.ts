import type { OperationDefinitionNode, SelectionSetNode } from 'graphql';
import { GatewayError } from '../kernel/errors.ts';
import type { Fragments } from './expand.ts';

/** Some fifty times what a full page asks for; planning as many takes about a second. */
const mostFields = 10_000;

/**
 * Refuses an operation that has too many fields once every fragment stands where it is spread: a document of a
 * thousand characters can have a million of them, and the planner would write them all out in memory.
 *
 * Counting costs no more than the document is long.
 *
 * @throws GatewayError OPERATION_TOO_COMPLEX
 */
export function refuseTooLarge({ selectionSet }: OperationDefinitionNode, fragments: Fragments): void {
  const sizes = new Map<string, number>();

  function sizeOf({ selections }: SelectionSetNode): number {
    const spread = new Set<string>();
    let size = 0;
    for (const selection of selections) {
      if (selection.kind === 'FragmentSpread') spread.add(selection.name.value);
      else if (selection.kind === 'InlineFragment') size += sizeOf(selection.selectionSet);
      else size += 1 + (selection.selectionSet === undefined ? 0 : sizeOf(selection.selectionSet));
    }
    for (const name of spread) size += sizeOfFragment(name);
    return size;
  }

  function sizeOfFragment(name: string): number {
    const fragment = fragments.get(name);
    const known = sizes.get(name);
    if (fragment === undefined || known !== undefined) return known ?? 0;
    const size = sizeOf(fragment.selectionSet);
    sizes.set(name, size);
    return size;
  }

  if (sizeOf(selectionSet) > mostFields) throw new GatewayError('OPERATION_TOO_COMPLEX');
}
