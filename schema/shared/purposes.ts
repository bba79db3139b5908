/**
 * What personal data may be read for. A field lists the purposes it may be read for; a request has one.
 *
 * STATISTICS is for figures: no field of a person's lists it (`figures-are-not-people`), and no request about a person
 * gets it. OVERSIGHT is the purpose of an inquiry alone, and opens what a field lists it for.
 */
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
