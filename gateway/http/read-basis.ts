import type { FastifyRequest } from 'fastify';
import { GatewayError } from '../kernel/errors.ts';

/**
 * The consent, inquiry, delegation or company on whose basis a request says it reads; null when it names none.
 *
 * @throws GatewayError BASIS_MALFORMED
 */
export function readBasis({ headers }: FastifyRequest): string | null {
  const basis = headers['x-panjereh-basis'];
  if (basis === undefined) return null;
  if (typeof basis === 'string' && /^[\w-]{8,64}$/.test(basis)) return basis;
  throw new GatewayError('BASIS_MALFORMED');
}
