import { randomBytes } from 'node:crypto';
import type { Ledger } from '../kernel/ledger.ts';
import { StartError } from '../kernel/start-error.ts';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { CheckpointerSettings } from './checkpointer-settings.ts';
import { writeLines } from './line.ts';
import { startCheckpointer } from './start-checkpointer.ts';
import { superviseWriter, type WriterFailure } from './supervise-writer.ts';
import { WritingQueue } from './writing-queue.ts';

export interface LedgerOptions {
  readonly database: DatabaseLocation;
  /** What references of people are hashed with; lives outside of the ledger. */
  readonly subjectKey: string;
  /** Milliseconds until a line that is not written is refused. */
  readonly deadline: number;
  /** Milliseconds at least from one batch to the next: a batch costs much more than a line of it. */
  readonly gather: number;
  /** Operations that wait to be written at most; more are refused. */
  readonly queue: number;
  /** Who countersigns checkpoints, and how often they are made; null: nobody, and no checkpoint is made. */
  readonly checkpoints: Pick<CheckpointerSettings, 'witnesses' | 'interval'> | null;
  /** It was time for a checkpoint. What went wrong is for the operator's log; it is tried again the next time. */
  readonly onCheckpoint: (troubles: readonly string[]) => void;
  /** A writer goes on with this chain; so many intents of a gateway that had ended are now UNKNOWN. */
  readonly onOpened: (opened: { readonly writer: string; readonly settled: number }) => void;
  /** Nothing can be written until another writer has opened; `reason` is for the operator's log. */
  readonly onFailed: (failure: WriterFailure) => void;
}

export interface OpenLedger extends Ledger {
  /** Writes what waits, and ends. */
  close(): Promise<void>;
}

/** What may be over by itself; with anything else there is no use in waiting. */
const passing: ReadonlySet<string> = new Set(['DATABASE_UNREACHABLE', 'DATABASE_LOCKED', 'DATABASE_DISK_FULL']);

/**
 * Opens the ledger: a thread that writes, and what hands it lines. When its database is away it opens all the same,
 * refuses lines, and writes once the database is back.
 *
 * @throws StartError with the code of what an operator must mend.
 */
export async function openLedger(options: LedgerOptions): Promise<OpenLedger> {
  const { database, subjectKey, deadline, gather, onOpened, onFailed } = options;
  const alive = new Set<string>();
  const first = Promise.withResolvers<void>();
  const queue = new WritingQueue({ deadline, gather, mostWaiting: options.queue, onStuck: () => writer.replace() });
  const writer = superviseWriter({
    queue,
    settings: () => ({ database, subjectKey, aliveIntents: [...alive] }),
    onOpened(opened) {
      first.resolve();
      onOpened(opened);
    },
    onFailed(failure) {
      if (passing.has(failure.code)) first.resolve();
      else first.reject(new StartError(failure.code, failure.reason));
      onFailed(failure);
    },
  });
  await first.promise.catch(async (error: unknown) => {
    await writer.close();
    throw error;
  });
  const checkpointer = startCheckpointer(options);
  return {
    ...createLedger(queue, alive),
    async close() {
      await Promise.all([checkpointer?.terminate(), writer.close()]);
    },
  };
}

function createLedger(queue: WritingQueue, alive: Set<string>): Ledger {
  return {
    isOpen: () => queue.isOpen,
    async record(operation, readings) {
      await queue.add(writeLines({ kind: 'READ', intent: null }, operation, readings));
    },
    async intend(operation, readings) {
      const intent = randomBytes(16).toString('base64url');
      alive.add(intent);
      await queue.add(writeLines({ kind: 'INTENT', intent }, operation, readings)).catch((error: unknown) => {
        alive.delete(intent); // it may have been written all the same, and is then found at the next start
        throw error;
      });
      return intent;
    },
    async complete(intent, operation, readings) {
      await queue.add(writeLines({ kind: 'OUTCOME', intent }, operation, readings)).finally(() => alive.delete(intent));
    },
  };
}
