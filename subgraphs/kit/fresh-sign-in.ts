import type { AgencyCaller } from './context.ts';
import { AgencyError, type Messages } from './errors.ts';

/** What has a lasting effect needs a sign-in of the last so many seconds (RFC 9470, `max_age`). */
const maximumAge = 300;
/** And at least this level of assurance. */
const leastAssurance = 2;

/**
 * @param messages what the caller wanted, and that a new sign-in is needed for it.
 * @throws AgencyError INSUFFICIENT_ASSURANCE
 */
export function requireFreshSignIn(caller: AgencyCaller, now: Date, messages: Messages): void {
  const age = caller.authTime === null ? Infinity : now.getTime() / 1000 - caller.authTime;
  if (caller.assurance >= leastAssurance && age <= maximumAge) return;
  throw new AgencyError('INSUFFICIENT_ASSURANCE', messages);
}
