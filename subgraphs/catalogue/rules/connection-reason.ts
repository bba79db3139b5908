import type { AgencyFile } from './agency-file.ts';

/** Why an agency is not (fully) connected, each under the condition that it leaves unmet. */
export const connectionReasons = {
  NO_OWN_WINDOW: {
    condition: 'OWN_WINDOW_OPEN',
    fa: 'پنجرهٔ خود را باز نکرده است.',
    en: 'It has not opened a window of its own.',
  },
  HOSTED_ONLY: {
    condition: 'OWN_WINDOW_OPEN',
    fa: 'تنها در پنجرهٔ دستگاهی دیگر خدمتی دارد و این اتصال شمرده نمی‌شود.',
    en: "It has services in another agency's window only, which does not count as connection.",
  },
  WINDOW_CLOSED: { condition: 'OWN_WINDOW_OPEN', fa: 'پنجره‌اش بسته است.', en: 'Its window is closed.' },
  NO_SCHEMA: { condition: 'COMPOSES', fa: 'طرح‌واره‌ای منتشر نکرده است.', en: 'It has published no schema.' },
  DOES_NOT_COMPOSE: {
    condition: 'COMPOSES',
    fa: 'طرح‌واره‌اش با طرح‌وارهٔ ملی ترکیب نمی‌شود.',
    en: 'Its schema does not compose with the national one.',
  },
  NO_CONFORMANCE_RUN: {
    condition: 'CONFORMANCE_PASSED',
    fa: 'آزمون انطباقی نداده است.',
    en: 'It has had no conformance run.',
  },
  CONFORMANCE_OF_OLDER_SCHEMA: {
    condition: 'CONFORMANCE_PASSED',
    fa: 'نسخهٔ جاری طرح‌واره‌اش آزموده نشده است.',
    en: 'The current version of its schema has not been tested.',
  },
  CONFORMANCE_FAILED: {
    condition: 'CONFORMANCE_PASSED',
    fa: 'آخرین آزمون انطباقش رد شده است.',
    en: 'Its last conformance run failed.',
  },
  CONFORMANCE_OUTDATED: {
    condition: 'CONFORMANCE_PASSED',
    fa: 'آخرین آزمون انطباقش بیش از ۳۰ روز پیش بوده است.',
    en: 'Its last conformance run is more than 30 days old.',
  },
  NO_FOREIGN_CALLER: {
    condition: 'ANSWERS_OTHERS',
    fa: 'در ۷ روز گذشته به کسی جز خودش و آزمونه‌ها پاسخ نداده است.',
    en: 'Within 7 days it answered nobody but itself and the probes.',
  },
  SHARE_BELOW_THRESHOLD: {
    condition: 'SHARE_REACHED',
    fa: 'سهم خدماتش در پنجرهٔ خودش به حد نصاب نرسیده است.',
    en: 'The share of its services in its own window does not reach the threshold.',
  },
  NO_THRESHOLD_IN_FORCE: {
    condition: 'SHARE_REACHED',
    fa: 'در این زمان حد نصابی در کار نیست، پس سنجیدنی نیست.',
    en: 'No threshold is in force at this time, so it cannot be measured.',
  },
} as const;

export type ConnectionReason = keyof typeof connectionReasons;

/**
 * One condition of CONNECTED.
 *
 * @param asOf milliseconds since the epoch
 * @returns null when it is met, otherwise why not
 */
export type Condition<Part extends keyof AgencyFile = keyof AgencyFile> = (
  file: Pick<AgencyFile, Part>,
  asOf: number,
) => ConnectionReason | null;
