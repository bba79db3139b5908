import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';

/** As the catalogue knows this agency. */
const thisAgency = 'civil-registry';

/** @throws AgencyError FORBIDDEN to whoever does not act for the registry */
export function requireRegistrar({ kind, agency }: AgencyCaller): void {
  if ((kind === 'official' || kind === 'client') && agency === thisAgency) return;
  throw new AgencyError('FORBIDDEN');
}

/** Whether it has the form of the number of a certificate, or of a decision. */
export function isCertificate(text: string): boolean {
  return /^[\p{L}\p{N}/._-]{2,40}$/u.test(text);
}
