import type { AgencyClass } from './agency-class.ts';

interface Text {
  readonly fa: string;
  readonly en: string;
}

/** Which services a threshold is measured on, and how: the source documents differ, so each record says it. */
export interface Reading {
  readonly base: 'ALL' | 'SPECIFIC' | 'HIGH_USE';
  /** SMART by the minister's definition, which is the one of 1401. */
  readonly counts: 'OFFERED' | 'SMART';
  readonly through: 'OWN_WINDOW' | 'NATIONAL_WINDOW';
}

/** An exact fraction: one third is no floating-point number. */
interface Threshold {
  readonly numerator: number;
  readonly denominator: number;
}

export type ObligationKind =
  | 'OPEN_OWN_WINDOW'
  | 'SMART_SHARE_VIA_OWN_WINDOW'
  | 'CONNECT_TO_NATIONAL_WINDOW'
  | 'SHARE_VIA_NATIONAL_WINDOW'
  | 'ONLINE_INQUIRY_SERVICES'
  | 'NATIONAL_WINDOW_PHASE'
  | 'OPTIMISE_PROCESSES'
  | 'HIGH_USE_LIST'
  | 'PAPERLESS_BILLS'
  | 'ONLINE_AND_SECURE'
  | 'COVERAGE'
  | 'BUILD_GOV_CLOUD'
  | 'MOVE_TO_GOV_CLOUD'
  | 'PUBLISH_REPORT';

/** How binding a record is. READING: an official's wording of a law. BILL: a draft, not in force. */
export type LegalForce = 'LAW' | 'ORDER' | 'RESOLUTION' | 'READING' | 'BILL';

/** One dated duty. It is never changed: another record supersedes it. */
export interface Obligation {
  readonly id: string;
  readonly kind: ObligationKind;
  readonly title: Text;
  readonly force: LegalForce;
  readonly legalBasis: Text;
  readonly source: Text;
  readonly threshold: Threshold | null;
  readonly reading: Reading | null;
  /** ISO dates, in Tehran. */
  readonly issuedOn: string | null;
  readonly inForceFrom: string | null;
  readonly due: string | null;
  /** The due date in words; the only one where the source gives no date. */
  readonly dueText: Text;
  readonly supersededBy: string | null;
  /** This record's threshold decides whether an agency counts as connected. */
  readonly decidesConnection: boolean;
  readonly appliesToClass: AgencyClass | null;
  readonly appliesToAgency: string | null;
}

/** Whether the record has come into force by this ISO date and none that supersedes it has. */
export function isInForce(obligation: Obligation, all: readonly Obligation[], day: string): boolean {
  return hasBegun(obligation, day) && !all.some((next) => next.id === obligation.supersededBy && hasBegun(next, day));
}

/** The record whose threshold decides about connection at this ISO date; the newest of several; null when there is none. */
export function decidingObligation(all: readonly Obligation[], day: string): MeasuredObligation | null {
  const candidates = all.filter(isMeasured).filter((one) => one.decidesConnection && isInForce(one, all, day));
  return candidates.reduce<MeasuredObligation | null>(
    (found, next) => (found === null || (next.inForceFrom ?? '') > (found.inForceFrom ?? '') ? next : found),
    null,
  );
}

/** An obligation that can be measured on an agency's services. */
export type MeasuredObligation = Obligation & { readonly threshold: Threshold; readonly reading: Reading };

/** Whether the duty binds this agency. */
export function appliesTo(
  obligation: Pick<Obligation, 'appliesToClass' | 'appliesToAgency'>,
  agency: { readonly id: string; readonly class: AgencyClass },
): boolean {
  return (
    (obligation.appliesToClass ?? agency.class) === agency.class &&
    (obligation.appliesToAgency ?? agency.id) === agency.id
  );
}

export function isMeasured(obligation: Obligation): obligation is MeasuredObligation {
  return obligation.threshold !== null && obligation.reading !== null;
}

function hasBegun({ inForceFrom }: Pick<Obligation, 'inForceFrom'>, day: string): boolean {
  return inForceFrom !== null && inForceFrom <= day;
}
