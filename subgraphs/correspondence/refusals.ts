import { AgencyError } from '../kit/errors.ts';

/** Why a letter is not shown, sent or signed for: one code and one text each. */

export function agenciesOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'مکاتبهٔ دستگاه‌ها تنها برای کارمندان و سامانهٔ داخلی دستگاه‌هاست.',
    en: 'Letters between agencies are for their officials and back offices only.',
  });
}

/** The same for a letter of others and one that does not exist. */
export function noSuchLetter(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین نامه‌ای در میان نامه‌های فرستاده و رسیدهٔ دستگاه شما نیست.',
    en: 'There is no such letter among those that your agency sent or received.',
  });
}

export function officialNeeded(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'محتوای نامه را تنها کارمندی می‌خواند و نامه را تنها کارمندی می‌فرستد که سامانهٔ دستگاه او را نام برده باشد.',
    en: 'What a letter says is read, and a letter is sent, by an official only; the back office must name her.',
  });
}

export function strongerSignInNeeded(): AgencyError {
  return new AgencyError('INSUFFICIENT_ASSURANCE', {
    fa: 'این نامه محرمانه است و ورود قوی‌تر یا تازه‌تری می‌خواهد؛ دوباره وارد شوید.',
    en: 'This letter is confidential and needs a stronger or fresher sign-in; sign in again.',
  });
}

/** For whoever has no inquiry about the person, and for whom it is about. */
export function inquiryNeeded(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'این نامه دربارهٔ شخصی است؛ برای آن استعلامی دربارهٔ همان شخص باز کنید و در x-panjereh-basis نام ببرید.',
    en: 'This letter is about a person: open an inquiry about that person, and name it in x-panjereh-basis.',
  });
}

export function toItself(): AgencyError {
  return new AgencyError('LETTER_TO_ITSELF', {
    fa: 'فرستنده و گیرندهٔ نامه یکی است؛ دستگاه دیگری را نام ببرید.',
    en: 'Sender and receiver are the same agency; name another.',
  });
}

export function receiverNotJoined(): AgencyError {
  return new AgencyError('RECEIVER_NOT_JOINED', {
    fa: 'این دستگاه در مکاتبهٔ الکترونیکی نیست؛ شناسه را از correspondents بردارید.',
    en: 'This agency does not take part in the correspondence; take the id from `correspondents`.',
  });
}

export function notOfTheseTwo(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'نامه پاسخ به نامه‌ای می‌تواند باشد که میان همین دو دستگاه رد و بدل شده است.',
    en: 'A letter can answer only a letter between the same two agencies.',
  });
}

export function notTheReceiver(): AgencyError {
  return new AgencyError('NOT_THE_RECEIVER', {
    fa: 'رسید نامه را تنها دستگاه گیرنده می‌دهد.',
    en: 'Only the agency that a letter was sent to signs for it.',
  });
}

export function receiptNotValid(): AgencyError {
  return new AgencyError('RECEIPT_NOT_VALID', {
    fa: 'امضای رسید درست نیست؛ متن receiptStatement را با کلید کنونی دستگاه امضا کنید.',
    en: 'The signature of the receipt does not fit; sign the text of receiptStatement with the agency’s present key.',
  });
}

export function receivedAtNotValid(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'زمان دریافت باید پس از فرستادن نامه باشد و نه در آینده.',
    en: 'The time of receipt must come after the letter was sent, and not lie in the future.',
  });
}

export function keyNotValid(): AgencyError {
  return new AgencyError('RECEIPT_KEY_NOT_VALID', {
    fa: 'کلید یا گواه آن درست نیست؛ کلید عمومی Ed25519 و امضای آن را به صورت base64url بفرستید.',
    en: 'The key or its proof does not fit; send an Ed25519 public key and its signature, both in base64url.',
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
