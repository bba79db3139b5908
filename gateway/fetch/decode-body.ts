import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { ErrorCode } from '../kernel/errors.ts';

type Decompress = (body: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

const decoders: Readonly<Record<string, Decompress>> = {
  gzip: promisify(zlib.gunzip),
  'x-gzip': promisify(zlib.gunzip),
  br: promisify(zlib.brotliDecompress),
  deflate: promisify(zlib.inflate),
};

/**
 * Undoes the `content-encoding` of an answer (RFC 9110 §8.4). What grows beyond `maxResponse` bytes
 * is given up as soon as it does, so that a small answer cannot fill the memory.
 */
export async function decodeBody(body: Buffer, encoding: string, maxResponse: number): Promise<Buffer | ErrorCode> {
  const name = encoding.trim().toLowerCase();
  if (name === '' || name === 'identity') return body;
  const decode = Object.hasOwn(decoders, name) ? decoders[name] : undefined;
  if (decode === undefined) return 'SUBREQUEST_INVALID_ENCODING';
  try {
    return await decode(body, { maxOutputLength: maxResponse });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return tooLarge ? 'SUBGRAPH_RESPONSE_TOO_LARGE' : 'SUBREQUEST_INVALID_ENCODING';
  }
}
