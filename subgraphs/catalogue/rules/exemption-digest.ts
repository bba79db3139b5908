import { createHash } from 'node:crypto';
import type { ExemptionRequest } from './exemption.ts';

/**
 * What a member of the committee signs: SHA-256, in hexadecimal, of everything that is asked for. A request whose records
 * differ in anything has another digest, and the signatures under it are void.
 */
export function exemptionDigest(request: ExemptionRequest): string {
  const { id, agencyId, obligationId, ground, reasons, requestedAt, days, renews, seats, recused } = request;
  const content = [id, agencyId, obligationId, ground, reasons, requestedAt, days, renews, seats, recused];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
