import { setTimeout as pause } from 'node:timers/promises';
import type { AskSubgraph, RequestScope } from '../kernel/subgraph-call.ts';
import { askQuarantined, type QuarantineList, type QuarantineSources } from './ask-quarantined.ts';

export interface QuarantineOptions extends QuarantineSources {
  /** What this gateway, or another one of the same shared state, was told last. */
  readonly kept: KeptList;
  /** Milliseconds between two questions. */
  readonly interval?: number;
  /** For how long, in milliseconds, a first answer is waited for that does not come. */
  readonly patience?: number;
  /** Told once when the list cannot be had, and once when it can be had again (null). */
  readonly onTrouble: (error: Error | null) => void;
}

/** The part of shared state that this needs. */
export interface KeptList {
  getMany(keys: string[]): unknown[] | Promise<unknown[]>;
  set(key: string, value: unknown): Promise<boolean>;
}

export interface Quarantine {
  /**
   * Asks agencies, except those in quarantine: the question does not leave, and its answer is AGENCY_QUARANTINED. A
   * request that has begun to change something ends as it began, whatever is decided meanwhile.
   */
  guard(ask: AskSubgraph): AskSubgraph;
  close(): void;
}

const everySecond = 1_000;
/** Before the first answer: whoever starts together with the agencies is early by less than a second. */
const firstPause = 200;
const place = 'list';

/**
 * Follows the list of subgraphs that are not to be called, where the supergraph has one (`@registerOf` with the role
 * QUARANTINE). It is asked before this resolves, and every second from then on; while it cannot be had, what it said
 * last holds, each entry to its end. A gateway that has never had it goes on without after a while: one agency that is
 * away does not close the window.
 */
export async function openQuarantine(options: QuarantineOptions): Promise<Quarantine> {
  const { kept, interval = everySecond, patience = 5_000, onTrouble } = options;
  let list: QuarantineList = new Map();
  let told: string | null = null;
  let isSilent = false;
  let timer: NodeJS.Timeout | undefined;

  /** @returns whether the list came */
  async function look(): Promise<boolean> {
    try {
      list = await askQuarantined(options);
      if (isSilent) onTrouble(null);
      isSilent = false;
    } catch (error) {
      if (!isSilent) onTrouble(error as Error);
      isSilent = true;
      return false;
    }
    const text = JSON.stringify([...list]);
    if (text !== told) await kept.set(place, text);
    told = text;
    return true;
  }

  function follow(): void {
    timer = setTimeout(() => void look().then(() => isOpen && follow()), interval).unref();
  }

  let isOpen = true;
  const begin = performance.now();
  let isKnown = await look();
  while (!isKnown && performance.now() - begin < patience) isKnown = await pause(firstPause).then(look);
  if (!isKnown) list = await readKept(kept);
  follow();
  return {
    guard: (ask) => refuseListed(ask, () => list),
    close() {
      isOpen = false;
      clearTimeout(timer);
    },
  };
}

function refuseListed(ask: AskSubgraph, current: () => QuarantineList): AskSubgraph {
  const begun = new WeakMap<RequestScope, QuarantineList>();
  return (request, scope, mandate) => {
    const list = current();
    const isFirstChange = request.kind === 'mutation' && !begun.has(scope);
    const heeded = isFirstChange || list.size === 0 ? list : (begun.get(scope) ?? list);
    const until = heeded.get(request.subgraph);
    if (until !== undefined && Date.now() < until)
      return Promise.resolve({ kind: 'failed', code: 'AGENCY_QUARANTINED' });
    if (isFirstChange) begun.set(scope, list);
    return ask(request, scope, mandate);
  };
}

async function readKept(kept: KeptList): Promise<QuarantineList> {
  const [text] = await kept.getMany([place]);
  return new Map(typeof text === 'string' ? (JSON.parse(text) as [string, number][]) : []);
}
