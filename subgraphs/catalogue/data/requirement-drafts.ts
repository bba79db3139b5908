import type { documentKinds } from './document-kinds.ts';

/**
 * What an agency is thinking of asking in a service, and has not published (پیش‌نویس فرایند): made up. The agency's own
 * officials see it, and what of it the state holds already; nobody else does.
 */
export const requirementDrafts: Readonly<Record<string, readonly (keyof typeof documentKinds)[]>> = {
  'traffic-police.plate-change': ['identity-card-copy', 'national-number'],
  'social-security.unemployment-benefit': ['birth-certificate-copy'],
  'foreign-affairs.document-legalisation': ['identity-card-copy'],
  'education-ministry.school-enrolment': ['birth-certificate-copy', 'photograph'],
};
