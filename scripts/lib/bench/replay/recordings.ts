import { crc32 } from 'node:zlib';

interface Recording {
  readonly request: Buffer;
  readonly answer: Buffer;
}

/** Whole HTTP answers by the body of the request, found by checksum and told apart by comparing bytes. */
export class Recordings {
  readonly #bySum = new Map<number, Recording[]>();

  find(request: Buffer): Buffer | undefined {
    const recordings = this.#bySum.get(crc32(request));
    if (recordings === undefined) return undefined;
    for (const recording of recordings) if (recording.request.equals(request)) return recording.answer;
    return undefined;
  }

  add(request: Buffer, answer: Buffer): void {
    const sum = crc32(request);
    const recording = { request: Buffer.from(request), answer }; // the reader's buffer is part of a larger one
    const others = this.#bySum.get(sum);
    if (others === undefined) this.#bySum.set(sum, [recording]);
    else others.push(recording);
  }
}
