/** What personal data may be read for. A field lists the purposes it may be read for; a request has one. */
export const purposes = [
  'SELF_SERVICE',
  'SERVICE_DELIVERY',
  'ELIGIBILITY',
  'OVERSIGHT',
  'STATISTICS',
  'COURT',
  'EMERGENCY',
  'CONSENTED_SHARING',
] as const;

export type Purpose = (typeof purposes)[number];
