import { AgencyError } from '../kit/errors.ts';

/** Why somebody may not sign, or an act may not be signed: one code and one text each. */

export function notRegistered(): AgencyError {
  return new AgencyError('COMPANY_NOT_REGISTERED', {
    fa: 'شرکتی با این شناسهٔ ملی ثبت نشده است؛ شناسه را بررسی کنید.',
    en: 'No company is registered under this number; check the number.',
  });
}

export function notASignatory(): AgencyError {
  return new AgencyError('NOT_A_SIGNATORY', {
    fa: 'شما در دفتر ثبت صاحب امضای این شرکت نیستید؛ تنها صاحبان امضا به نام شرکت عمل می‌کنند.',
    en: 'The register does not name you as a signatory of this company; only its signatories act for it.',
  });
}

export function termOver(): AgencyError {
  return new AgencyError('SIGNATORY_TERM_OVER', {
    fa: 'دورهٔ حق امضای شما در این شرکت برقرار نیست؛ انتخاب تازه باید ثبت شود.',
    en: 'Your term as a signatory of this company is over or has not begun; a new appointment must be registered.',
  });
}

export function outOfKinds(): AgencyError {
  return new AgencyError('SIGNATURE_OUT_OF_KINDS', {
    fa: 'حق امضای شما این گونه تصمیم را در بر نمی‌گیرد؛ کسی باید امضا کند که قاعدهٔ امضا برای آن نامش را آورده است.',
    en: 'Your signature does not cover this kind of act; somebody whom the signature rule names for it has to sign.',
  });
}

export function liquidatorOnly(): AgencyError {
  return new AgencyError('LIQUIDATOR_ONLY', {
    fa: 'این شرکت منحل شده یا در حال تصفیه است؛ تنها مدیر تصفیه در دورهٔ خود به نام آن عمل می‌کند.',
    en: 'This company is dissolved or in liquidation; only its liquidator, within the term, acts for it.',
  });
}

export function secondSignatureRequired(): AgencyError {
  return new AgencyError('SECOND_SIGNATURE_REQUIRED', {
    fa: 'شما این تصمیم را امضا کرده‌اید؛ امضای صاحب امضای دیگری لازم است.',
    en: 'You have signed this act already; the signature of another signatory is needed.',
  });
}

/** The same for an act of a company that one has nothing to do with. */
export function noSuchAct(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین تصمیمی در شرکت‌هایی که امضا می‌کنید نیست.',
    en: 'There is no such act in the companies that you sign for.',
  });
}

export function lapsed(): AgencyError {
  return new AgencyError('ACT_LAPSED', {
    fa: 'مهلت امضای این تصمیم گذشته و از اعتبار افتاده است؛ تصمیم تازه‌ای پیشنهاد کنید.',
    en: 'The time to sign this act has passed and it has lapsed; propose a new one.',
  });
}

export function alreadyRegistered(): AgencyError {
  return new AgencyError('ACT_ALREADY_REGISTERED', {
    fa: 'این تصمیم با همهٔ امضاهای لازم ثبت شده است.',
    en: 'This act has all its signatures and is registered.',
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
