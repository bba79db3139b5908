import type { EndSignal } from '../kernel/end-signal.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import { abortCode } from './abort-code.ts';

export interface BulkheadSettings {
  readonly concurrency: number;
  readonly queue: number;
  readonly queueTimeout: number;
}

/**
 * Limits how many calls one agency has under way, so that a slow one fills neither the memory nor the agency behind
 * it. Calls beyond the limit wait in a line of limited length, each for a limited time; the first to come is the
 * first to go.
 */
export class Bulkhead {
  readonly #settings: BulkheadSettings;
  readonly #line = new Set<() => void>(); // a Set iterates oldest first, and a call may leave from the middle
  #running = 0;

  constructor(settings: BulkheadSettings) {
    this.#settings = settings;
  }

  get waiting(): number {
    return this.#line.size;
  }

  /** Takes a place if one is free at once. Every place taken must be given back with `leave`. */
  tryEnter(): boolean {
    if (this.#running >= this.#settings.concurrency) return false;
    this.#running += 1;
    return true;
  }

  /**
   * Waits for a place.
   *
   * @param time in milliseconds that the call has left
   * @returns null with a place taken; a code when there is none to have.
   */
  wait(signal: EndSignal, time: number): Promise<ErrorCode | null> {
    const { queue, queueTimeout } = this.#settings;
    if (this.#line.size >= queue) return Promise.resolve('SUBGRAPH_CONCURRENCY_LIMITED');
    return new Promise((resolve) => {
      const end = (outcome: ErrorCode | null) => {
        this.#line.delete(enter);
        clearTimeout(timer);
        signal.removeEventListener('abort', listener);
        resolve(outcome);
      };
      const enter = () => end(null);
      const listener = { handleEvent: () => end(abortCode(signal)) };
      const timer = setTimeout(() => end('SUBGRAPH_CONCURRENCY_LIMITED'), Math.min(queueTimeout, time));
      signal.addEventListener('abort', listener);
      this.#line.add(enter);
    });
  }

  /** Gives a place back: to the one that has waited longest, if any waits. */
  leave(): void {
    const next = this.#line.values().next();
    if (next.done === true) this.#running -= 1;
    else next.value();
  }
}
