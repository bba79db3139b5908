import type { Persona } from './personas.ts';

/** ISO/IEC 29115: somebody has the address, and nobody has looked at who that is. */
const byEmailAlone = 1;

/**
 * The level at which somebody signs in. Who has an e-mail address and no Iranian mobile number signs in by that, and
 * proves who she is only when more is asked for (RFC 9470 5).
 *
 * @param needed the lowest level that the request is content with
 * @returns null when she cannot reach it
 */
export function signInLevel(
  { assurance, byEmail }: Pick<Persona, 'assurance' | 'byEmail'>,
  needed: number,
): number | null {
  if (assurance < needed) return null;
  return byEmail && needed <= byEmailAlone ? Math.min(assurance, byEmailAlone) : assurance;
}
