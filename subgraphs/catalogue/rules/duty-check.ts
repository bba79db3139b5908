import { type ConnectionReason, connectionReasons } from './connection-reason.ts';

/** What a duty's measurement found missing, besides the unmet conditions of connection. */
const ownChecks = {
  SERVICE_NOT_COUNTED: {
    fa: 'این خدمت از راه پنجره‌ای که تکلیف می‌گوید، آن‌گونه که می‌گوید، عرضه نمی‌شود.',
    en: 'This service is not offered through the window, or not in the way, that the duty asks for.',
  },
  INQUIRY_TAKES_DOCUMENT: {
    fa: 'این استعلام از مردم مدرک می‌گیرد.',
    en: 'This inquiry takes a document from people.',
  },
  INQUIRY_NOT_ELECTRONIC: {
    fa: 'مرحله‌ای از این استعلام برخط نیست یا پیاده نشده است.',
    en: 'A stage of this inquiry is not online, or not implemented.',
  },
  SERVICE_NOT_ONLINE: {
    fa: 'مرحله‌ای از این خدمت برخط نیست یا پیاده نشده است.',
    en: 'A stage of this service is not online, or not implemented.',
  },
  NOT_SECURE: {
    fa: 'آزمون انطباق نسخهٔ جاری، که انتقال و راستی‌آزمایی مجوز هم در آن است، در ۳۰ روز گذشته گذرانده نشده است.',
    en: 'No conformance run of the current schema, which tests transport and the verification of grants too, was passed within 30 days.',
  },
  NATIONAL_WINDOW_NOT_OPEN: {
    fa: 'هیچ شاهدی از گشایش پنجرهٔ ملی ثبت نشده است.',
    en: 'There is no evidence on record that the national window was opened.',
  },
  NOT_IN_GOVERNMENT_CLOUD: {
    fa: 'این مرکز داده جایی جز ابر یکپارچهٔ دولت دیده شده است.',
    en: 'This data centre was seen somewhere else than in the unified government cloud.',
  },
  NO_HIGH_USE_LIST: {
    fa: 'هنوز فهرستی از خدمات پرکاربرد ابلاغ نشده است.',
    en: 'No list of high-use services has been notified yet.',
  },
} as const;

export type DutyCheckCode = ConnectionReason | keyof typeof ownChecks;

/** One thing that keeps a duty from being met: about a service, or about the agency. */
export interface DutyCheck {
  readonly code: DutyCheckCode;
  readonly serviceId: string | null;
}

export function dutyCheckText(code: DutyCheckCode): { readonly fa: string; readonly en: string } {
  const { fa, en } =
    code in ownChecks ? ownChecks[code as keyof typeof ownChecks] : connectionReasons[code as ConnectionReason];
  return { fa, en };
}

/** Why the layer cannot say whether a duty is met. */
export const notMeasuredReasons = {
  NO_PUBLIC_SERVICES: {
    fa: 'این دستگاه خدمت عمومی ندارد و در مبنا نیست.',
    en: 'The agency has no public services and is not in the base.',
  },
  EMPTY_BASE: {
    fa: 'در این خوانش خدمتی در مبنا نیست که سهمی از آن گرفته شود.',
    en: 'By this reading no service is in the base of which a share could be taken.',
  },
  DRAFT: {
    fa: 'پیش‌نویس است و جاری نیست؛ اگر عددی آمده، تنها برای دیدن است.',
    en: 'A draft that is not in force; where numbers are given they are to look at only.',
  },
  ACROSS_AGENCIES: {
    fa: 'کار یک دستگاه دربارهٔ خدمات همهٔ دستگاه‌هاست؛ در `processFigures` شمرده می‌شود.',
    en: 'One agency does it for the services of all; it is counted in `processFigures`.',
  },
  NO_EVIDENCE: {
    fa: 'هیچ شاهدی در این باره ثبت نشده است.',
    en: 'There is no evidence about it on record.',
  },
  HELD_ELSEWHERE: {
    fa: 'شاهد آن نزد دستگاهی دیگر است، نه در این فهرست.',
    en: 'The evidence is held by another agency, not by this catalogue.',
  },
  PEOPLE_REACHED: {
    fa: 'بر شمار مردم سنجیده می‌شود که این فهرست از آن چیزی نمی‌داند؛ مرکز آمار می‌شمارد.',
    en: 'It is measured on people, of whom this catalogue knows nothing; the Statistical Centre counts them.',
  },
} as const;

export type NotMeasuredReason = keyof typeof notMeasuredReasons;
