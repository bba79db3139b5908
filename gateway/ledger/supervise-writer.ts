import { Worker } from 'node:worker_threads';
import type { WriterMessage, WriterSettings } from './writer-messages.ts';
import type { WritingQueue } from './writing-queue.ts';

export interface SuperviseOptions {
  /** Asked for each new writer. */
  readonly settings: () => WriterSettings;
  readonly queue: WritingQueue;
  readonly onOpened: (opened: { readonly writer: string; readonly settled: number }) => void;
  readonly onFailed: (failure: WriterFailure) => void;
}

export interface WriterFailure {
  readonly code: string;
  /** For the operator's log. */
  readonly reason: string;
}

export interface SupervisedWriter {
  /** Ends the writer that is there; another takes its place. */
  replace(): void;
  /** Lets what waits be written, and ends. */
  close(): Promise<void>;
}

/** Until another writer is started, in milliseconds; it doubles with each that fails. */
const shortestPause = 100;
const longestPause = 5_000;
/** For the writer to end by itself, in milliseconds. */
const closingTime = 5_000;

/** Keeps one writer's thread going: when it fails, whoever waits is refused, and another is started after a pause. */
export function superviseWriter({ settings, queue, onOpened, onFailed }: SuperviseOptions): SupervisedWriter {
  let pause = shortestPause;
  let restart: NodeJS.Timeout | undefined;
  let isClosing = false;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('./writer.ts', import.meta.url), { workerData: settings() });
    started.unref(); // the server keeps the process going
    started.on('message', (message: WriterMessage) => hear(started, message));
    started.on('error', (error) => onFailed({ code: 'LEDGER_WRITER_FAILED', reason: String(error) }));
    started.on('exit', () => {
      queue.close();
      if (!isClosing) restart = setTimeout(() => (worker = start()), pause).unref();
      pause = Math.min(pause * 2, longestPause);
    });
    return started;
  }

  function hear(from: Worker, message: WriterMessage): void {
    if (typeof message === 'number') return queue.written(message);
    if (message.kind === 'failed') return onFailed(message);
    pause = shortestPause;
    queue.open((text) => from.postMessage(text));
    onOpened(message);
  }

  return {
    replace: () => void worker.terminate(),
    async close() {
      isClosing = true;
      clearTimeout(restart);
      queue.flush();
      await end(worker);
    },
  };
}

async function end(worker: Worker): Promise<void> {
  if (worker.threadId === -1) return; // it has ended
  worker.ref();
  const ended = new Promise<unknown>((resolve) => worker.once('exit', resolve));
  worker.postMessage('');
  const late = setTimeout(() => void worker.terminate(), closingTime);
  await ended;
  clearTimeout(late);
}
