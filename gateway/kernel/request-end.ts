import type { EndListener, EndSignal } from './end-signal.ts';

/** The end of one request, and who waits for it. Nobody is told twice. */
export class RequestEnd implements EndSignal {
  aborted = false;
  reason: unknown = undefined;
  #listeners: EndListener[] = [];

  addEventListener(_type: 'abort', listener: EndListener): void {
    if (!this.aborted) this.#listeners.push(listener);
  }

  removeEventListener(_type: 'abort', listener: EndListener): void {
    const index = this.#listeners.indexOf(listener);
    if (index !== -1) this.#listeners.splice(index, 1);
  }

  /** Ends the request; does nothing once it has ended. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const told = this.#listeners;
    this.#listeners = [];
    for (const listener of told) listener.handleEvent();
  }
}
