import type { AgencyCaller } from './context.ts';
import { AgencyError } from './errors.ts';

/**
 * Refuses everybody but the person whose record it is, and those who have a right to these fields of it.
 *
 * The kit asks this before every field of Person; an agency asks it for its other personal entities.
 *
 * @param coordinates what is read (`Person.birthDate`); none: only the person herself may
 * @throws AgencyError FORBIDDEN
 */
export function requireOwnRecord(caller: AgencyCaller, owner: string, coordinates: Iterable<string> = []): void {
  if (mayRead(caller, owner, coordinates)) return;
  throw new AgencyError('FORBIDDEN', {
    fa: 'این سوابق تنها برای صاحب آن، و برای کسی که حق خواندن آن را دارد، خواندنی است.',
    en: 'Only the person whose record this is, and who has a right to it, may read it.',
  });
}

/** Whether it is the caller's own record, or one of which she has a right to all these fields. */
export function mayRead(caller: AgencyCaller, owner: string, coordinates: Iterable<string>): boolean {
  return isOwnRecord(caller, owner) || hasRight(caller, owner, [...coordinates]);
}

/** Those of whom the caller may read something: herself first, and whom her rights are about. */
export function readableOwners({ subject, rights }: AgencyCaller): readonly string[] {
  return [...new Set([...(subject === null ? [] : [subject]), ...rights.map((right) => right.subject)])];
}

export function isOwnRecord(caller: AgencyCaller, owner: string): boolean {
  return caller.subject !== null && caller.subject === owner;
}

function hasRight({ rights }: AgencyCaller, owner: string, coordinates: readonly string[]): boolean {
  const about = rights.filter(({ subject }) => subject === owner);
  return coordinates.length > 0 && coordinates.every((one) => about.some((right) => right.coordinates.has(one)));
}
