/** The three stages of a service, in order (دریافت، پردازش، تحویل). */
export const stageKinds = ['RECEIPT', 'PROCESSING', 'DELIVERY'] as const;
export type StageKind = (typeof stageKinds)[number];

/** `POST`: something physical is sent; nobody visits, and yet the stage is not online. */
export type Channel = 'ONLINE' | 'POST' | 'IN_PERSON';

/** What the applicant must hand in: nothing, a file, or paper. */
export type DocumentNeed = 'NONE' | 'UPLOAD' | 'PAPER';

export interface StageFacts {
  readonly channel: Channel;
  readonly document: DocumentNeed;
  /** Somebody in the agency does something by hand. */
  readonly humanStep: boolean;
  readonly implemented: boolean;
}

export interface Stage extends StageFacts {
  readonly kind: StageKind;
}

/** What a service asks of the applicant. */
export interface Requirement {
  readonly id: string;
  readonly label: { readonly fa: string; readonly en: string };
  readonly document: DocumentNeed;
}
