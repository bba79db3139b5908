import type { EventTables } from '../kit/events/events.ts';
import type { RequestTables } from '../kit/requests/requests.ts';

/** Contracts of one supplementary insurer. Days are Gregorian `YYYY-MM-DD`. */
export interface SupplementaryInsuranceTables extends RequestTables, EventTables {
  plan: { code: PlanCode; title_fa: string; title_en: string };
  /** What of a kind of treatment a plan pays. */
  plan_benefit: {
    plan: PlanCode;
    kind: TreatmentKind;
    /** Of the cost that is left of basic cover. */
    percent: number;
    /** Rial for one person in one year of the policy. */
    yearly_ceiling: bigint;
    /** For how many months a new member waits. */
    waiting_months: number;
  };
  /** What an insured head has bought, or the employer for them. */
  policy: {
    /** Opaque. */
    id: string;
    head_ref: string;
    plan: PlanCode;
    from_day: string;
    /** The last day. */
    until_day: string;
  };
  /** Whom a policy covers, the head included. */
  covered_person: {
    /** Opaque: by this the head says for whom they claim. */
    id: string;
    policy_id: string;
    person_ref: string;
    relation: 'HEAD' | 'SPOUSE' | 'CHILD';
    /** Since when they belong to it: waiting is counted from here. */
    from_day: string;
    /** The last day of the relation; null: no end is in sight. */
    until_day: string | null;
  };
  /** What a member wants paid back; the request says how it stands. */
  claim: {
    tracking_code: string;
    policy_id: string;
    /** Id of the covered person. */
    member: string;
    kind: TreatmentKind;
    /** Rial that basic cover left. */
    amount: bigint;
    serviced_on: string;
    /** Of the hospital, the pharmacy, …; one receipt is paid once. */
    receipt: string;
    /** Rial; null until it was decided, and when it was refused. */
    payable: bigint | null;
    refusal: ClaimRefusal | null;
  };
}

export type ClaimRefusal = 'CEILING_REACHED' | 'NOT_COVERED_TREATMENT' | 'RECEIPT_NOT_GENUINE';

export type PlanCode = 'GROUP' | 'GROUP_PLUS' | 'PENSIONERS';
export type TreatmentKind = 'HOSPITAL' | 'CHILDBIRTH' | 'DENTAL' | 'MEDICINE' | 'LABORATORY';
