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
