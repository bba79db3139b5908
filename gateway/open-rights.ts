import type { GatewayConfig } from './config/config.ts';
import type { Caller } from './kernel/caller.ts';
import type { AskSubgraph } from './kernel/subgraph-call.ts';
import { askRegisters, type OpenRights, openRights } from './rights/rights.ts';
import type { OpenSupergraph } from './supergraph/supergraph.ts';

interface RightsParts {
  readonly supergraph: OpenSupergraph;
  readonly ask: AskSubgraph;
  readonly presentId: (reference: string, caller: Caller) => string;
}

/** Opens the rights, when the configuration names their store. It is reached when somebody first needs one. */
export function openRightsOf(
  { rights }: GatewayConfig,
  { supergraph, ask, presentId }: RightsParts,
): OpenRights | null {
  if (rights === null) return null;
  const { database, deadline } = rights;
  return openRights({ database, deadline, presentId, registers: askRegisters({ supergraph, ask, deadline }) });
}
