import { securityAuthority } from '../rules/offices.ts';

/**
 * Who confirms executive plans and to whom they are forwarded: art. 268 of the draft of the Seventh Development Plan. To be
 * read by a lawyer before real use. Who confirms gives no public service, and is no agency of the catalogue.
 */
export const executivePlanOffices = {
  confirms: securityAuthority,
  receives: 'plan-budget',
} as const;
