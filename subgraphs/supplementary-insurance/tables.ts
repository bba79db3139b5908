/** Contracts of one supplementary insurer. Days are Gregorian `YYYY-MM-DD`. */
export interface SupplementaryInsuranceTables {
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
}

export type PlanCode = 'GROUP' | 'GROUP_PLUS' | 'PENSIONERS';
export type TreatmentKind = 'HOSPITAL' | 'CHILDBIRTH' | 'DENTAL' | 'MEDICINE' | 'LABORATORY';
