import { AgencyError, type Messages } from './errors.ts';

/** Why a signature for a company is not taken: told by the register of companies, and wherever companies sign. */
const refusals = {
  NOT_A_SIGNATORY: {
    fa: 'شما در دفتر ثبت صاحب امضای این شرکت نیستید؛ تنها صاحبان امضا به نام شرکت عمل می‌کنند.',
    en: 'The register does not name you as a signatory of this company; only its signatories act for it.',
  },
  SIGNATORY_TERM_OVER: {
    fa: 'دورهٔ حق امضای شما در این شرکت برقرار نیست؛ انتخاب تازه باید ثبت شود.',
    en: 'Your term as a signatory of this company is over or has not begun; a new appointment must be registered.',
  },
  SIGNATURE_OUT_OF_KINDS: {
    fa: 'حق امضای شما این گونه تصمیم را در بر نمی‌گیرد؛ کسی باید امضا کند که قاعدهٔ امضا برای آن نامش را آورده است.',
    en: 'Your signature does not cover this kind of act; somebody whom the signature rule names for it has to sign.',
  },
  LIQUIDATOR_ONLY: {
    fa: 'این شرکت منحل شده یا در حال تصفیه است؛ تنها مدیر تصفیه در دورهٔ خود به نام آن عمل می‌کند.',
    en: 'This company is dissolved or in liquidation; only its liquidator, within the term, acts for it.',
  },
  SECOND_SIGNATURE_REQUIRED: {
    fa: 'شما این تصمیم را امضا کرده‌اید؛ امضای صاحب امضای دیگری لازم است.',
    en: 'You have signed this act already; the signature of another signatory is needed.',
  },
  ACT_LAPSED: {
    fa: 'مهلت امضای این تصمیم گذشته و از اعتبار افتاده است؛ تصمیم تازه‌ای پیشنهاد کنید.',
    en: 'The time to sign this act has passed and it has lapsed; propose a new one.',
  },
  ACT_ALREADY_REGISTERED: {
    fa: 'این تصمیم با همهٔ امضاهای لازم ثبت شده است.',
    en: 'This act has all its signatures and is registered.',
  },
  COMPANY_NOT_REGISTERED: {
    fa: 'شرکتی با این شناسهٔ ملی ثبت نشده است؛ شناسه را بررسی کنید.',
    en: 'No company is registered under this number; check the number.',
  },
} as const satisfies Record<string, Messages>;

export type SigningRefusal = keyof typeof refusals;

export function isSigningRefusal(code: string): code is SigningRefusal {
  return Object.hasOwn(refusals, code);
}

/** The error for a refusal; one text each, wherever it is told. */
export function signingRefused(code: SigningRefusal): AgencyError {
  return new AgencyError(code, refusals[code]);
}
