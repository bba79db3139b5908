import type { AgencyCaller } from './context.ts';
import { AgencyError } from './errors.ts';

/**
 * The citizen who makes a request of her own.
 *
 * @throws AgencyError UNAUTHENTICATED, FORBIDDEN, INSUFFICIENT_ASSURANCE below level 2
 */
export function requireApplicant({ subject, kind, assurance }: AgencyCaller): string {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  if (kind !== 'citizen') throw new AgencyError('FORBIDDEN');
  if (assurance >= 2) return subject;
  throw new AgencyError('INSUFFICIENT_ASSURANCE', {
    fa: 'این درخواست ورود سطح ۲ می‌خواهد.',
    en: 'This request needs a sign-in at level 2.',
  });
}
