import { AgencyError } from '../../kit/errors.ts';

/** Why something is not done about lists and processes: one code and one text each. */

export function secretariatOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'تنها کارمند دبیرخانهٔ شورای اجرایی فناوری اطلاعات فهرست خدمات پرکاربرد را می‌گشاید، نهایی می‌کند و ابلاغ می‌کند.',
    en: 'Only an official of the secretariat of the Executive Council for IT opens, finalises and notifies a list.',
  });
}

/** The same for a service of another agency and one that does not exist. */
export function notOwnService(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'دستگاه شما چنین خدمتی ندارد؛ کارمند هر دستگاه تنها دربارهٔ خدمات همان دستگاه پیشنهاد می‌دهد.',
    en: 'Your agency has no such service; an official makes proposals about the services of her own agency only.',
  });
}

export function approverOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'تنها کارمند سازمان اداری و استخدامی فرایند را تأیید می‌کند، و نه فرایندی را که همان سازمان پیشنهاد داده است.',
    en: 'Only an official of the Administrative and Recruitment Organisation approves processes, and none that it proposed itself.',
  });
}

export function noSuchList(): AgencyError {
  return unacceptable(
    'فهرستی با این شناسه نیست؛ شناسه‌ها را از highUseLists بخوانید.',
    'There is no list with this id; read the ids from `highUseLists`.',
  );
}

export function noSuchProcess(): AgencyError {
  return unacceptable(
    'فرایندی با این شناسه نیست؛ شناسه را از Service.processes بخوانید.',
    'There is no process with this id; read it from `Service.processes`.',
  );
}

export function processDecided(): AgencyError {
  return new AgencyError('PROCESS_DECIDED', {
    fa: 'این نسخه پیش‌تر تأیید شده است؛ برای تغییر، نسخه‌ای تازه پیشنهاد دهید.',
    en: 'This version has been approved already; propose a new version to change it.',
  });
}

export function proposedMeanwhile(): AgencyError {
  return new AgencyError('PROCESS_PROPOSED_MEANWHILE', {
    fa: 'هم‌زمان نسخهٔ دیگری از این خدمت پیشنهاد شد؛ آن را ببینید و اگر باز لازم است دوباره بفرستید.',
    en: 'Another version of this service was proposed at the same time; look at it, and send yours again if it is still needed.',
  });
}

export function processOvertaken(): AgencyError {
  return new AgencyError('PROCESS_OVERTAKEN', {
    fa: 'نسخه‌ای تازه‌تر از این خدمت تأیید شده است؛ نسخهٔ کهنه دیگر تأیید نمی‌شود.',
    en: 'A newer version of this service has been approved; an older one is not approved any more.',
  });
}

export function termOver(): AgencyError {
  return new AgencyError('PROPOSAL_TERM_OVER', {
    fa: 'مهلت دوروزهٔ پیشنهاد برای این فهرست گذشته یا هنوز آغاز نشده است.',
    en: 'The two days in which services are proposed for this list are over, or have not begun.',
  });
}

export function termRuns(): AgencyError {
  return new AgencyError('PROPOSAL_TERM_RUNS', {
    fa: 'مهلت پیشنهاد دستگاه‌ها هنوز نگذشته است؛ پس از آن فهرست را نهایی کنید.',
    en: 'Agencies still have time to propose; finalise the list when it is over.',
  });
}

export function listOpen(): AgencyError {
  return new AgencyError('HIGH_USE_LIST_OPEN', {
    fa: 'فهرست پیشین هنوز ابلاغ نشده است؛ نخست آن را نهایی و ابلاغ کنید.',
    en: 'The list before it has not been notified; finalise and notify that one first.',
  });
}

export function notFinal(): AgencyError {
  return new AgencyError('HIGH_USE_LIST_NOT_FINAL', {
    fa: 'این فهرست نهایی نشده است؛ تنها فهرست نهایی ابلاغ می‌شود.',
    en: 'This list is not final; only a final one is notified.',
  });
}

export function listMovedOn(): AgencyError {
  return new AgencyError('HIGH_USE_LIST_CLOSED', {
    fa: 'این فهرست پیش‌تر نهایی یا ابلاغ شده است و تغییر نمی‌کند.',
    en: 'This list has been finalised or notified already and does not change.',
  });
}

export function unacceptable(fa: string, en: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', { fa, en });
}
