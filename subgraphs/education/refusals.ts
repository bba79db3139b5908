import { AgencyError } from '../kit/errors.ts';

/** Why a request is not taken or not moved: one code and one text each. */

/** The same for what is another's and what does not exist. */
export function notYours(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین سابقه‌ای از آنِ شما نیست، یا حق درخواست برای صاحب آن را ندارید؛ فیلدهایی را که راهنمای این درخواست نام برده است در پاسخ بخواهید.',
    en: 'There is no such record of yours, or you have no right to ask for its owner; select the fields that this request names.',
  });
}

export function noSuchSchool(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'چنین مدرسه‌ای نیست یا همان مدرسهٔ کنونی است؛ شناسه را از schools بردارید.',
    en: 'There is no such school, or it is the present one; take the id from `schools`.',
  });
}

export function schoolWithoutLicence(): AgencyError {
  return new AgencyError('SCHOOL_LICENCE_EXPIRED', {
    fa: 'مجوز این مدرسه معتبر نیست؛ دانش‌آموز تازه نمی‌پذیرد.',
    en: 'The licence of this school is not in force; it takes no new pupils.',
  });
}

export function schoolFull(): AgencyError {
  return new AgencyError('SCHOOL_FULL', {
    fa: 'گنجایش این مدرسه پر است.',
    en: 'This school has no room.',
  });
}

export function notEnrolled(): AgencyError {
  return new AgencyError('NOT_ENROLLED', {
    fa: 'این ثبت‌نام دیگر برقرار نیست.',
    en: 'This enrolment does not hold any more.',
  });
}

export function requestPending(): AgencyError {
  return new AgencyError('REQUEST_PENDING', {
    fa: 'درخواست دیگری دربارهٔ همین در دست رسیدگی است.',
    en: 'Another request about the same is being dealt with.',
  });
}

export function notThisAgency(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دربارهٔ این درخواست تنها دستگاهی تصمیم می‌گیرد که خدمت از آن اوست.',
    en: 'Only the agency whose service it is decides on this request.',
  });
}
