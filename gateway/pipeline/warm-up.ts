import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { getOperationAST, parse, validate } from 'graphql';
import { anonymous, type Caller } from '../kernel/caller.ts';
import { standingOf } from '../policy/policy.ts';
import type { Snapshot } from '../supergraph/supergraph.ts';
import type { Generation } from './generation.ts';
import type { UsedOperation } from './usage.ts';

/**
 * Plans operations before anyone asks for them, one after the other, with as much time between two as the last one
 * took: half of the time belongs to requests. What a generation cannot do is left to tell whoever asks for it.
 *
 * @param goesOn asked before each; false ends it
 * @returns how many operations could be planned
 */
export async function warmUp(
  generation: Generation,
  operations: Iterable<UsedOperation>,
  goesOn: () => boolean,
): Promise<number> {
  let planned = 0;
  for (const used of operations) {
    if (!goesOn()) break;
    const startedAt = performance.now();
    planned += await plan(generation, used).catch(() => 0);
    await pause(performance.now() - startedAt, undefined, { ref: false });
  }
  return planned;
}

async function plan(
  { snapshot, operations, policy, planner, overrides }: Generation,
  used: UsedOperation,
): Promise<0 | 1> {
  const { document, queryHash, name, callers } = used;
  if (validate(snapshot.apiSchema, document).length > 0) return 0;
  const operation = operations.find({ document, queryHash, operation: getOperationAST(document, name) ?? undefined });
  for (const caller of callers) {
    const { allowed } = policy.judge(operation, standingOf(caller));
    if (allowed === null) continue;
    for (const labels of overrides.variants) await planner.plan(allowed, labels);
  }
  return 1;
}

/** Operations of documents that somebody trusts, as those may ask for them who may read nothing, or everything. */
export function* trustedOperations(texts: Iterable<string>, { access }: Snapshot): Generator<UsedOperation> {
  const rules = [...access.fields.values(), ...access.types.values()];
  const scopes = new Set(rules.flatMap((rule) => rule.scopes.flat(2)));
  const callers: readonly Caller[] = [anonymous, { ...anonymous, kind: 'citizen', scopes }];
  for (const text of texts) {
    const document = parseOrNull(text);
    if (document === null) continue;
    const queryHash = createHash('sha256').update(text).digest('hex');
    for (const node of document.definitions) {
      if (node.kind !== 'OperationDefinition') continue;
      yield { document, queryHash, name: node.name?.value ?? null, callers };
    }
  }
}

function parseOrNull(text: string) {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
