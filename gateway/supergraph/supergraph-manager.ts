import type { GraphQLDataSource, SupergraphManager } from '@apollo/gateway';
import type { Subgraph } from './build-supergraph.ts';

export type { SupergraphManager };

/** Asks a subgraph for its schema; resolves to the SDL, rejects with a reason when it cannot be had. */
type IntrospectSubgraph = (subgraph: Subgraph) => Promise<string>;

/** Which subgraphs to ask, how often, and how. */
export interface IntrospectionOptions {
  readonly subgraphs: readonly Subgraph[];
  /** Milliseconds between two rounds; absent: only once, at the start. */
  readonly pollInterval?: number;
  readonly introspect: IntrospectSubgraph;
  readonly onTrouble: (error: Error) => void;
}

/**
 * Apollo's own manager that asks running subgraphs for their schemas and composes them.
 *
 * The only file that imports @apollo/gateway (Elastic License 2.0). Its telemetry is switched off before it is
 * loaded, and it is loaded only where it is used.
 */
export async function createIntrospectionManager(options: IntrospectionOptions): Promise<SupergraphManager> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
  const { IntrospectAndCompose } = await import('@apollo/gateway');
  const { subgraphs, pollInterval, introspect, onTrouble } = options;
  const manager = new IntrospectAndCompose({
    subgraphs: subgraphs.map(({ name, url }) => ({ name, url })),
    ...(pollInterval === undefined ? {} : { pollIntervalInMs: pollInterval }),
    logger: reportTo(onTrouble),
  });
  return {
    initialize: (hooks) => manager.initialize({ ...hooks, getDataSource: (named) => schemaReader(named, introspect) }),
  };
}

/** The manager reads nothing but `_service { sdl }` through its data sources. */
function schemaReader(
  named: { name: string; url?: string | undefined },
  introspect: IntrospectSubgraph,
): GraphQLDataSource {
  return {
    async process() {
      const sdl = await introspect({ name: named.name, url: named.url ?? '' });
      return { data: { _service: { sdl } } };
    },
  };
}

function reportTo(onTrouble: (error: Error) => void) {
  const silent = () => undefined;
  return {
    debug: silent,
    info: silent,
    warn: silent,
    error: (message?: unknown) => onTrouble(new Error(String(message))),
  };
}
