import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { AskSubgraph, RequestScope, SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';

/** Why a caller's access does not hold any more; null while it holds. At once, where nobody need be asked. */
export type Recheck = (caller: Caller) => GatewayError | null | Promise<GatewayError | null>;

/**
 * Asks agencies only while the caller's access holds: no fetch begins once a revocation is acknowledged, on whichever
 * gateway. Fetches that begin at the same moment share one look.
 */
export function askWhileAllowed(
  ask: AskSubgraph,
  recheck: Recheck,
  scope: RequestScope,
): (call: SubgraphRequest) => Promise<SubgraphAnswer> {
  let look: Promise<GatewayError | null> | null = null;
  const recheckOnce = (): ReturnType<Recheck> => {
    const found = look ?? recheck(scope.caller);
    if (found === null || found instanceof GatewayError || look !== null) return found;
    queueMicrotask(() => (look = null));
    return (look = found);
  };
  const answer = (ended: GatewayError | null, call: SubgraphRequest): Promise<SubgraphAnswer> =>
    ended === null ? ask(call, scope) : Promise.resolve({ kind: 'failed', code: ended.code });
  return (call) => {
    const found = recheckOnce();
    const isKnown = found === null || found instanceof GatewayError;
    return isKnown ? answer(found, call) : found.then((ended) => answer(ended, call));
  };
}
