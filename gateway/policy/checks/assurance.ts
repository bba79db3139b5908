import type { Check } from './check.ts';

/**
 * `@requiresAssurance`: the person has signed in at this level, and not too long ago. Without an `auth_time` nobody
 * knows when that was. A machine that reads by consent or inquiry has no person whose level could be asked.
 *
 * Source: RFC 9470
 */
export const assurance: Check = ({ assurance: asked }, { caller }, now) => {
  if (asked === null || (caller.kind === 'client' && asked.maxAge === null)) return null;
  if (caller.assurance >= asked.level && isFresh(caller.authTime, asked.maxAge, now)) return null;
  return caller.kind === 'anonymous' ? 'UNAUTHENTICATED' : 'INSUFFICIENT_ASSURANCE';
};

/** @param authTime in seconds since the epoch; @param maxAge in seconds */
function isFresh(authTime: number | null, maxAge: number | null, now: () => number): boolean {
  if (maxAge === null) return true;
  return authTime !== null && now() / 1000 - authTime <= maxAge;
}
