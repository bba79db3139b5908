import { setImmediate as nextTurn } from 'node:timers/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { createReferenceHash } from '../../schema/shared/ledger/reference-hash.ts';
import { type Chain, openChain } from './chain.ts';
import { claimWriter } from './claim-writer.ts';
import { hashReferences, rememberHashes } from './hash-references.ts';
import { type Line, readLines } from './line.ts';
import { openStore, type Store } from './open-store.ts';
import { settleIntents } from './settle-intents.ts';
import { betweenGroups, type WriterMessage, type WriterSettings } from './writer-messages.ts';

/**
 * The writer's thread. It lives as long as everything goes well: after any failure it says so and ends, and the
 * gateway starts another, which reads from the database where the chain stands.
 */
const settings = workerData as WriterSettings;

/** Lines in one batch, unless one operation has more. */
const mostLines = 500;

try {
  const store = await openStore(settings.database);
  const chain = await takeUpChain(store);
  await writeUntilClosed(chain);
  await store.close();
  process.exit(0);
} catch (error) {
  say({ kind: 'failed', ...describe(error) });
  process.exit(1);
}

async function takeUpChain({ db, hold }: Store): Promise<Chain> {
  const { writer, abandoned, releaseOthers } = await claimWriter(db, hold, new Date());
  const chain = await openChain({ db, writer, now: Date.now });
  const settled = await settleIntents({ db, chain, abandoned, alive: new Set(settings.aliveIntents) });
  await releaseOthers();
  say({ kind: 'opened', writer, settled });
  return chain;
}

async function writeUntilClosed(chain: Chain): Promise<void> {
  const inbox = openInbox();
  const hash = rememberHashes(createReferenceHash(settings.subjectKey));
  while (true) {
    const groups = await inbox.take();
    if (groups.length === 0) return;
    await chain.append(groups.flatMap((lines) => hashReferences(lines, hash)));
    say(groups.length);
    await nextTurn(); // SQLite writes without letting go of the thread: now hear what came meanwhile
  }
}

/** Groups of lines as they come; nothing once the gateway has asked to end and all are taken. */
function openInbox() {
  const waiting: (readonly Line[])[] = [];
  let isClosed = false;
  let wake = (): void => undefined;
  parentPort?.on('message', (text: string) => {
    if (text === '') isClosed = true;
    else waiting.push(...text.split(betweenGroups).map(readLines));
    wake();
  });
  return {
    async take(): Promise<readonly (readonly Line[])[]> {
      if (waiting.length === 0 && !isClosed) await new Promise<void>((resolve) => (wake = resolve));
      return waiting.splice(0, countUpTo(waiting, mostLines));
    },
  };
}

/** How many groups have so many lines together, at least one. */
function countUpTo(groups: readonly (readonly Line[])[], most: number): number {
  let lines = 0;
  const first = groups.findIndex(({ length }, index) => (lines += length) > most && index > 0);
  return first === -1 ? groups.length : first;
}

function say(message: WriterMessage): void {
  parentPort?.postMessage(message);
}

function describe(error: unknown): { readonly code: string; readonly reason: string } {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  return { code: typeof code === 'string' ? code : 'LEDGER_WRITE_FAILED', reason: String(message ?? error) };
}
