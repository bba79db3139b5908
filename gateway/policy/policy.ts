import { createCache } from '../cache/cache.ts';
import type { Caller } from '../kernel/caller.ts';
import type { Operation } from '../operation/operation.ts';
import type { AccessRule, Snapshot } from '../supergraph/supergraph.ts';
import { authenticated } from './checks/authenticated.ts';
import type { Check, DenialCode } from './checks/check.ts';
import { scopes } from './checks/scopes.ts';
import { deniedByBasis } from './denied-by-basis.ts';
import { createGate, type Gate } from './gate.ts';
import type { RequestRights } from './request-rights.ts';
import type { Standing } from './standing.ts';
import { createVerdict, type Denied, type Verdict } from './verdict.ts';

export type { Gate, Passage } from './gate.ts';
export { RequestRights } from './request-rights.ts';
export { standingOf } from './standing.ts';
export type { Denial, Verdict } from './verdict.ts';

/** The policy, in the order in which a refusal is explained. */
const checks: readonly Check[] = [authenticated, scopes];

export interface Policy {
  /** Decides, before anything is planned or fetched, what a caller may have of an operation. */
  judge(operation: Operation, standing: Standing): Verdict;
  /** Decides, while it is fetched, about whom it may be. */
  openGate(rights: RequestRights): Gate;
}

/**
 * The policy of one snapshot. Verdicts depend on which coordinates are denied, never on who asks, so callers with
 * the same rights share one; the `maxEntries` most recently used are remembered.
 */
export function createPolicy(snapshot: Snapshot, { maxEntries }: { readonly maxEntries: number }): Policy {
  const verdicts = createCache<Verdict>({ maxEntries });
  return {
    openGate: (rights) => createGate(snapshot, rights),
    judge(operation, standing) {
      const denied = deniedTo(standing, operation, snapshot);
      const key = [operation.key, ...[...denied.fields, ...denied.types].map(([name, code]) => `${name} ${code}`)];
      return verdicts.getOrMake(key.join('\n'), () => createVerdict(snapshot, operation, denied));
    },
  };
}

function deniedTo(standing: Standing, { coordinates }: Operation, { access, subjects }: Snapshot): Denied {
  const { caller } = standing;
  const fields = new Map<string, DenialCode>();
  for (const coordinate of coordinates) {
    const code = check(access.fields.get(coordinate), caller) ?? deniedByBasis(subjects, coordinate, standing);
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
