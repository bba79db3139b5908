import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Logger } from './logger.ts';

/** What an agency does by itself now and then. */
export interface Chore<Schema> {
  /** From the end of one round to the next, in milliseconds. */
  readonly every: number;
  /** @param signal aborted when the agency stops: what takes long ends then, and goes on at the next start */
  run(db: Kysely<Schema>, signal: AbortSignal): Promise<void>;
}

/** Does each chore now, and again after each pause, until it is closed. One that fails is logged and comes again. */
export function startChores<Schema>(chores: readonly Chore<Schema>[], db: Kysely<Schema>, logger: Logger) {
  const end = new AbortController();
  const { signal } = end;
  const rounds = chores.map(async ({ every, run }) => {
    while (!signal.aborted) {
      await run(db, signal).catch((error: unknown) => logger.unexpected(error));
      await pause(every, undefined, { signal, ref: false }).catch(() => undefined);
    }
  });
  return {
    async close(): Promise<void> {
      end.abort();
      await Promise.all(rounds);
    },
  };
}
