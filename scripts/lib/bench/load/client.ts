import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { MessageReader } from '../wire/message-reader.ts';

export interface HttpAnswer {
  readonly status: number;
  readonly body: readonly Buffer[];
}

/** The longest that an answer may take, in milliseconds. */
const patience = 15_000;

/** One connection that is kept alive, with one request on it at a time. */
export class Client {
  readonly #socket: Socket;
  #waiting: PromiseWithResolvers<HttpAnswer> | null = null;

  /** @throws when nobody listens there */
  static async open(url: string): Promise<Client> {
    const { hostname, port } = new URL(url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true });
    await once(socket, 'connect');
    return new Client(socket);
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    const reader = new MessageReader((head, body) => this.#settle({ status: Number(head.slice(9, 12)), body }));
    socket.on('data', (piece: Buffer) => reader.push(piece));
    socket.setTimeout(patience, () => this.#fail(new Error(`The gateway has not answered for ${patience / 1000} s.`)));
    socket.on('error', (error) => this.#fail(error));
    socket.on('close', () => this.#fail(new Error('The gateway closed the connection.')));
  }

  /** Sends a whole request; rejects when the connection ends before the answer. */
  ask(request: Buffer): Promise<HttpAnswer> {
    const waiting = Promise.withResolvers<HttpAnswer>();
    this.#waiting = waiting;
    this.#socket.write(request);
    return waiting.promise;
  }

  close(): void {
    this.#waiting = null;
    this.#socket.destroy();
  }

  #settle(answer: HttpAnswer): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.resolve(answer);
  }

  #fail(error: Error): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    waiting?.reject(error);
  }
}
