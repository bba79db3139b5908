import { Client, errors, type Dispatcher } from 'undici';

/** The part of undici's handler that a call needs. */
export interface CallHandler extends Required<
  Pick<Dispatcher.DispatchHandler, 'onRequestStart' | 'onResponseStart' | 'onResponseData' | 'onResponseEnd'>
> {
  /** @param controller null: nothing was sent */
  onResponseError(controller: Dispatcher.DispatchController | null, error: Error): void;
}

/** A call that has been handed in, and what hears of it. */
interface Waiting {
  readonly options: Dispatcher.DispatchOptions;
  readonly turn: Turn;
}

/**
 * The connections to one agency over HTTP/1.1. Each carries one call at a time: a slow answer would hold up those behind
 * it. The one that was used last is used next, so that only as many stay open as are needed; undici's Pool would look
 * through all of them with each call.
 */
export class Connections {
  readonly #open: () => Client;
  readonly #most: number;
  readonly #all: Client[] = [];
  readonly #free: Client[] = [];
  readonly #waiting: Waiting[] = [];
  #isClosing = false;

  /** @param most connections open at a time; further calls wait for their turn */
  constructor(origin: string, most: number, options: Client.Options) {
    const url = knownUrl(origin);
    this.#open = () => new Client(url, { ...options, pipelining: 1 });
    this.#most = most;
  }

  /** As undici's `dispatch`: the handler hears of the end of its call once. */
  dispatch(options: Dispatcher.DispatchOptions, handler: CallHandler): void {
    const turn = new Turn(handler, this);
    const client = this.#free.pop() ?? this.#openOne();
    if (client === null) this.#waiting.push({ options, turn });
    else turn.take(client, options);
  }

  /** A call is over: its connection takes the next one. */
  leave(client: Client): void {
    const next = this.#waiting.shift();
    if (next !== undefined) next.turn.take(client, next.options);
    else if (!this.#isClosing) this.#free.push(client);
    else if (!client.destroyed) void client.close();
  }

  /** Lets calls that were handed in finish. */
  close(): void {
    this.#isClosing = true;
    for (const client of this.#free.splice(0)) void client.close();
  }

  /** Cuts them. */
  async destroy(): Promise<void> {
    this.#isClosing = true;
    for (const { turn } of this.#waiting.splice(0)) turn.onResponseError(null, new errors.ClientDestroyedError());
    await Promise.all(this.#all.map((client) => client.destroy()));
  }

  #openOne(): Client | null {
    if (this.#all.length >= this.#most) return null;
    const client = this.#open();
    this.#all.push(client);
    return client;
  }
}

/** Of which undici asks these with each call, and has them made anew. */
function knownUrl(text: string): URL {
  const url = new URL(text);
  const { origin, protocol } = url;
  return Object.defineProperties(url, { origin: { value: origin }, protocol: { value: protocol } });
}

/** A call's use of a connection, from its first byte to its last or to its failure. */
class Turn implements CallHandler {
  readonly #handler: CallHandler;
  readonly #connections: Connections;
  #client: Client | null = null;

  constructor(handler: CallHandler, connections: Connections) {
    this.#handler = handler;
    this.#connections = connections;
  }

  take(client: Client, options: Dispatcher.DispatchOptions): void {
    this.#client = client;
    client.dispatch(options, this);
  }

  onRequestStart(controller: Dispatcher.DispatchController, context: unknown): void {
    this.#handler.onRequestStart(controller, context);
  }

  onResponseStart(...[controller, status, headers]: Parameters<CallHandler['onResponseStart']>): void {
    this.#handler.onResponseStart(controller, status, headers);
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#handler.onResponseData(controller, chunk);
  }

  onResponseEnd(...[controller, trailers]: Parameters<CallHandler['onResponseEnd']>): void {
    this.#handler.onResponseEnd(controller, trailers);
    this.#leave();
  }

  onResponseError(controller: Dispatcher.DispatchController | null, error: Error): void {
    this.#handler.onResponseError(controller, error);
    this.#leave();
  }

  /** Once, whatever undici tells after. */
  #leave(): void {
    const client = this.#client;
    this.#client = null;
    if (client !== null) this.#connections.leave(client);
  }
}
