import { AgencyError } from '../kit/errors.ts';

/** Why a renewal is not received: one code and one text each. */

export function premiumNotAcknowledged(): AgencyError {
  return new AgencyError('ACKNOWLEDGEMENT_REQUIRED', {
    fa: 'تمدید، پرداخت حق بیمه را در پی دارد؛ acknowledgePremium را true بفرستید.',
    en: 'A renewal obliges to pay the premium: send acknowledgePremium: true.',
  });
}

export function notRenewable(): AgencyError {
  return new AgencyError('COVER_NOT_RENEWABLE', {
    fa: 'پوششی به نام شما نیست که با درخواست تمدید شود؛ پوشش کار، مستمری و افراد تبعی خود ادامه می‌یابد.',
    en: 'You are the head of no cover that is renewed by asking; those of work, pensions and dependants go on by themselves.',
  });
}

export function notYet(): AgencyError {
  return new AgencyError('RENEWAL_NOT_OPEN', {
    fa: 'هنوز زمان تمدید نرسیده است؛ renewalOpensOn نخستین روز آن را می‌گوید.',
    en: 'It is too early to renew; `renewalOpensOn` says from which day.',
  });
}

export function pendingRenewal(): AgencyError {
  return new AgencyError('RENEWAL_PENDING', {
    fa: 'درخواست تمدید دیگری از شما در حال رسیدگی است؛ نتیجهٔ آن را ببینید.',
    en: 'Another renewal of yours is being dealt with; look at what becomes of it.',
  });
}

/** Of another office, of another kind, or none at all. */
export function noSuchRenewal(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین درخواستی نزد این دستگاه نیست، یا شما مأمور آن نیستید.',
    en: 'There is no such request at this agency, or you are no official of it.',
  });
}

export function undecided(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'پذیرفتن سبب نمی‌خواهد و نپذیرفتن می‌خواهد: refusal را با grant جور کنید.',
    en: 'Granting takes no reason and refusing needs one: make `refusal` fit `grant`.',
  });
}
