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
  /**
   * Plans ahead for a snapshot that is to come into use, until it is done or `isWanted` says no. Null: nothing is to
   * be waited for. Never rejects.
   */
  readonly warmUp: (snapshot: Snapshot, isWanted: () => boolean) => Promise<void> | null;
  /** Told of each snapshot that is in use; `isWanted` until the next one is, or the gateway stops. */
  readonly onServed: (snapshot: Snapshot, isWanted: () => boolean) => void;
  readonly executor: GatewayExecutor;
}

/**
 * Puts snapshots before Apollo Server as its schema, each only once it is ready to answer; the one before answers
 * until then. A snapshot that comes while another is made ready takes its place.
 *
 * Requests that came before keep the schema object that validated them, and with it everything made for it.
 */
export function serveGenerations({ supergraph, prepare, warmUp, onServed, executor }: Served): GatewayInterface {
  const listeners = new Set<SchemaListener>();
  let unsubscribe: (() => void) | undefined;
  let wanted: Snapshot | undefined;

  function take(snapshot: Snapshot): void {
    prepare(snapshot);
    wanted = snapshot;
    const isWanted = () => wanted === snapshot;
    const ready = warmUp(snapshot, isWanted);
    if (ready === null) serve(snapshot);
    else void ready.then(() => isWanted() && serve(snapshot));
  }

  function serve(snapshot: Snapshot): void {
    for (const listener of listeners) listener({ apiSchema: snapshot.apiSchema, coreSupergraphSdl: snapshot.sdl });
    onServed(snapshot, () => wanted === snapshot);
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
      wanted = undefined;
      await supergraph.close();
    },
  };
}
