import { AgencyError } from '../errors.ts';

/** One answer to what is another person's, what does not exist and what is no tracking code. */
export function noSuchRequest(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'درخواستی با این کد پیگیری در فهرست شما نیست.',
    en: 'There is no request with this tracking code in your list.',
  });
}

export function requestClosed(): AgencyError {
  return new AgencyError('REQUEST_CLOSED', {
    fa: 'این درخواست پایان یافته است؛ اگر لازم است درخواست تازه‌ای بدهید.',
    en: 'This request is closed; make a new one if you need to.',
  });
}

export function requestNotFinished(): AgencyError {
  return new AgencyError('REQUEST_NOT_FINISHED', {
    fa: 'به این درخواست پس از تحویل نتیجه یا رد آن می‌توان امتیاز داد.',
    en: 'This request can be rated when its result was delivered or it was refused.',
  });
}

export function requestRated(): AgencyError {
  return new AgencyError('REQUEST_RATED', {
    fa: 'به این درخواست یک بار امتیاز داده‌اید؛ تغییر آن ممکن نیست.',
    en: 'You have rated this request before; that cannot be changed.',
  });
}

export function complaintPending(): AgencyError {
  return new AgencyError('COMPLAINT_PENDING', {
    fa: 'شکایتی از این درخواست در انتظار پاسخ است؛ پس از پاسخ می‌توانید شکایت دیگری ثبت کنید.',
    en: 'A complaint about this request waits for an answer; you may file another when it was answered.',
  });
}

export function noSuchComplaint(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین شکایتی نزد این دستگاه نیست، یا شما مأمور آن نیستید.',
    en: 'There is no such complaint at this agency, or you are no official of it.',
  });
}

export function complaintAnswered(): AgencyError {
  return new AgencyError('COMPLAINT_ANSWERED', {
    fa: 'به این شکایت پاسخ داده شده است.',
    en: 'This complaint was answered before.',
  });
}

export function appointmentExists(): AgencyError {
  return new AgencyError('APPOINTMENT_EXISTS', {
    fa: 'برای این درخواست نوبتی گرفته‌اید؛ نخست آن را لغو کنید.',
    en: 'You have an appointment for this request; give it up first.',
  });
}

/** One answer to a time that is full, past, too far away, of another service, or none at all. */
export function slotNotFree(): AgencyError {
  return new AgencyError('SLOT_NOT_FREE', {
    fa: 'این زمان دیگر جا ندارد یا برای این درخواست نیست؛ زمان دیگری از appointmentSlots برگزینید.',
    en: 'This time has no room any more, or is not for this request; choose another from `appointmentSlots`.',
  });
}

export function noSuchAppointment(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین نوبتی در فهرست شما نیست.',
    en: 'There is no such appointment in your list.',
  });
}

export function appointmentOver(): AgencyError {
  return new AgencyError('APPOINTMENT_OVER', {
    fa: 'این نوبت لغو شده یا زمان آن رسیده است.',
    en: 'This appointment was given up before, or its time has come.',
  });
}
