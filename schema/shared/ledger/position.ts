/** A place in a chain as text: a 64-bit whole number, in JSON always a string. */
export function readPosition(text: unknown): number | null {
  if (typeof text !== 'string' || !/^(0|[1-9]\d{0,15})$/.test(text)) return null;
  return Number(text) < mostPositions ? Number(text) : null;
}

/** What arithmetic on trees is exact for; at a thousand batches a second it is reached after four thousand years. */
const mostPositions = 2 ** 47;
