import { describe, expect, it } from '@jest/globals';
import { readParts } from '../../../../../gateway/explorer/page/read-parts.ts';

/** A multipart answer that arrives in these pieces. */
function arriving(pieces: readonly string[], contentType = 'multipart/mixed; boundary="-"; deferSpec=20220824') {
  const stream = new ReadableStream<string>({
    start(controller) {
      for (const piece of pieces) controller.enqueue(piece);
      controller.close();
    },
  });
  return new Response(stream.pipeThrough(new TextEncoderStream()), { headers: { 'content-type': contentType } });
}

async function all(response: Response): Promise<unknown[]> {
  const parts: unknown[] = [];
  for await (const part of readParts(response)) parts.push(part);
  return parts;
}

const text = (boundary: string) =>
  `\r\n--${boundary}\r\ncontent-type: application/json\r\n\r\n{"data":{"name":"مریم --- \\r\\n"},"hasNext":true}\r\n` +
  `--${boundary}\r\ncontent-type: application/json\r\n\r\n{"hasNext":false}\r\n--${boundary}--\r\n`;
const parts = [{ data: { name: 'مریم --- \r\n' }, hasNext: true }, { hasNext: false }];

describe('parts of a multipart answer', () => {
  it('are the same, however they arrive', async () => {
    expect(await all(arriving([text('-')]))).toEqual(parts);
    expect(await all(arriving([...text('-')]))).toEqual(parts);
  });

  it('may stand between any boundary', async () => {
    expect(await all(arriving([text('graphql')], 'multipart/mixed; boundary=graphql'))).toEqual(parts);
  });

  it('end where nobody reads on', async () => {
    for await (const part of readParts(arriving([text('-')]))) {
      expect(part).toEqual(parts[0]);
      break;
    }
  });
});
