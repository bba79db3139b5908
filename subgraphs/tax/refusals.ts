import { AgencyError } from '../kit/errors.ts';

/** Why something is refused here: one code and one text each. */

/** Another's debt and one that does not exist are refused alike. */
export function noSuchDebt(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین بدهی‌ای به نام شما، یا شرکتی که به نام آن عمل می‌کنید، نیست.',
    en: 'There is no such debt of yours, or of the company that you act for.',
  });
}

export function alreadyArranged(): AgencyError {
  return new AgencyError('TAX_DEBT_ARRANGED', {
    fa: 'این بدهی پیش‌تر قسط‌بندی شده است و دوباره قسط‌بندی نمی‌شود؛ قسط‌های آن را بپردازید.',
    en: 'This debt has been arranged before and is not arranged twice; pay its instalments.',
  });
}

export function nothingToArrange(): AgencyError {
  return new AgencyError('TAX_DEBT_PAID', {
    fa: 'این بدهی پرداخت شده است و چیزی برای قسط‌بندی نمانده است.',
    en: 'This debt is paid; nothing is left to arrange.',
  });
}

export function passNotValid(): AgencyError {
  return new AgencyError('PASS_NOT_VALID', {
    fa: 'گذرواژه درست نیست یا بیش از پنج دقیقه از آن گذشته است؛ taxPass تازه بخواهید.',
    en: 'The pass is not valid, or its five minutes are over; ask for a new `taxPass`.',
  });
}

export function countOutOfBounds(least: number, most: number): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `شمار قسط‌ها باید از ${least.toLocaleString('fa-IR')} تا ${most.toLocaleString('fa-IR')} باشد.`,
    en: `The number of instalments must be from ${least} to ${most}.`,
  });
}
