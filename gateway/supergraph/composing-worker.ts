import { parentPort, workerData } from 'node:worker_threads';
import type { FromWorker, ToWorker, WorkerInput } from './composing-thread.ts';
import { createIntrospectionManager } from './supergraph-manager.ts';

/** The thread's side of `composing-thread.ts`: composes there, and asks this side for the agencies' schemas. */
const { subgraphs, pollInterval } = workerData as WorkerInput;
const port = parentPort!;
const tell = (message: FromWorker): void => port.postMessage(message);
const waiting = new Map<number, PromiseWithResolvers<string>>();
let asked = 0;

port.on('message', ({ id, sdl, problem }: ToWorker) => {
  const question = waiting.get(id);
  waiting.delete(id);
  if (sdl === null) question?.reject(new Error(problem));
  else question?.resolve(sdl);
});

const manager = await createIntrospectionManager({
  subgraphs,
  ...(pollInterval === undefined ? {} : { pollInterval }),
  introspect(subgraph) {
    asked += 1;
    const question = Promise.withResolvers<string>();
    waiting.set(asked, question);
    tell({ kind: 'asks', id: asked, subgraph });
    return question.promise;
  },
  onTrouble: ({ message }) => tell({ kind: 'trouble', problem: message }),
});

try {
  const { supergraphSdl } = await manager.initialize({
    update: (sdl) => tell({ kind: 'composed', sdl }),
    healthCheck: async () => undefined,
    getDataSource: ({ name }) => {
      throw new Error(`The manager asked for ${name} in another way than by introspection.`);
    },
  });
  tell({ kind: 'composed', sdl: supergraphSdl });
} catch (error) {
  tell({ kind: 'failed', problem: error instanceof Error ? error.message : String(error) });
}
