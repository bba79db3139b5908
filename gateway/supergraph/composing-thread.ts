import { Worker } from 'node:worker_threads';
import type { Subgraph } from './build-supergraph.ts';
import type { IntrospectionOptions, SupergraphManager } from './supergraph-manager.ts';

/** What the thread is given at its start. */
export type WorkerInput = Pick<IntrospectionOptions, 'subgraphs' | 'pollInterval'>;

/** What the thread says. */
export type FromWorker =
  | { readonly kind: 'asks'; readonly id: number; readonly subgraph: Subgraph }
  | { readonly kind: 'composed'; readonly sdl: string }
  | { readonly kind: 'trouble' | 'failed'; readonly problem: string };

/** The answer to what the thread asks: an agency's schema, or why it cannot be had. */
export type ToWorker =
  | { readonly id: number; readonly sdl: string; readonly problem?: undefined }
  | { readonly id: number; readonly sdl: null; readonly problem: string };

/**
 * A manager that composes running agencies' schemas in a thread of its own: composing takes seconds, and requests do
 * not wait for it. The agencies are asked by this thread, as they are for everything else.
 */
export function createComposingManager({ introspect, onTrouble, ...input }: IntrospectionOptions): SupergraphManager {
  return {
    async initialize({ update }) {
      const thread = new Worker(new URL('./composing-worker.ts', import.meta.url), { workerData: input });
      const first = Promise.withResolvers<string>();
      let isOpen = false;

      function settle(sdl: string): void {
        if (isOpen) update(sdl);
        isOpen = true;
        first.resolve(sdl);
      }

      async function answer(id: number, subgraph: Subgraph): Promise<void> {
        const reply = await introspect(subgraph).then(
          (sdl): ToWorker => ({ id, sdl }),
          (error: unknown): ToWorker => ({ id, sdl: null, problem: messageOf(error) }),
        );
        thread.postMessage(reply, []); // nothing is handed over, the reply is copied
      }

      thread.on('message', (message: FromWorker) => {
        if (message.kind === 'asks') void answer(message.id, message.subgraph);
        else if (message.kind === 'composed') settle(message.sdl);
        else if (message.kind === 'trouble') onTrouble(new Error(message.problem));
        else first.reject(new Error(message.problem));
      });
      thread.on('error', (error: unknown) => {
        first.reject(error);
        if (isOpen) onTrouble(new Error(`The thread that composes has ended: ${messageOf(error)}`));
      });
      const cleanup = async () => void (await thread.terminate());
      try {
        return { supergraphSdl: await first.promise, cleanup };
      } catch (error) {
        await cleanup();
        throw error;
      }
    },
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
