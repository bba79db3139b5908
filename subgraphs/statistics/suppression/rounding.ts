/** To the nearest multiple of the base: the same value is rounded in the same way each time and everywhere. */
export function rounded(value: number, base: number): number {
  return Math.round(value / base) * base;
}
