import type { Logger } from 'pino';
import type { GatewayConfig } from './config/config.ts';
import type { AskSubgraph } from './kernel/subgraph-call.ts';
import type { OpenSupergraph } from './supergraph/supergraph.ts';
import type { OpenTraffic } from './traffic/traffic.ts';

interface TrafficParts {
  readonly supergraph: OpenSupergraph;
  readonly ask: AskSubgraph;
  readonly log: Logger;
}

/** Opens the counting of calls, when the configuration says where counts wait. Its database is reached later. */
export async function openTrafficOf(
  { traffic }: GatewayConfig,
  { supergraph, ask, log }: TrafficParts,
): Promise<OpenTraffic | null> {
  if (traffic === null) return null;
  const { openTraffic } = await import('./traffic/traffic.ts');
  const { retry, longestRetry, ...rest } = traffic;
  return openTraffic({
    ...rest,
    pauses: { first: retry, longest: longestRetry },
    supergraph,
    ask,
    onTrouble: (err) => log.warn({ err }, 'counts of calls wait: they cannot be kept or handed in now'),
  });
}
