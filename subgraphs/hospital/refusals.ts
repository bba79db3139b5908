import { AgencyError } from '../kit/errors.ts';

export function noSuchClinic(): AgencyError {
  return new AgencyError('CLINIC_UNKNOWN', {
    fa: 'بیمارستان چنین درمانگاهی ندارد؛ نشانهٔ آن را از hospitalClinics بردارید.',
    en: 'The hospital has no such clinic; take its code from `hospitalClinics`.',
  });
}

export function requestOpen(): AgencyError {
  return new AgencyError('REQUEST_EXISTS', {
    fa: 'درخواست نوبت بازی برای همین درمانگاه دارید؛ زمان آن را برگزینید.',
    en: 'You have an open request for this clinic; choose a time for it.',
  });
}

/** Of another office, or none at all. */
export function noSuchRequest(): AgencyError {
  return new AgencyError('FORBIDDEN', {
    fa: 'چنین درخواستی نزد این بیمارستان نیست، یا شما کارمند آن نیستید.',
    en: 'There is no such request at this hospital, or you are no official of it.',
  });
}
