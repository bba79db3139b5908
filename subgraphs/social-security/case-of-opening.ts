import type { SocialSecurityContext } from './context.ts';

/** What stands behind an InquiryOpening here. */
export interface InquiryOpeningRecord {
  readonly id: string;
  readonly person?: string | null;
  readonly caseRef?: string | null;
}

/** As the catalogue knows this agency: a case is for its own officials to inquire in. */
const thisAgency = 'social-security';

/** Whether the case is open, names the person, and it is this agency's official who asks. */
export async function caseNamesPerson(
  { person, caseRef }: InquiryOpeningRecord,
  { registry, caller }: SocialSecurityContext,
): Promise<boolean> {
  const names = await registry.caseNames(caseRef ?? '', person ?? '');
  return names && caller.kind === 'official' && caller.agency === thisAgency;
}
