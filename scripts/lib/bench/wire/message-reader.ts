/** Called with each message: its head as text, and its body in the pieces in which it came. */
export type OnMessage = (head: string, body: readonly Buffer[]) => void;

const endOfHead = Buffer.from('\r\n\r\n');

/**
 * Reads HTTP/1.1 messages (RFC 9112) off a connection, with a length or in chunks. It knows as much of HTTP as gateways
 * use between them, and so costs little: what measures must not be what is measured.
 */
export class MessageReader {
  readonly #onMessage: OnMessage;
  #rest: Buffer | null = null;
  #head: string | null = null;
  #body: Buffer[] = [];
  #missing = 0;
  #chunked = false;

  constructor(onMessage: OnMessage) {
    this.#onMessage = onMessage;
  }

  push(piece: Buffer): void {
    let left: Buffer | null = this.#rest === null ? piece : Buffer.concat([this.#rest, piece]);
    this.#rest = null;
    while (left !== null && left.length > 0) left = this.#head === null ? this.#readHead(left) : this.#readBody(left);
  }

  #readHead(piece: Buffer): Buffer | null {
    const end = piece.indexOf(endOfHead);
    if (end < 0) return this.#wait(piece);
    const head = piece.toString('latin1', 0, end + 2);
    this.#head = head;
    this.#missing = Number(/\r\ncontent-length: *(\d+)\r\n/i.exec(head)?.[1] ?? 0);
    this.#chunked = /\r\ntransfer-encoding: *chunked\r\n/i.test(head);
    if (this.#missing === 0 && !this.#chunked) this.#finish();
    return piece.subarray(end + 4);
  }

  #readBody(piece: Buffer): Buffer | null {
    if (this.#missing === 0 && this.#chunked) return this.#readChunkSize(piece);
    const taken = piece.subarray(0, this.#missing);
    this.#missing -= taken.length;
    this.#body.push(taken);
    if (this.#missing === 0 && !this.#chunked) this.#finish();
    return piece.subarray(taken.length);
  }

  /** The line before a chunk's bytes; the line end after them, which comes first here, is passed over. */
  #readChunkSize(piece: Buffer): Buffer | null {
    const start = piece[0] === 13 ? 2 : 0;
    const end = piece.indexOf('\r\n', start);
    if (end < 0) return this.#wait(piece);
    const size = Number.parseInt(piece.toString('latin1', start, end), 16);
    if (size > 0) {
      this.#missing = size;
      return piece.subarray(end + 2);
    }
    if (piece.length < end + 4) return this.#wait(piece);
    this.#finish();
    return piece.subarray(end + 4);
  }

  #wait(piece: Buffer): null {
    this.#rest = piece;
    return null;
  }

  #finish(): void {
    const [head, body] = [this.#head ?? '', this.#body];
    [this.#head, this.#body, this.#missing, this.#chunked] = [null, [], 0, false];
    this.#onMessage(head, body);
  }
}
