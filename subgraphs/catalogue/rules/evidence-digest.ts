import { createHash } from 'node:crypto';
import type { AgencyFile } from './agency-file.ts';

/**
 * SHA-256, in hexadecimal, of everything from which an agency's connection and duties are computed at an instant. It does
 * not depend on the order in which a database gives its rows.
 *
 * @param asOf milliseconds since the epoch; later facts and requests are left out
 */
export function evidenceDigest(file: AgencyFile, asOf: number): string {
  const isKnown = (at: string) => Date.parse(at) <= asOf;
  const known = {
    ...file,
    evidence: file.evidence.filter(({ at }) => isKnown(at)),
    exemptions: file.exemptions
      .filter(({ requestedAt }) => isKnown(requestedAt))
      .map(({ votes, reviewedAt, withdrawnAt, ...request }) => ({
        ...request,
        isReviewed: reviewedAt !== null && isKnown(reviewedAt),
        isWithdrawn: withdrawnAt !== null && isKnown(withdrawnAt),
        votes: votes.filter(({ at }) => isKnown(at)),
      })),
  };
  return createHash('sha256').update(orderless(known)).digest('hex');
}

/** JSON whose lists and members stand in the order of their texts. */
function orderless(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(orderless).sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return `{${members
    .map(([name, member]) => `${JSON.stringify(name)}:${orderless(member)}`)
    .sort()
    .join(',')}}`;
}
