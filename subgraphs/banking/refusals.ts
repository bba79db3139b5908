import { AgencyError } from '../kit/errors.ts';

/** Why a payment or a question is refused: one code and one text each. */

export const payingNeedsFreshSignIn = {
  fa: 'پرداخت به ورود پنج دقیقهٔ اخیر با سطح اطمینان ۲ نیاز دارد؛ دوباره وارد شوید.',
  en: 'Paying needs a sign-in of the last five minutes at level 2; sign in again.',
};

/** Somebody else's payment and one that does not exist are refused alike. */
export function noSuchPayment(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین پرداختی را شما آغاز نکرده‌اید.',
    en: 'You have begun no such payment.',
  });
}

export function notOpen(): AgencyError {
  return new AgencyError('PAYMENT_NOT_OPEN', {
    fa: 'این پرداخت دیگر در انتظار پذیرش نیست؛ وضعیت و دلیل آن را بخوانید یا پرداخت تازه‌ای آغاز کنید.',
    en: 'This payment waits for no authorisation any more; read its state and reason, or begin a new one.',
  });
}

export function quotePending(): AgencyError {
  return new AgencyError('QUOTE_PENDING', {
    fa: 'قبض هنوز مبلغ خود را نگفته است؛ چند لحظهٔ دیگر دوباره بفرستید.',
    en: 'The bill has not said its amount yet; send this again in a moment.',
  });
}

/** An account of somebody else and one that does not exist are refused alike. */
export function noSuchAccount(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین حساب فعالی از آنِ شما نیست؛ شناسه را از accounts بردارید.',
    en: 'You hold no such account in use; take the id from `accounts`.',
  });
}

export function insufficientFunds(): AgencyError {
  return new AgencyError('INSUFFICIENT_FUNDS', {
    fa: 'مانده این حساب برای این پرداخت بس نیست؛ حساب دیگری را نام ببرید.',
    en: 'This account does not hold enough for this payment; name another one.',
  });
}

export function paymentMisfits(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'شناسهٔ پرداخت از این شناسهٔ قبض نیست؛ هر دو را از روی یک قبض بنویسید.',
    en: 'The payment number does not belong to this bill number; take both from one bill.',
  });
}

/** Somebody else's question, one that is over and one that does not exist are refused alike. */
export function noSuchQuestion(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین پرسشی ندارید یا مهلتش گذشته است؛ با askAboutAccount پرسش تازه‌ای بسازید.',
    en: 'You have no such question, or its time is over; make a new one by `askAboutAccount`.',
  });
}
