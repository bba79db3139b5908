import type { Caller } from '../kernel/caller.ts';
import { GatewayError } from '../kernel/errors.ts';
import type { SubgraphAnswer, SubgraphRequest } from '../kernel/subgraph-call.ts';

/** Why a caller's access does not hold any more; null while it holds. At once, where nobody need be asked. */
export type Recheck = (caller: Caller) => GatewayError | null | Promise<GatewayError | null>;

type Ask = (call: SubgraphRequest) => Promise<SubgraphAnswer>;

/**
 * Asks agencies only while the caller's access holds: no fetch begins once a revocation is acknowledged, on whichever
 * gateway. Fetches that begin at the same moment share one look.
 */
export function askWhileAllowed(ask: Ask, recheck: () => ReturnType<Recheck>): Ask {
  let look: Promise<GatewayError | null> | null = null;
  const recheckOnce = (): ReturnType<Recheck> => {
    const found = look ?? recheck();
    if (found === null || found instanceof GatewayError || look !== null) return found;
    queueMicrotask(() => (look = null));
    return (look = found);
  };
  const answer = (ended: GatewayError | null, call: SubgraphRequest): Promise<SubgraphAnswer> =>
    ended === null ? ask(call) : Promise.resolve({ kind: 'failed', code: ended.code });
  return (call) => {
    const found = recheckOnce();
    const isKnown = found === null || found instanceof GatewayError;
    return isKnown ? answer(found, call) : found.then((ended) => answer(ended, call));
  };
}
