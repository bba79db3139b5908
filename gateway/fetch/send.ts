import type { Dispatcher } from 'undici';
import type { EndListener, EndSignal } from '../kernel/end-signal.ts';
import type { ErrorCode } from '../kernel/errors.ts';
import { GatewayError } from '../kernel/errors.ts';
import { abortCode } from './abort-code.ts';
import type { CallHandler } from './connections.ts';
import { transportErrorCode } from './transport-error.ts';

/** What came back over HTTP, not yet looked into. */
export interface RawAnswer {
  readonly kind: 'received';
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface SendFailure {
  readonly kind: 'failed';
  readonly code: ErrorCode;
}

export interface OutgoingCall {
  readonly path: string;
  /** Names and values in turn, written for each attempt: a signature is good for one. */
  readonly headers: () => string[];
  readonly body: string;
  /** Largest answer in bytes. */
  readonly maxResponse: number;
  /** The request's own end: client gone, or total budget spent. */
  readonly signal: EndSignal;
}

/** What leads to an agency: it tells a handler of the end of its call once. */
interface CallDispatcher {
  dispatch(options: Dispatcher.DispatchOptions, handler: CallHandler): unknown;
}

/**
 * Sends one POST and collects its answer. Follows no redirect. Every failure is a code.
 * A call that ends early is cut at the connection, so that the agency learns of it.
 *
 * @param time milliseconds until the last byte must have come
 * @param settle told once how it ended, perhaps before this returns; must not throw
 */
export function send(
  dispatcher: CallDispatcher,
  call: OutgoingCall,
  time: number,
  settle: (outcome: RawAnswer | SendFailure) => void,
): void {
  new Exchange(call, settle).start(dispatcher, time);
}

/** One call at undici's dispatch level: a handler that settles once. */
class Exchange implements CallHandler, EndListener {
  readonly #call: OutgoingCall;
  readonly #tell: (outcome: RawAnswer | SendFailure) => void;
  #controller: Dispatcher.DispatchController | null = null;
  #timer: NodeJS.Timeout | undefined;
  #settled = false;
  #status = 0;
  #headers: RawAnswer['headers'] = noHeaders;
  #chunks: Buffer[] = [];
  #bytes = 0;

  constructor(call: OutgoingCall, tell: (outcome: RawAnswer | SendFailure) => void) {
    this.#call = call;
    this.#tell = tell;
  }

  start(dispatcher: CallDispatcher, time: number): void {
    const { signal, path, headers, body } = this.#call;
    if (signal.aborted) return this.handleEvent();
    signal.addEventListener('abort', this);
    this.#timer = setTimeout(endLate, time, this);
    try {
      // Nothing waits behind it on its connection, so undici need not look for that when headers come.
      dispatcher.dispatch({ method: 'POST', path, headers: headers(), body, blocking: false }, this);
    } catch (error) {
      this.fail(transportErrorCode(error));
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller;
    if (this.#settled) controller.abort(new GatewayError('REQUEST_ABORTED')); // it waited for a connection too long
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: RawAnswer['headers']): void {
    this.#status = status;
    this.#headers = headers;
    if (Number(headers['content-length']) > this.#call.maxResponse) this.fail('SUBGRAPH_RESPONSE_TOO_LARGE');
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    if (this.#bytes > this.#call.maxResponse) this.fail('SUBGRAPH_RESPONSE_TOO_LARGE');
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const body = this.#chunks.length === 1 ? this.#chunks[0]! : Buffer.concat(this.#chunks, this.#bytes);
    this.#settle({ kind: 'received', status: this.#status, headers: this.#headers, body });
  }

  onResponseError(_controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#settle({ kind: 'failed', code: transportErrorCode(error) });
  }

  /** The request has ended. */
  handleEvent(): void {
    this.fail(abortCode(this.#call.signal));
  }

  fail(code: ErrorCode): void {
    if (this.#settled) return;
    this.#settle({ kind: 'failed', code });
    this.#controller?.abort(new GatewayError(code));
  }

  #settle(outcome: RawAnswer | SendFailure): void {
    if (this.#settled) return;
    this.#settled = true;
    this.#chunks = []; // undici may hold this handler longer than anyone needs them
    clearTimeout(this.#timer);
    this.#call.signal.removeEventListener('abort', this);
    this.#tell(outcome);
  }
}

const noHeaders: RawAnswer['headers'] = {};

function endLate(exchange: Exchange): void {
  exchange.fail('SUBGRAPH_REQUEST_TIMEOUT');
}
