/** The pieces of a body as one; no copy where there is one already. */
export function wholeBody(pieces: readonly Buffer[]): Buffer {
  return pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces);
}
