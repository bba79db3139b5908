import type { AgencyCaller } from './context.ts';
import { AgencyError } from './errors.ts';

/**
 * Refuses everybody but the person whose record it is.
 *
 * The kit asks this before every field of Person; an agency asks it for its other personal entities.
 *
 * @throws AgencyError FORBIDDEN
 */
export function requireOwnRecord(caller: AgencyCaller, owner: string): void {
  if (isOwnRecord(caller, owner)) return;
  throw new AgencyError('FORBIDDEN', {
    fa: 'این سوابق تنها برای صاحب آن خواندنی است.',
    en: 'Only the person whose record this is may read it.',
  });
}

export function isOwnRecord(caller: AgencyCaller, owner: string): boolean {
  return caller.subject !== null && caller.subject === owner;
}
