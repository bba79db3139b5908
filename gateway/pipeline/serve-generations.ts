import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { RequestScope } from '../kernel/subgraph-call.ts';
import type { OpenSupergraph, Snapshot } from '../supergraph/supergraph.ts';

/** Apollo Server's own interface for a gateway. */
export type GatewayInterface = ApolloServerOptionsWithGateway<{ scope: RequestScope }>['gateway'];

type SchemaListener = Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0];
type GatewayExecutor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
/** A request as Apollo Server hands it over: parsed, validated, its operation found. */
export type GatewayRequest = Parameters<GatewayExecutor>[0];

interface Served {
  readonly supergraph: OpenSupergraph;
  /** Makes everything that a request for this snapshot needs; throwing refuses the snapshot. */
  readonly prepare: (snapshot: Snapshot) => void;
  readonly executor: GatewayExecutor;
}

/**
 * Puts snapshots before Apollo Server as its schema, each only once it is ready to answer.
 *
 * Requests that came before keep the schema object that validated them, and with it everything made for it.
 */
export function serveGenerations({ supergraph, prepare, executor }: Served): GatewayInterface {
  const listeners = new Set<SchemaListener>();
  let unsubscribe: (() => void) | undefined;

  function take(snapshot: Snapshot): void {
    prepare(snapshot);
    for (const listener of listeners) listener({ apiSchema: snapshot.apiSchema, coreSupergraphSdl: snapshot.sdl });
  }

  return {
    onSchemaLoadOrUpdate(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load() {
      unsubscribe ??= supergraph.onChange(take);
      take(supergraph.current);
      return { executor };
    },
    async stop() {
      unsubscribe?.();
      await supergraph.close();
    },
  };
}
