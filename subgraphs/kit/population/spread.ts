/** Strides share no factor with any range used here (those are products of 2, 3, 5 and 13); starts are arbitrary. */
const ways = {
  person: { stride: 1_368_787, start: 271_829 },
  mobile: { stride: 2_718_281, start: 8_314_462 },
  insurance: { stride: 3_141_599, start: 6_022_141 },
  organisation: { stride: 5_772_157, start: 1_602_177 },
} as const;

/**
 * Scatters slots 0 to `size - 1` over the same range, one to one, so that neighbours get distant numbers.
 *
 * Each kind goes its own way: one number of a person does not give away another.
 *
 * @throws RangeError for a slot outside.
 */
export function spread(slot: number, size: number, kind: keyof typeof ways = 'person'): number {
  const { stride, start } = ways[kind];
  if (Number.isInteger(slot) && slot >= 0 && slot < size) return (slot * stride + start) % size;
  throw new RangeError(`This range of made-up numbers has the slots 0 to ${size - 1}, found ${slot}.`);
}
