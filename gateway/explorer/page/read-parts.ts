/**
 * Reads the parts of a multipart answer as they arrive (RFC 2046 §5.1).
 *
 * @throws when the connection breaks, or a part is no JSON
 */
export async function* readParts({ headers, body }: Response): AsyncGenerator<unknown, void> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (reader === undefined) return;
  const between = `\r\n--${boundaryOf(headers)}`;
  let unread = '\r\n';
  try {
    for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
      const pieces = (unread + value).split(between);
      unread = pieces.pop() ?? '';
      for (const piece of pieces) if (piece.trim() !== '') yield partIn(piece);
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** RFC 2046 §5.1.1: `-` where no other is named. */
function boundaryOf(headers: Headers): string {
  return /boundary="?([^";]+)"?/i.exec(headers.get('content-type') ?? '')?.[1] ?? '-';
}

function partIn(piece: string): unknown {
  return JSON.parse(piece.slice(piece.indexOf('\r\n\r\n')));
}
