import type { Anything } from './inline-gateway.ts';

/** Reads the parts of a multipart answer (RFC 2046 §5.1) as they arrive; the boundary is a single hyphen. */
export async function* readParts(response: Response): AsyncGenerator<Anything, void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const pieces = text.split(/\r\n---(?:--)?\r\n/);
    text = pieces.pop() ?? '';
    for (const piece of pieces) if (piece !== '') yield JSON.parse(piece.slice(piece.indexOf('\r\n\r\n')));
  }
}
