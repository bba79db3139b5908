import { AgencyError } from '../kit/errors.ts';
import { signingRefused } from '../kit/signing-refusals.ts';

/** Why somebody may not sign, or an act may not be signed: one code and one text each. */

export const notRegistered = () => signingRefused('COMPANY_NOT_REGISTERED');
export const notASignatory = () => signingRefused('NOT_A_SIGNATORY');
export const termOver = () => signingRefused('SIGNATORY_TERM_OVER');
export const outOfKinds = () => signingRefused('SIGNATURE_OUT_OF_KINDS');
export const liquidatorOnly = () => signingRefused('LIQUIDATOR_ONLY');
export const secondSignatureRequired = () => signingRefused('SECOND_SIGNATURE_REQUIRED');

/** The same for an act of a company that one has nothing to do with. */
export function noSuchAct(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین تصمیمی در شرکت‌هایی که امضا می‌کنید نیست.',
    en: 'There is no such act in the companies that you sign for.',
  });
}

export const lapsed = () => signingRefused('ACT_LAPSED');
export const alreadyRegistered = () => signingRefused('ACT_ALREADY_REGISTERED');

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
