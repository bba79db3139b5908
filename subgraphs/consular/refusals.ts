import { AgencyError } from '../kit/errors.ts';

/** Why something is not shown or not taken: one code and one text each. */

export function emailIsNotEnough(): AgencyError {
  return new AgencyError('INSUFFICIENT_ASSURANCE', {
    fa: 'با ورود تنها با ایمیل فقط وضعیت درخواست دیده می‌شود؛ برای این کار با هویتی وارد شوید که در نمایندگی احراز شده است.',
    en: 'A sign-in by e-mail alone shows how requests stand and nothing else; sign in as identified at a mission.',
  });
}

export function thirdCountryNeedsMore(): AgencyError {
  return new AgencyError('INSUFFICIENT_ASSURANCE', {
    fa: 'وکالت‌نامه از کشور ثالث ورود سطح ۳ در پنج دقیقهٔ اخیر می‌خواهد.',
    en: 'A power of attorney from a third country needs a sign-in at level 3 within the last five minutes.',
  });
}

export function freshSignInNeeded() {
  return {
    fa: 'این درخواست اثر حقوقی دارد؛ دوباره وارد شوید و در پنج دقیقه بفرستید.',
    en: 'This request has a legal effect; sign in again and send it within five minutes.',
  } as const;
}

export function noSuchMission(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'چنین نمایندگی‌ای نیست؛ شناسه را از consularMissions بردارید.',
    en: 'There is no such mission; take the id from `consularMissions`.',
  });
}

export function notRegisteredAbroad(): AgencyError {
  return new AgencyError('NOT_REGISTERED_ABROAD', {
    fa: 'این خدمت برای کسانی است که نزد نمایندگی‌ای مقیم خارج ثبت شده‌اند؛ در داخل کشور به دستگاه مربوط مراجعه کنید.',
    en: 'This service is for those whom a mission has registered as living abroad; in the country, other agencies see to it.',
  });
}

export function otherCountry(): AgencyError {
  return new AgencyError('MISSION_NOT_YOURS', {
    fa: 'این نمایندگی در کشوری نیست که شما در آن ثبت شده‌اید؛ نمایندگی همان کشور را برگزینید.',
    en: 'This mission is not in the country where you are registered; choose one there.',
  });
}

export function thirdCountry(): AgencyError {
  return new AgencyError('THIRD_COUNTRY', {
    fa: 'این نمایندگی در کشور ثالث است؛ requestPowerOfAttorneyFromThirdCountry را با ورود سطح ۳ بفرستید.',
    en: 'This mission is in a third country; send requestPowerOfAttorneyFromThirdCountry with a sign-in at level 3.',
  });
}

export function passportPending(): AgencyError {
  return new AgencyError('REQUEST_PENDING', {
    fa: 'درخواست گذرنامهٔ دیگری از شما در دست رسیدگی است.',
    en: 'Another passport request of yours is being dealt with.',
  });
}

/** One answer to a code that was made up, used, or whose time is over, and to the principal's own. */
export function agentCodeNotValid(): AgencyError {
  return new AgencyError('CODE_NOT_VALID', {
    fa: 'این رمز معتبر نیست یا مهلت آن گذشته است؛ از موکل رمزی تازه بخواهید.',
    en: 'This code is not valid, or its time is over; ask the principal for a new one.',
  });
}

export function notThisAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'درخواست‌های کنسولی را تنها وزارت امور خارجه پیش می‌برد.',
    en: 'Only the Ministry of Foreign Affairs moves consular requests.',
  });
}

export function agentHasNotAccepted(): AgencyError {
  return new AgencyError('ATTORNEY_NOT_ACCEPTED', {
    fa: 'وکیل هنوز وکالت را نپذیرفته است؛ پیش از آن تصدیق نمی‌شود.',
    en: 'The attorney has not accepted yet; it is not certified before.',
  });
}

export function stepOutOfOrder(): AgencyError {
  return new AgencyError('STEP_OUT_OF_ORDER', {
    fa: 'این گام از وضعیت کنونی درخواست نمی‌آید.',
    en: 'This step does not follow from how the request stands now.',
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
