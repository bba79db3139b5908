/**
 * Tells that a request has ended before its answer was complete: the part of an AbortSignal that rooms use. Any
 * AbortSignal is one; each request has one, and an EventTarget for each would cost as much as an agency's call.
 */
export interface EndSignal {
  readonly aborted: boolean;
  /** Why it has ended; undefined while it has not. */
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: EndListener): void;
  removeEventListener(type: 'abort', listener: EndListener): void;
}

/** An object, so that whoever waits for the end can be the listener itself. */
export interface EndListener {
  handleEvent(): void;
}
