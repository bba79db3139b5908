import type { AgencyCaller } from './context.ts';
import { AgencyError, type Messages } from './errors.ts';

/** What has a legal effect needs a sign-in of the last five minutes, in seconds (RFC 9470, `max_age`). */
const maximumAge = 300;
/** And this level of assurance at least. */
const leastAssurance = 2;

/** @throws AgencyError INSUFFICIENT_ASSURANCE, in these words */
export function requireFreshSignIn(caller: AgencyCaller, now: Date, messages: Messages): void {
  const age = caller.authTime === null ? Infinity : now.getTime() / 1000 - caller.authTime;
  if (caller.assurance >= leastAssurance && age <= maximumAge) return;
  throw new AgencyError('INSUFFICIENT_ASSURANCE', messages);
}
