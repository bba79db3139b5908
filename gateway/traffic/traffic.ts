import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseLocation } from '../../subgraphs/kit/database/database.ts';
import type { EmitEvent } from '../kernel/events.ts';
import { Counter } from './counter.ts';
import { createHandIn, type HandInOptions } from './hand-in.ts';
import { openSpool } from './open-spool.ts';

export interface TrafficOptions extends HandInOptions {
  /** Where counts wait; made when it is not there. */
  readonly database: DatabaseLocation;
  /** Milliseconds from one time that counts are made durable to the next. */
  readonly interval: number;
  /** Milliseconds between attempts to hand a batch in that was not taken: at first, and at most. */
  readonly pauses: { readonly first: number; readonly longest: number };
  /** The spool cannot be written, or a batch is not taken; told once until it goes on. For the operator's log. */
  readonly onTrouble: (error: unknown) => void;
  readonly now?: () => number;
}

export interface OpenTraffic {
  /** Hears what rooms tell; costs less than a microsecond and is never awaited. */
  readonly count: EmitEvent;
  /** Makes durable what was counted until now. */
  flush(): Promise<void>;
  /** Makes durable what was counted, and ends; what was not handed in is handed in by whoever opens the spool next. */
  close(): Promise<void>;
}

/**
 * Counts calls to agencies and hands the counts in, in order and each once, to the agency that collects them.
 *
 * Nothing is lost that a `flush` has made durable; what a killed process had counted since is: at most an interval.
 */
export function openTraffic(options: TrafficOptions): OpenTraffic {
  const { supergraph, database, interval, pauses } = options;
  const counter = new Counter(options.now);
  const spool = openSpool(database);
  const handIn = createHandIn(options);
  const closing = new AbortController();
  const tell = onceUntilGood(options.onTrouble);
  let writing: Promise<void> = Promise.resolve();
  let wake = (): void => undefined;

  function flush(): Promise<void> {
    writing = writing.then(write);
    return writing;
  }

  async function write(): Promise<void> {
    const taken = counter.take();
    try {
      await spool.add(taken);
      tell.good('spool');
    } catch (error) {
      counter.putBack(taken);
      tell.bad('spool', error);
    }
    wake();
  }

  async function deliver(): Promise<void> {
    let delay = pauses.first;
    while (!closing.signal.aborted) {
      const result = await deliverOne().catch((error: unknown) => error);
      if (result === 'taken') delay = pauses.first;
      else if (result === 'nothing') await new Promise<void>((resolve) => (wake = resolve));
      else {
        if (!closing.signal.aborted) tell.bad('hand-in', result);
        await pause(delay, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
        delay = Math.min(delay * 2, pauses.longest);
      }
    }
  }

  async function deliverOne(): Promise<'taken' | 'nothing'> {
    if (supergraph.current.collectors.length === 0) return 'nothing';
    const batch = await spool.next();
    if (batch === null) return 'nothing';
    if (!(await handIn(batch, closing.signal))) return 'nothing';
    await spool.remove(batch);
    tell.good('hand-in');
    return 'taken';
  }

  const timer = setInterval(() => void flush(), interval).unref();
  const delivering = deliver();
  return {
    count(event) {
      if (supergraph.current.collectors.length > 0) counter.count(event);
    },
    flush,
    async close() {
      clearInterval(timer);
      closing.abort();
      await flush();
      wake();
      await delivering;
      await spool.close();
    },
  };
}

/** Each kind of trouble is told once, until what it was about goes well again. */
function onceUntilGood(onTrouble: (error: unknown) => void) {
  const told = new Set<string>();
  return {
    good: (what: string) => void told.delete(what),
    bad(what: string, error: unknown) {
      if (told.has(what)) return;
      told.add(what);
      onTrouble(error);
    },
  };
}
