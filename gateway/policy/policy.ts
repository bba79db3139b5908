import { createCache } from '../cache/cache.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Operation } from '../operation/operation.ts';
import type { AccessRule, Snapshot } from '../supergraph/supergraph.ts';
import { authenticated } from './checks/authenticated.ts';
import type { Check, DenialCode } from './checks/check.ts';
import { scopes } from './checks/scopes.ts';
import { createVerdict, type Denied, type Verdict } from './verdict.ts';

export type { Denial, Verdict } from './verdict.ts';

/** The policy, in the order in which a refusal is explained. */
const checks: readonly Check[] = [authenticated, scopes];

export interface Policy {
  /** Decides, before anything is planned or fetched, what a caller may have of an operation. */
  judge(operation: Operation, caller: Caller): Verdict;
}

/**
 * The policy of one snapshot. Verdicts depend on which coordinates are denied, never on who asks, so callers with
 * the same rights share one; the `maxEntries` most recently used are remembered.
 */
export function createPolicy(snapshot: Snapshot, { maxEntries }: { readonly maxEntries: number }): Policy {
  const verdicts = createCache<Verdict>({ maxEntries });
  return {
    judge(operation, caller) {
      const denied = deniedTo(caller, operation, snapshot);
      const key = [operation.key, ...[...denied.fields, ...denied.types].map(([name, code]) => `${name} ${code}`)];
      return verdicts.getOrMake(key.join('\n'), () => createVerdict(snapshot, operation, denied));
    },
  };
}

function deniedTo(caller: Caller, { coordinates }: Operation, { access }: Snapshot): Denied {
  const fields = new Map<string, DenialCode>();
  for (const coordinate of coordinates) {
    const code = check(access.fields.get(coordinate), caller);
    if (code !== null) fields.set(coordinate, code);
  }
  const types = new Map<string, DenialCode>();
  for (const [typeName, rule] of access.types) {
    const code = check(rule, caller);
    if (code !== null) types.set(typeName, code);
  }
  return { fields, types };
}

function check(rule: AccessRule | undefined, caller: Caller): DenialCode | null {
  if (rule === undefined) return null;
  for (const passes of checks) {
    const code = passes(rule, caller);
    if (code !== null) return code;
  }
  return null;
}
