import { AgencyError } from '../kit/errors.ts';

/** Why something is not done for a company here; those about signatures stand in kit/signing-refusals.ts. */

/** The same for what belongs to a company that one has nothing to do with. */
export function noSuchFiling(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین درخواستی در شرکت‌هایی که امضا می‌کنید نیست.',
    en: 'There is no such request in the companies that you sign for.',
  });
}

/** The same for a request that another agency decides and one that does not exist. */
export function noRequestOfAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'درخواستی با این کد پیگیری نزد دستگاه شما نیست، یا شما کارمند آن نیستید.',
    en: 'There is no request with this tracking code at your agency, or you are no official of it.',
  });
}

export function licenceKindMisplaced(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'برای LICENCE، و تنها برای آن، licenceKind را با شناسهٔ خوانای نوع مجوز بفرستید.',
    en: 'Send licenceKind, the readable id of a kind of licence, with LICENCE and with nothing else.',
  });
}

export function registeredAlready(): AgencyError {
  return new AgencyError('ALREADY_REGISTERED', {
    fa: 'این شرکت آن را دارد؛ نیازی به درخواست نیست.',
    en: 'The company has this already; nothing needs to be asked for.',
  });
}

export function notTakenUp(): AgencyError {
  return new AgencyError('REQUEST_NOT_REVIEWED', {
    fa: 'رسیدگی به این درخواست آغاز نشده است؛ نخست TAKE_UP را بفرستید.',
    en: 'This request was not taken up; send TAKE_UP first.',
  });
}
