import { AgencyError } from '../../kit/errors.ts';

/** Why a merger or a split is not put on record: one code and one text each. */

export function secretariatOnly(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'ادغام و تفکیک دستگاه‌ها را تنها کارمند دبیرخانهٔ شورای اجرایی فناوری اطلاعات ثبت می‌کند.',
    en: 'Mergers and splits are recorded by an official of the secretariat of the Executive Council for IT only.',
  });
}

export function unknownAgency(id: string): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: `دستگاهی با شناسهٔ «${shown(id)}» در فهرست نیست؛ شناسه را از agencies بخوانید یا دستگاه تازه را در founds بیاورید.`,
    en: `The catalogue has no agency ${JSON.stringify(shown(id))}; read ids from \`agencies\`, or found it in \`founds\`.`,
  });
}

export function idTaken(id: string): AgencyError {
  return new AgencyError('AGENCY_ID_TAKEN', {
    fa: `شناسهٔ «${shown(id)}» از آنِ دستگاهی است یا بوده است و هرگز دوباره داده نمی‌شود؛ شناسه‌ای تازه برگزینید.`,
    en: `The id ${JSON.stringify(shown(id))} is or was an agency's and is never given again; choose another.`,
  });
}

export function badId(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'شناسهٔ دستگاه واژه‌های لاتین کوچک با خط تیره است، مانند roads-ministry، تا ۶۰ نویسه، و هر یک یک بار می‌آید.',
    en: 'An id is lower-case words joined by hyphens, like roads-ministry, of at most 60 characters; each is named once.',
  });
}

export function intoItself(): AgencyError {
  return new AgencyError('SUCCESSION_INTO_ITSELF', {
    fa: 'دستگاه در خودش ادغام نمی‌شود؛ جانشین باید دستگاه دیگری باشد.',
    en: 'An agency is not merged into itself; the successor must be another one.',
  });
}

export function inACircle(): AgencyError {
  return new AgencyError('SUCCESSION_IN_A_CIRCLE', {
    fa: 'جانشین خود پیش‌تر در یکی از این دستگاه‌ها ادغام شده است یا از آن جدا شده و پایان یافته است.',
    en: 'The successor itself ended before and went on in one of these agencies.',
  });
}

export function hasEndedAlready(id: string, day: string): AgencyError {
  return new AgencyError('AGENCY_HAS_ENDED', {
    fa: `دستگاه «${id}» در ${day} پایان یافته است؛ دستگاه یک بار پایان می‌یابد.`,
    en: `The agency ${id} ended on ${day}; an agency ends once.`,
  });
}

export function beforeEvidence(at: string): AgencyError {
  return new AgencyError('SUCCESSION_BEFORE_EVIDENCE', {
    fa: `پس از این روز هنوز شاهدی (${at}) از دستگاه پیشین ثبت شده است؛ تاریخ اثر باید پس از آن باشد.`,
    en: `There is evidence of a predecessor after that day (${at}); the effective day must be after it.`,
  });
}

export function outOfOrder(day: string): AgencyError {
  return new AgencyError('SUCCESSION_OUT_OF_ORDER', {
    fa: `یکی از این دستگاه‌ها در ${day} ادغام یا تفکیکی داشته است؛ تاریخ اثر باید پس از آن باشد.`,
    en: `One of these agencies was merged or split on ${day}; the effective day must be after it.`,
  });
}

export function badDays(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'تصمیم باید تا امروز گرفته شده باشد و تاریخ اثر از روز تصمیم تا یک سال پس از امروز باشد.',
    en: 'The decision is of today or earlier; the effective day is from that of the decision to a year from today.',
  });
}

export function badParts(): AgencyError {
  return new AgencyError('BAD_USER_INPUT', {
    fa: 'تفکیک دو تا ۲۰ بخش دارد، هر دستگاه در یک بخش؛ و ادغام ۱ تا ۲۰ دستگاه پیشین، هر یک یک بار.',
    en: 'A split has 2 to 20 parts, each of another agency; a merger has 1 to 20 predecessors, each named once.',
  });
}

/** @param services that are missing, foreign, or named twice */
export function badServices(services: readonly string[]): AgencyError {
  const listed = services.slice(0, 5).map(shown).join(', ');
  return new AgencyError('SERVICES_NOT_DIVIDED', {
    fa: `هر خدمت دستگاه پیشین باید درست در یک بخش بیاید و خدمت دیگری نیاید؛ این‌ها درست نیست: ${listed}`,
    en: `Each service of the predecessor stands in exactly one part, and no other service; these do not: ${listed}`,
  });
}

function shown(id: string): string {
  return id.replace(/[^\w.-]/g, '').slice(0, 60);
}
