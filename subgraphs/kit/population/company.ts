/** What somebody may sign for. */
export type ActKind = 'READ_RECORDS' | 'CHANGE_OF_ADDRESS' | 'APPOINT_SIGNATORY' | 'FILE_REQUEST';

/** How a company signs: any `required` of the signatories together, for these kinds of acts. */
export interface SignatureRule {
  readonly kinds: readonly ActKind[];
  readonly required: number;
  readonly signatories: readonly Signatory[];
}

/** Somebody with a term of office. The last day of the term may lie in the future. */
export interface Signatory {
  readonly personRef: string;
  /** As the register prints it, given name and family name. */
  readonly name: string;
  readonly from: string;
  readonly until: string;
}

export interface Director extends Signatory {
  readonly position: 'CHAIR' | 'MANAGING_DIRECTOR' | 'MEMBER';
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
  /** Of the registered office, as recorded. */
  readonly address: string;
  /** Present and former ones. */
  readonly directors: readonly Director[];
  readonly signatureRules: readonly SignatureRule[];
  /** Who winds the company up; null while it is active. */
  readonly liquidator: Signatory | null;
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
