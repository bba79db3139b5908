/** A call that can be cut. */
export interface RunningCall {
  /** Its request has ended, for the signal's reason. */
  end(): void;
}

/**
 * The calls that each request has under way, cut together when its signal aborts. One listener for a request:
 * a listener for each call would cost more than all the rest that is done here for a call.
 */
export class RunningCalls {
  readonly #known = new WeakMap<AbortSignal, Set<RunningCall>>();

  of(signal: AbortSignal): Set<RunningCall> {
    const known = this.#known.get(signal);
    if (known !== undefined) return known;
    const calls = new Set<RunningCall>();
    this.#known.set(signal, calls);
    signal.addEventListener('abort', () => calls.forEach((call) => call.end()), { once: true });
    return calls;
  }
}
