/** Who must sign for a company: `required` of its signatories together. */
export interface SignatureRule {
  readonly required: number;
  readonly signatoryRefs: readonly string[];
}

export interface Director {
  readonly personRef: string;
  readonly position: 'CHAIR' | 'MANAGING_DIRECTOR' | 'MEMBER';
  readonly from: string;
  /** The end of the term, which may lie in the future. */
  readonly until: string;
}

export interface Company {
  /** Opaque, 22 characters of base64url. */
  readonly ref: string;
  readonly legalId: string;
  /** Persian. */
  readonly name: string;
  readonly kind: 'LIMITED_LIABILITY' | 'PRIVATE_JOINT_STOCK' | 'COOPERATIVE';
  readonly state: 'ACTIVE' | 'IN_LIQUIDATION' | 'DISSOLVED';
  readonly registeredOn: string;
  readonly provinceCode: string;
  readonly directors: readonly Director[];
  readonly signatureRule: SignatureRule;
}

/** A place of work with social security's workshop code. Owned by a company or by a natural person, never both. */
export interface Workshop {
  /** Ten digits. */
  readonly code: string;
  readonly name: string;
  readonly activity: string;
  readonly provinceCode: string;
  readonly openedOn: string;
  readonly owner:
    | { readonly kind: 'company'; readonly companyRef: string; readonly legalId: string }
    | { readonly kind: 'person'; readonly personRef: string };
}
