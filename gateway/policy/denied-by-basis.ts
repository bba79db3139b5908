import type { Snapshot } from '../supergraph/supergraph.ts';
import type { DenialCode } from './checks/check.ts';
import type { Standing } from './standing.ts';

/**
 * Why a field is not given for the basis that the request named; null when that is no hindrance. A basis that does not
 * hold gives nothing personal at all: whether it is made up, over or another's, the same is left. Who acts for somebody
 * else does not read her own in the same request.
 */
export function deniedByBasis(
  { personal, roots, ofCaller }: Snapshot['subjects'],
  coordinate: string,
  { basis }: Standing,
): DenialCode | null {
  if (basis === null || basis === 'good') return null;
  if (basis === 'apart') return ofCaller.has(coordinate) ? 'FORBIDDEN_PURPOSE' : null;
  const [type = ''] = coordinate.split('.');
  return personal.has(type) || roots.has(coordinate) || ofCaller.has(coordinate) ? basis : null;
}
