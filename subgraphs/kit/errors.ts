/** One sentence in the two languages of every answer. */
export interface Messages {
  readonly fa: string;
  readonly en: string;
}

/** Codes that every agency answers with, and their sentence when the place that throws has no better one. */
export const agencyErrors = {
  BAD_REQUEST: { fa: 'درخواست خوانده نشد.', en: 'The request could not be read.' },
  BAD_USER_INPUT: { fa: 'مقدار داده‌شده پذیرفتنی نیست.', en: 'A given value is not acceptable.' },
  BODY_TOO_LARGE: {
    fa: 'بدنهٔ درخواست از اندازهٔ مجاز بزرگ‌تر است.',
    en: 'The request body is larger than allowed.',
  },
  FORBIDDEN: { fa: 'اجازهٔ این کار را ندارید.', en: 'You may not do this.' },
  FORBIDDEN_SCOPE: {
    fa: 'این برنامه اجازهٔ خواندن این بخش را ندارد.',
    en: 'This client has no scope to read this.',
  },
  GRAPHQL_PARSE_FAILED: { fa: 'سند GraphQL خوانده نشد.', en: 'The GraphQL document could not be parsed.' },
  GRAPHQL_VALIDATION_FAILED: {
    fa: 'سند GraphQL با طرح‌وارهٔ این دستگاه سازگار نیست.',
    en: "The GraphQL document does not fit this agency's schema.",
  },
  GRANT_MALFORMED: {
    fa: 'مجوزی که همراه درخواست آمده خوانده نشد؛ دروازه و دستگاه باید از یک نسخه باشند.',
    en: 'The grant that came with the call could not be read; gateway and agency must be of one version.',
  },
  GRANT_MISADDRESSED: {
    fa: 'مجوزی که همراه درخواست آمده برای دستگاه دیگری است؛ نشانی دستگاه‌ها را در دروازه بررسی کنید.',
    en: "The grant that came with the call is for another agency; check the agencies' addresses in the gateway.",
  },
  INTERNAL_SERVER_ERROR: { fa: 'خطایی در این دستگاه رخ داد.', en: 'Something went wrong in this agency.' },
  NOT_FOUND: { fa: 'چنین نشانی‌ای نیست.', en: 'There is nothing at this address.' },
  OPERATION_RESOLUTION_FAILURE: {
    fa: 'عملیات خواسته‌شده در سند یافت نشد.',
    en: 'The document does not contain the operation asked for.',
  },
  SERVICE_UNAVAILABLE: { fa: 'این دستگاه اکنون پاسخ‌گو نیست.', en: 'This agency cannot answer now.' },
  SIGNATURE_EXPIRED: {
    fa: 'زمان امضای درخواست گذشته است؛ ساعت دروازه و دستگاه را یکی کنید و دوباره بفرستید.',
    en: "The call's signature is past its time; set the clocks of gateway and agency alike and send it anew.",
  },
  SIGNATURE_INVALID: {
    fa: 'امضای درخواست درست نیست؛ کلیدهای دروازه و دستگاه را بررسی کنید.',
    en: "The call's signature does not fit; check that gateway and agency have the same keys.",
  },
  SIGNATURE_MISSING: {
    fa: 'این دستگاه تنها به درخواست‌هایی پاسخ می‌دهد که دروازه امضا کرده باشد.',
    en: 'This agency answers only calls that the gateway has signed.',
  },
  SIGNATURE_NOT_YET_VALID: {
    fa: 'زمان امضای درخواست هنوز نرسیده است؛ ساعت دروازه و دستگاه را یکی کنید.',
    en: "The call's signature is from the future; set the clocks of gateway and agency alike.",
  },
  SIGNATURE_REPLAYED: {
    fa: 'این درخواست پیش‌تر رسیده است؛ هر درخواست را از نو امضا کنید.',
    en: 'This call has come before; sign each one anew.',
  },
  UNAUTHENTICATED: { fa: 'برای این بخش باید وارد شوید.', en: 'Sign in to read this.' },
} as const satisfies Record<string, Messages>;

export type CommonErrorCode = keyof typeof agencyErrors;

/**
 * An error that may be shown to the caller: a stable code and a sentence in both languages.
 * Everything else that is thrown in an agency is masked as INTERNAL_SERVER_ERROR.
 *
 * An agency may use a code of its own (NOTICE_NOT_OPENED) with its own sentences.
 * The sentences never carry a person's data.
 */
export class AgencyError extends Error {
  override readonly name = 'AgencyError';
  readonly code: string;
  readonly messages: Messages;

  constructor(code: CommonErrorCode, messages?: Messages);
  constructor(code: string, messages: Messages);
  constructor(code: string, messages: Messages = agencyErrors[code as CommonErrorCode]) {
    super(messages.en);
    this.code = code;
    this.messages = { fa: messages.fa, en: messages.en };
  }
}
