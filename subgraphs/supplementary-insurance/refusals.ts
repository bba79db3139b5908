import { AgencyError } from '../kit/errors.ts';

/** Why a claim is not received: one code and one text each. */

/** The same for what is another head's and what does not exist. */
export function noSuchMember(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین بیمه‌شده‌ای در قرارداد شما نیست؛ شناسه را از members بردارید.',
    en: 'Your contract covers nobody of this id; take it from `members`.',
  });
}

export function notCovered(): AgencyError {
  return new AgencyError('NOT_COVERED_THAT_DAY', {
    fa: 'در روز درمان پوششی برقرار نبوده است؛ تاریخ را بررسی کنید.',
    en: 'There was no cover on the day of the treatment; check the date.',
  });
}

export function notInPlan(): AgencyError {
  return new AgencyError('NOT_IN_PLAN', {
    fa: 'طرح شما این گونه درمان را نمی‌پردازد؛ benefits می‌گوید چه می‌پردازد.',
    en: 'Your plan does not pay for this kind of treatment; `benefits` says what it pays for.',
  });
}

export function waiting(): AgencyError {
  return new AgencyError('WAITING_PERIOD', {
    fa: 'درمان در دورهٔ انتظار بوده است؛ availableFrom نخستین روز پس از آن است.',
    en: 'The treatment fell into the waiting period; `availableFrom` is the first day after it.',
  });
}

export function tooLate(): AgencyError {
  return new AgencyError('CLAIM_TOO_LATE', {
    fa: 'بیش از یک سال از درمان گذشته است.',
    en: 'The treatment was more than a year ago.',
  });
}

export function receiptUsed(): AgencyError {
  return new AgencyError('RECEIPT_USED', {
    fa: 'این رسید پیش‌تر در درخواست دیگری آمده است؛ هر رسید یک بار پرداخت می‌شود.',
    en: 'This receipt came with another claim before; each is paid once.',
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}

/** Of another office, of another kind, or none at all. */
export function noSuchClaim(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین درخواستی نزد این بیمه‌گر نیست، یا شما کارشناس آن نیستید.',
    en: 'There is no such claim at this insurer, or you are no assessor of it.',
  });
}
