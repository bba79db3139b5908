import type { AgencyCaller } from '../kit/context.ts';
import { AgencyError } from '../kit/errors.ts';
import { noCompanyNamed } from './refusals.ts';
import type { LicenceApplicant } from './resolver-types.ts';

/** For whom the caller acts, as licences name holders and the kit names owners of requests. */
export interface Applicant {
  /** Whoever is signed in. */
  readonly actor: string;
  readonly ref: string;
  readonly owner: { readonly person: string } | { readonly company: string };
}

/**
 * Herself, or the company that the request names as its basis, for which she signs alone.
 *
 * @throws AgencyError COMPANY_NOT_NAMED; UNAUTHENTICATED for a client that signed in as nobody
 */
export function applicantOf(applicant: LicenceApplicant, { subject, rights }: AgencyCaller): Applicant {
  if (subject === null) throw new AgencyError('UNAUTHENTICATED');
  if (applicant === 'MYSELF') return { actor: subject, ref: subject, owner: { person: subject } };
  const company = rights.find(({ basis }) => basis === 'COMPANY_SIGNATORY')?.subject;
  if (company === undefined) throw noCompanyNamed();
  return { actor: subject, ref: company, owner: { company } };
}
