import { AgencyError } from '../../kit/errors.ts';

/** Why plates are not changed: one code and one text each. None of them tells anything of the other party. */

/** Another's vehicle and one that does not exist are refused alike. */
export function vehicleNotOwned(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'خودرویی با این شناسه به نام شما، یا کسی که به جای او عمل می‌کنید، نیست.',
    en: 'No vehicle of this id is recorded to you, or to whom you act for.',
  });
}

/** Another's request and one that does not exist are refused alike. */
export function noSuchChange(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'درخواست تعویض پلاکی با این کد رهگیری برای شما نیست.',
    en: 'There is no request to change plates of yours with this tracking code.',
  });
}

export function plateKindRefused(): AgencyError {
  return new AgencyError('PLATE_KIND_REFUSED', {
    fa: 'این نوع پلاک (عمومی، دولتی، نظامی، انتظامی، سیاسی و مانند آن) این‌جا میان اشخاص تعویض نمی‌شود؛ به دستگاهی که پلاک برای آن داده شده است مراجعه کنید.',
    en: 'A plate of this kind (public, governmental, military, police, diplomatic and the like) is not changed between people here; turn to the office that it was given for.',
  });
}

export function changeUnderWay(): AgencyError {
  return new AgencyError('PLATE_CHANGE_UNDER_WAY', {
    fa: 'برای این خودرو درخواستی در جریان است؛ نخست آن را به پایان برسانید یا پس بگیرید.',
    en: 'A request for this vehicle is under way; finish it or withdraw it first.',
  });
}

export function guardianRequired(): AgencyError {
  return new AgencyError('GUARDIAN_REQUIRED', {
    fa: 'کسی که به هجده سال نرسیده است خودش پلاک نمی‌گیرد و واگذار نمی‌کند؛ ولی یا قیم او باید درخواست کند.',
    en: 'Nobody under eighteen takes or gives away a plate alone; the guardian has to ask for it.',
  });
}

export function passNotValid(): AgencyError {
  return new AgencyError('PASS_NOT_VALID', {
    fa: 'گذرواژه درست نیست یا بیش از پنج دقیقه از آن گذشته است؛ platePass تازه بخواهید.',
    en: 'The pass is not valid, or its five minutes are over; ask for a new `platePass`.',
  });
}

/** Made up, used, over, or one's own: which is not told. */
export function codeNotValid(): AgencyError {
  return new AgencyError('CODE_NOT_VALID', {
    fa: 'این رمز درست نیست یا مهلت آن گذشته است؛ از فروشنده رمز تازه بخواهید.',
    en: 'This code is not valid, or its time is over; ask the seller for a new one.',
  });
}

export function notCleared(): AgencyError {
  return new AgencyError('PLATE_CHANGE_BLOCKED', {
    fa: 'هنوز همهٔ دستگاه‌ها این درخواست را بی‌مانع ندانسته‌اند؛ هر طرف مانع‌های خود را در درخواست خود می‌بیند.',
    en: 'Not every agency has cleared this request yet; each party sees its own blockers in its own request.',
  });
}

export function notUnderWay(): AgencyError {
  return new AgencyError('PLATE_CHANGE_OVER', {
    fa: 'این درخواست در جریان نیست: هنوز پذیرفته نشده، پایان یافته یا پس گرفته شده است.',
    en: 'This request is not under way: not accepted yet, finished, or withdrawn.',
  });
}

export function appointmentRequired(): AgencyError {
  return new AgencyError('APPOINTMENT_REQUIRED', {
    fa: 'برای این درخواست نوبتی در مرکز تعویض پلاک گرفته نشده است؛ نخست نوبت بگیرید.',
    en: 'No appointment at a plate centre was taken for this request; take one first.',
  });
}

export function officersOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'فک و نصب پلاک تنها کار مأمور پلیس راهور در مرکز تعویض پلاک است.',
    en: 'Plates are detached and put on only by an officer of the traffic police at a plate centre.',
  });
}

export const changingNeedsFreshSignIn = {
  fa: 'تعویض پلاک به ورود تازه نیاز دارد؛ دوباره وارد شوید و در پنج دقیقه درخواست کنید.',
  en: 'Changing plates needs a fresh sign-in; sign in again and ask within five minutes.',
} as const;
