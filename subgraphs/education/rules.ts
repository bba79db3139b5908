import type { AgencyCaller } from '../kit/context.ts';
import { notThisAgency, notYours } from './refusals.ts';
import type { DegreeLevel } from './tables.ts';

const levels: readonly DegreeLevel[] = ['ASSOCIATE', 'BACHELOR', 'MASTER', 'DOCTORATE'];
/** Who asks for a child: education belongs to care for the person, so that custody is enough (k). */
const ofChildren: ReadonlySet<string> = new Set([
  'NATURAL_GUARDIAN',
  'TESTAMENTARY_GUARDIAN',
  'COURT_GUARDIAN',
  'CUSTODIAN',
]);

interface Studied {
  readonly level: DegreeLevel;
  readonly graduated_on: string | null;
}

/** Whether one of these studies ended with a degree of that level or a higher one. */
export function holdsDegree(studies: readonly Studied[], level: DegreeLevel): boolean {
  return studies.some((study) => study.graduated_on !== null && levels.indexOf(study.level) >= levels.indexOf(level));
}

/** The last day counts. */
export function licenceState(validUntil: string, today: string): 'IN_FORCE' | 'EXPIRED' {
  return validUntil < today ? 'EXPIRED' : 'IN_FORCE';
}

/** @throws AgencyError FORBIDDEN unless the record is the caller's own, or that of a child she acts for */
export function requireForPupil({ subject, rights }: AgencyCaller, pupil: string): void {
  const acts = rights.some(
    (right) =>
      right.subject === pupil && ofChildren.has(right.basis) && right.coordinates.has('Person.schoolEnrolments'),
  );
  if (subject !== pupil && !acts) throw notYours();
}

/** @throws AgencyError FORBIDDEN unless the caller signs for the company and has named it */
export function requireForCompany({ rights }: AgencyCaller, company: string): void {
  const signs = rights.some(
    ({ subject, basis, coordinates }) =>
      subject === company && basis === 'COMPANY_SIGNATORY' && coordinates.has('LicenceRenewal.heldSince'),
  );
  if (!signs) throw notYours();
}

/**
 * @param service id in the catalogue: the agency's, a dot, the service's
 * @throws AgencyError FORBIDDEN
 */
export function requireOwnService({ kind, agency }: Pick<AgencyCaller, 'kind' | 'agency'>, service: string): void {
  const owner = service.slice(0, service.indexOf('.'));
  if (agency !== owner || (kind !== 'official' && kind !== 'client')) throw notThisAgency();
}
