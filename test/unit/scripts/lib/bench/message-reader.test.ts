import { expect, test } from '@jest/globals';
import { MessageReader } from '../../../../../scripts/lib/bench/wire/message-reader.ts';

const withLength = 'HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n{"a":"سلام"';
const inChunks = 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n';
const empty = 'HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n';

test('messages with a length, in chunks and without a body come out one by one, wherever the connection cuts them', () => {
  const wire = Buffer.from(withLength + inChunks + empty + withLength);
  for (let size = 1; size <= wire.length; size += 1) {
    expect(readInPieces(wire, size)).toStrictEqual(['200 {"a":"سلام"', '200 hello world', '204 ', '200 {"a":"سلام"']);
  }
});

function readInPieces(wire: Buffer, size: number): readonly string[] {
  const read: string[] = [];
  const reader = new MessageReader((head, body) => read.push(`${head.slice(9, 12)} ${Buffer.concat(body).toString()}`));
  for (let at = 0; at < wire.length; at += size) reader.push(wire.subarray(at, at + size));
  return read;
}
