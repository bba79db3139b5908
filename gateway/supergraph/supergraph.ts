import type { EmitEvent } from '../kernel/events.ts';
import { StartError } from '../kernel/start-error.ts';
import { createComposingManager } from './composing-thread.ts';
import type { Enforcement } from './enforcement.ts';
import { createFileManager } from './file-manager.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';
import type { IntrospectionOptions, SupergraphManager } from './supergraph-manager.ts';

export { bothAssurances, type AccessRule } from './access-rules.ts';
export { filledParts, type FilledFields, type FilledPart } from './filled-fields.ts';
export { guardedFields } from './guarded-fields.ts';
export { readLinks, type Links } from './links.ts';
export { national } from './pairwise-fields.ts';
export type { ListSize, ListSizes } from './list-sizes.ts';
export { manySubgraphs } from './planning.ts';
export { unprovenPart } from './projection/unproven-part.ts';
export type { PlannerInput } from './build-supergraph.ts';
export type { InnerNames } from './inner-names.ts';
export type { RegisterRole } from './registers.ts';
export { readSnapshot, type Snapshot } from './snapshot.ts';
export type { StandIns } from './stand-ins.ts';
export type { TypeTable } from './type-table.ts';

/** Where the supergraph comes from: a file, running subgraphs, or any manager with Apollo's interface. */
type SupergraphSource =
  | { readonly kind: 'file'; readonly file: string; readonly watch: boolean; readonly quiet?: number }
  | ({ readonly kind: 'introspection' } & Omit<IntrospectionOptions, 'onTrouble'>)
  | { readonly kind: 'manager'; readonly manager: SupergraphManager };

export interface SupergraphOptions extends Enforcement {
  readonly source: SupergraphSource;
  readonly emit: EmitEvent;
  /** From how many subgraphs on operations are planned on the part that they can reach; absent: from some twenty on. */
  readonly projectFrom?: number;
}

/** Prepares for a snapshot before it is taken into use; throwing refuses it. */
type AcceptSnapshot = (snapshot: Snapshot) => void;

/** The supergraph in use. */
export interface OpenSupergraph {
  /** The snapshot in use. Whoever needs it twice keeps it: the next reading may be another one. */
  readonly current: Snapshot;
  /** Hears of each new snapshot before it becomes current. */
  onChange(accept: AcceptSnapshot): () => void;
  close(): Promise<void>;
}

/**
 * Opens a supergraph and follows its changes.
 *
 * A change that cannot be read, is not enforced, or is refused by a listener is told as `supergraph-refused`,
 * and the one before it goes on.
 *
 * @throws StartError SUPERGRAPH_UNREADABLE, SUPERGRAPH_INVALID, SUPERGRAPH_NEEDS_ISSUER,
 *   SUPERGRAPH_NEEDS_PAIRWISE or SUPERGRAPH_NOT_ENFORCED, when there is no supergraph to start with.
 */
export async function openSupergraph({
  source,
  emit,
  projectFrom,
  ...enforcement
}: SupergraphOptions): Promise<OpenSupergraph> {
  const listeners = new Set<AcceptSnapshot>();
  let current: Snapshot | undefined;

  function refuse(error: unknown): void {
    emit({ kind: 'supergraph-refused', reason: error instanceof Error ? error.message : String(error) });
  }

  function take(sdl: string): void {
    const startedAt = performance.now();
    const snapshot = readSnapshot(sdl, enforcement, projectFrom);
    if (snapshot.id === current?.id) return;
    for (const accept of listeners) accept(snapshot);
    current = snapshot;
    emit({ kind: 'supergraph-loaded', schemaId: snapshot.id, milliseconds: performance.now() - startedAt });
  }

  function update(sdl: string): void {
    try {
      take(sdl);
    } catch (error) {
      refuse(error);
    }
  }

  const manager = managerOf(source, refuse);
  const { supergraphSdl, cleanup } = await initialize(manager, update);
  try {
    if (current === undefined) take(supergraphSdl); // a manager may have offered a newer one already
  } catch (error) {
    await cleanup?.();
    throw error;
  }
  return {
    get current() {
      if (current === undefined) throw new TypeError('The supergraph is not open.');
      return current;
    },
    onChange(accept) {
      listeners.add(accept);
      return () => listeners.delete(accept);
    },
    async close() {
      listeners.clear();
      await cleanup?.();
    },
  };
}

function managerOf(source: SupergraphSource, onTrouble: (error: Error) => void): SupergraphManager {
  switch (source.kind) {
    case 'file':
      return createFileManager({ ...source, onTrouble });
    case 'introspection':
      return createComposingManager({ ...source, onTrouble });
    case 'manager':
      return source.manager;
    default:
      return source satisfies never;
  }
}

async function initialize(manager: SupergraphManager, update: (sdl: string) => void) {
  try {
    return await manager.initialize({
      update,
      healthCheck: async () => undefined, // agencies come and go; their health never holds back a schema
      getDataSource: ({ name }) => {
        throw new StartError(
          'SUPERGRAPH_INVALID',
          `The supergraph manager asked for ${name}, which it has to reach by itself.`,
        );
      },
    });
  } catch (error) {
    if (error instanceof StartError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new StartError('SUPERGRAPH_INVALID', `No supergraph could be had from its source: ${reason}`, {
      cause: error,
    });
  }
}
