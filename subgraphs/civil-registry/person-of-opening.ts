import { randomBytes } from 'node:crypto';
import type { CivilRegistryContext } from './context.ts';

/** What stands behind an InquiryOpening and an EmergencyOpening here: the facts that an official sent to trust. */
export interface InquiryOpeningRecord {
  readonly id: string;
  readonly nationalId?: string | null;
  readonly birthDate?: string | null;
}
export type EmergencyOpeningRecord = InquiryOpeningRecord;

/** The living person of that number who was born that day, by reference. */
export async function personOfOpening(
  { nationalId, birthDate }: InquiryOpeningRecord,
  { registry }: CivilRegistryContext,
): Promise<string | null> {
  return nationalId && birthDate ? registry.personOf(nationalId, birthDate) : null;
}

/** A reference that nobody has: the agency of the case is asked about it as about any other. */
export function nobody(): string {
  return randomBytes(16).toString('base64url');
}
