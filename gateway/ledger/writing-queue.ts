import { GatewayError } from '../kernel/errors.ts';
import { betweenGroups } from './writer-messages.ts';

export interface WritingQueueOptions {
  /** How long a group may take to be written, in milliseconds. */
  readonly deadline: number;
  /**
   * Milliseconds at least from one hand-over to the next, and up to 20 while several come at a time, until they are
   * enough. Whoever comes after a longer pause does not wait.
   */
  readonly gather: number;
  /** Groups that wait at most; more are refused. */
  readonly mostWaiting: number;
  /** Nothing was written for twice the deadline: the writer is to be replaced. */
  readonly onStuck: () => void;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: GatewayError) => void;
  /** On the clock of `performance.now()`. */
  readonly since: number;
}

/** Groups that came together are followed by a pause of so many times what each would have taken the writer alone. */
const leisure = 4;
/** But by none that is longer, in milliseconds. */
const longestGather = 20;
/** Groups that are enough for a commit: more make each hardly cheaper. */
const enough = 16;

/**
 * Groups of lines between requests and the writer's thread: what comes until the writer is to have it goes over as one
 * text, and what is written is told by counting.
 */
export class WritingQueue {
  readonly #options: WritingQueueOptions;
  #send: ((text: string) => void) | null = null;
  #unsent: string[] = [];
  #waiting: Waiting[] = [];
  /** How many at the start of `#waiting` are written. */
  #written = 0;
  /** How many the writer has. */
  #inHand = 0;
  /** On the clock of `performance.now()`. */
  #flushedAt = 0;
  /** How many groups it was. */
  #together = 0;
  /** From the last hand-over to the next, in milliseconds. */
  #gather = 0;
  #timer: NodeJS.Timeout | undefined;
  #watch: NodeJS.Timeout | undefined;

  constructor(options: WritingQueueOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#send !== null;
  }

  /** From here on groups go to this writer. */
  open(send: (text: string) => void): void {
    this.#send = send;
    this.#watch = setInterval(() => this.#refuseLate(), this.#options.deadline / 4).unref();
  }

  /** The writer is gone: whoever waits is refused, and so is everybody until there is another one. */
  close(): void {
    clearInterval(this.#watch);
    this.#send = null;
    const refused = this.#waiting.slice(this.#written);
    [this.#unsent, this.#waiting, this.#written, this.#inHand] = [[], [], 0, 0];
    for (const { reject } of refused) reject(new GatewayError('LEDGER_UNAVAILABLE'));
  }

  /** Resolves once the group is written. @throws GatewayError LEDGER_UNAVAILABLE */
  async add(group: string): Promise<void> {
    if (this.#send === null || this.#waiting.length - this.#written >= this.#options.mostWaiting) {
      throw new GatewayError('LEDGER_UNAVAILABLE');
    }
    const count = this.#unsent.push(group);
    if (count === 1 || count === enough) this.#flushSoon();
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject, since: performance.now() }));
  }

  /** Unless the writer is at work: when it has finished, this is done again. */
  #flushSoon(): void {
    if (this.#inHand > 0) return;
    const gather = this.#unsent.length >= enough ? this.#options.gather : this.#gather;
    const pause = this.#flushedAt + gather - performance.now();
    clearTimeout(this.#timer);
    if (pause <= 0) setImmediate(() => this.flush());
    else this.#timer = setTimeout(() => this.flush(), pause);
  }

  flush(): void {
    if (this.#unsent.length === 0) return;
    this.#flushedAt = performance.now();
    this.#send?.(this.#unsent.join(betweenGroups));
    this.#inHand += this.#unsent.length;
    this.#together = this.#inHand;
    this.#unsent = [];
  }

  /** The first so many of those that wait are written. */
  written(count: number): void {
    for (const { resolve } of this.#waiting.slice(this.#written, this.#written + count)) resolve();
    this.#written += count;
    this.#inHand -= count;
    if (this.#inHand === 0) this.#rest();
    if (this.#written < 1_000 && this.#written < this.#waiting.length) return;
    this.#waiting = this.#waiting.slice(this.#written);
    this.#written = 0;
  }

  /** A commit takes hardly longer for many lines than for one: so it is about what each group would take alone. */
  #rest(): void {
    const { gather } = this.#options;
    const took = performance.now() - this.#flushedAt;
    const pause = Math.min(leisure * this.#together * took, longestGather);
    this.#gather = this.#together === 1 ? gather : Math.max(gather, pause);
    if (this.#unsent.length > 0) this.#flushSoon();
  }

  #refuseLate(): void {
    const { deadline, onStuck } = this.#options;
    const now = performance.now();
    const waiting = this.#waiting.slice(this.#written);
    for (const { since, reject } of waiting) {
      if (now - since < deadline) break; // first come, first late
      reject(new GatewayError('LEDGER_UNAVAILABLE'));
    }
    if (now - (waiting[0]?.since ?? now) > 2 * deadline) onStuck();
  }
}
