import { AgencyError } from '../kit/errors.ts';

/** Why something is not done about a licence: one code and one text each. */

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}

/** The same for a licence of another agency and one that does not exist. */
export function notOfAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دستگاه شما چنین مجوز یا تصمیمی ندارد؛ هر دستگاه تنها دربارهٔ مجوزهایی تصمیم می‌گیرد که خود صادر می‌کند.',
    en: 'Your agency has no such licence or decision; an agency decides only about the licences that it issues.',
  });
}

export function officialsOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'تنها کارمند دستگاه صادرکننده می‌تواند تصمیم ثبت یا منتشر کند.',
    en: 'Only an official of the agency that issues the licence may record or publish a decision.',
  });
}

export function notAnInstitution(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دستگاه شما مشمول تکلیف انتشار نیست؛ تنها مؤسسهٔ مشمول گزارش مالی خود را منتشر می‌کند.',
    en: 'Your agency is under no publication duty; an institution that is publishes its own financial reports only.',
  });
}

export function notInForce(): AgencyError {
  return new AgencyError('LICENCE_NOT_IN_FORCE', {
    fa: 'این مجوز معتبر نیست؛ تنها مجوز معتبر را می‌توان باطل، تمدید یا منتقل کرد.',
    en: 'This licence is not in force; only one in force can be revoked, renewed or transferred.',
  });
}

export function notRevoked(): AgencyError {
  return new AgencyError('LICENCE_NOT_REVOKED', {
    fa: 'ابطال این مجوز برقرار نیست؛ چیزی برای لغو کردن نیست.',
    en: 'No revocation of this licence is in force; there is nothing to lift.',
  });
}

export function noSuchGround(): AgencyError {
  return unacceptable(
    'چنین مستندی برای این گونه تصمیم نیست؛ کد را از licenceGrounds بردارید.',
    'There is no such ground for this kind of decision; take the code from `licenceGrounds`.',
  );
}

export function alreadyPublished(): AgencyError {
  return new AgencyError('DECISION_ALREADY_PUBLISHED', {
    fa: 'این تصمیم پیش‌تر منتشر شده است.',
    en: 'This decision is published already.',
  });
}

export function notToBePublished(): AgencyError {
  return new AgencyError('DECISION_NOT_TO_BE_PUBLISHED', {
    fa: 'قاعدهٔ انتشار این نوع مجوز این تصمیم را در بر نمی‌گیرد؛ نباید منتشر شود.',
    en: 'The publication rule of this kind of licence does not cover this decision; it must not be published.',
  });
}

export function noCompanyNamed(): AgencyError {
  return new AgencyError('COMPANY_NOT_NAMED', {
    fa: 'این درخواست از سوی شرکت است، اما شرکتی که شما به‌تنهایی امضا می‌کنید مبنای آن نیست؛ شرکت را در سرایند x-panjereh-basis نام ببرید و از پاسخ، فیلدی جز کد پیگیری (مانند state) را هم بخواهید. اگر دو امضا لازم است، درخواست را از پنجرهٔ کسب‌وکار بدهید.',
    en: 'This is asked for a company, but no company for which you sign alone is its basis: name the company in the header x-panjereh-basis and ask for more of the answer than its tracking code (`state`, for instance). Where two signatures are needed, ask through the business window.',
  });
}

export function noSuchKind(): AgencyError {
  return unacceptable(
    'چنین نوع مجوزی نیست؛ شناسه را از licenceKinds بردارید.',
    'There is no such kind of licence; take the id from `licenceKinds`.',
  );
}

export function notForHolder(): AgencyError {
  return new AgencyError('LICENCE_NOT_FOR_HOLDER', {
    fa: 'این مجوز به چنین درخواست‌کننده‌ای داده نمی‌شود: یا ویژهٔ اشخاص حقیقی است، یا ویژهٔ شرکت‌ها، یا خود دارندهٔ آن هستید.',
    en: 'This licence is not for such an applicant: it is for natural persons only, or for companies only, or is yours already.',
  });
}

/** The same for another's licence and one that does not exist. */
export function notYourLicence(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین مجوزی در فهرست مجوزهای درخواست‌کننده نیست.',
    en: "There is no such licence among the applicant's.",
  });
}

export function requestPending(): AgencyError {
  return new AgencyError('REQUEST_PENDING', {
    fa: 'درخواستی برای همین مجوز در دست رسیدگی است؛ نتیجهٔ آن را ببینید.',
    en: 'A request for the same licence is open; wait for its outcome.',
  });
}

/** One answer to a code that is made up, over, or taken. */
export function offerNotValid(): AgencyError {
  return new AgencyError('OFFER_NOT_VALID', {
    fa: 'این کد معتبر نیست، زمانش گذشته یا پیش‌تر به کار رفته است؛ از دارندهٔ مجوز کد تازه بخواهید.',
    en: 'This code is not valid, its time is over or it was used; ask the holder of the licence for a new one.',
  });
}

/** The same for a request about another agency's kind and one that does not exist. */
export function noRequestOfAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'درخواستی با این کد پیگیری نزد دستگاه شما نیست.',
    en: 'There is no request with this tracking code at your agency.',
  });
}

export function notReviewed(): AgencyError {
  return new AgencyError('REQUEST_NOT_REVIEWED', {
    fa: 'رسیدگی به این درخواست آغاز نشده است؛ نخست reviewLicenceRequest را بفرستید.',
    en: 'This request was not taken up; send reviewLicenceRequest first.',
  });
}
