/** One sentence in the two languages of every answer. */
export interface Messages {
  readonly fa: string;
  readonly en: string;
}

/**
 * Every error code that can leave the gateway, with its HTTP status when it stands alone
 * and its default sentence. Names are those that Apollo and Hive gateways use where they have one.
 */
export const errorTable = {
  BAD_REQUEST: { status: 400, fa: 'درخواست خوانده نشد.', en: 'The request could not be read.' },
  BODY_TOO_LARGE: {
    status: 413,
    fa: 'بدنهٔ درخواست از اندازهٔ مجاز بزرگ‌تر است.',
    en: 'The request body is larger than allowed.',
  },
  CONTENT_ENCODING_REFUSED: {
    status: 415,
    fa: 'بدنهٔ فشرده پذیرفته نمی‌شود.',
    en: 'Compressed request bodies are not accepted.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: 415,
    fa: 'بدنهٔ درخواست باید application/json باشد.',
    en: 'The request body must be application/json.',
  },
  NOT_ACCEPTABLE: {
    status: 406,
    fa: 'پاسخ به صورت application/json یا application/graphql-response+json داده می‌شود، و برای «@defer» multipart/mixed با deferSpec=20220824 یا incrementalSpec=v0.2.',
    en: 'Answers are application/json or application/graphql-response+json, and for "@defer" multipart/mixed with deferSpec=20220824 or incrementalSpec=v0.2.',
  },
  DEFER_BAD_HEADER: {
    status: 406,
    fa: 'عملیات «@defer» دارد و پاسخ آن در چند بخش می‌رسد؛ سرآیند «Accept: multipart/mixed;deferSpec=20220824,application/json» را بفرستید یا «@defer» را بردارید.',
    en: 'The operation uses "@defer", which is answered in several parts. Send the header "Accept: multipart/mixed;deferSpec=20220824,application/json", or leave "@defer" out.',
  },
  METHOD_NOT_ALLOWED: {
    status: 405,
    fa: 'این روش HTTP در این نشانی پذیرفته نمی‌شود.',
    en: 'This HTTP method is not accepted here.',
  },
  NOT_FOUND: { status: 404, fa: 'در این نشانی چیزی نیست.', en: 'There is nothing at this address.' },
  HEADERS_TOO_LARGE: {
    status: 431,
    fa: 'سرآیندهای درخواست از اندازهٔ مجاز بزرگ‌ترند.',
    en: 'The request headers are larger than allowed.',
  },
  REQUEST_TIMEOUT: { status: 408, fa: 'درخواست در مهلت مقرر نرسید.', en: 'The request did not arrive in time.' },
  GRAPHQL_PARSE_FAILED: { status: 400, fa: 'سند GraphQL خوانده نشد.', en: 'The GraphQL document could not be parsed.' },
  GRAPHQL_VALIDATION_FAILED: {
    status: 400,
    fa: 'سند GraphQL با طرح‌واره سازگار نیست.',
    en: 'The GraphQL document does not fit the schema.',
  },
  INTROSPECTION_DISABLED: {
    status: 400,
    fa: 'پرسش از طرح‌واره در این دروازه بسته است.',
    en: 'Introspection is switched off here.',
  },
  IDENTIFIER_IN_DOCUMENT: {
    status: 400,
    fa: 'شماره‌ای که نشان شخص است در متن سند نوشته شده است؛ آن را با متغیر بفرستید.',
    en: 'A number that stands for a person is written into the document; send it as a variable.',
  },
  BAD_USER_INPUT: { status: 400, fa: 'متغیرهای درخواست درست نیستند.', en: 'The variables do not fit the operation.' },
  OPERATION_RESOLUTION_FAILURE: {
    status: 400,
    fa: 'عملیات خواسته‌شده در سند یافت نشد.',
    en: 'The document does not contain the operation asked for.',
  },
  OPERATION_NOT_SUPPORTED: {
    status: 400,
    fa: 'این نوع عملیات پشتیبانی نمی‌شود.',
    en: 'Operations of this kind are not supported.',
  },
  OPERATION_TOO_COMPLEX: {
    status: 400,
    fa: 'عملیات پیچیده‌تر از اندازهٔ مجاز است.',
    en: 'The operation is more complex than allowed.',
  },
  MAX_TOKENS_LIMIT: {
    status: 400,
    fa: 'سند GraphQL از شمار مجاز واژه‌ها درازتر است.',
    en: 'The GraphQL document has more tokens than allowed.',
  },
  MAX_FRAGMENTS_LIMIT: {
    status: 400,
    fa: 'سند GraphQL بیش از شمار مجاز قطعه دارد.',
    en: 'The GraphQL document has more fragments than allowed.',
  },
  MAX_DEPTH_LIMIT: {
    status: 400,
    fa: 'عملیات از ژرفای مجاز ژرف‌تر است.',
    en: 'The operation is nested deeper than allowed.',
  },
  MAX_VALUE_DEPTH_LIMIT: {
    status: 400,
    fa: 'مقدارهای درون سند از ژرفای مجاز ژرف‌ترند.',
    en: 'Values in the document are nested deeper than allowed.',
  },
  MAX_INTROSPECTION_DEPTH_LIMIT: {
    status: 400,
    fa: 'پرسش از طرح‌واره از ژرفای مجاز ژرف‌تر است.',
    en: 'The introspection is nested deeper than allowed.',
  },
  MAX_ALIASES_LIMIT: {
    status: 400,
    fa: 'عملیات بیش از شمار مجاز نام مستعار دارد.',
    en: 'The operation has more aliases than allowed.',
  },
  MAX_ROOT_FIELDS_LIMIT: {
    status: 400,
    fa: 'عملیات بیش از شمار مجاز فیلد ریشه دارد.',
    en: 'The operation has more root fields than allowed.',
  },
  MAX_FIELDS_LIMIT: {
    status: 400,
    fa: 'عملیات بیش از شمار مجاز فیلد دارد.',
    en: 'The operation has more fields than allowed.',
  },
  MAX_REPEATED_FIELDS_LIMIT: {
    status: 400,
    fa: 'عملیات یک فیلد را بیش از اندازهٔ مجاز در یک جا تکرار می‌کند.',
    en: 'The operation repeats fields at one place more than allowed.',
  },
  MAX_LIST_SIZE_LIMIT: {
    status: 400,
    fa: 'فهرستی بزرگ‌تر از اندازهٔ مجاز خواسته شده است.',
    en: 'The operation asks for a list longer than allowed.',
  },
  MAX_OBJECTS_LIMIT: {
    status: 400,
    fa: 'فهرست‌های تودرتوی عملیات روی هم از شمار مجاز بیشترند.',
    en: 'The nested lists of the operation multiply to more objects than allowed.',
  },
  ASKED_MORE_THAN_ONCE: {
    status: 400,
    fa: 'این فیلد در هر عملیات با یک دسته آرگومان پرسیده می‌شود؛ پرسش دیگر را در درخواست دیگری بفرستید.',
    en: 'An operation asks this field with one set of arguments; send the other question as a request of its own.',
  },
  MAX_FETCHES_LIMIT: {
    status: 400,
    fa: 'عملیات به بیش از شمار مجاز پرسش از دستگاه‌ها نیاز دارد.',
    en: 'The operation needs more requests to agencies than allowed.',
  },
  MAX_REPRESENTATIONS_LIMIT: {
    status: 400,
    fa: 'برای این بخش باید بیش از شمار مجاز رکورد از یک دستگاه پرسیده شود.',
    en: 'This would ask one agency for more records at once than allowed.',
  },
  MAX_RESPONSE_SIZE_LIMIT: {
    status: 400,
    fa: 'پاسخ از اندازهٔ مجاز بزرگ‌تر است؛ کمتر بخواهید.',
    en: 'The answer is larger than allowed; ask for less.',
  },
  QUERY_PLANNING_TIMEOUT: {
    status: 400,
    fa: 'ساختن برنامهٔ این عملیات بیش از زمان مجاز طول کشید؛ عملیات را ساده‌تر کنید.',
    en: 'Planning this operation took longer than allowed; make it simpler.',
  },
  QUERY_PLANNING_OVERLOADED: {
    status: 503,
    fa: 'عملیات‌های نو بیش از توان درگاه رسیده‌اند؛ اندکی دیگر دوباره بکوشید.',
    en: 'More new operations have come than the gateway can plan; try again shortly.',
  },
  QUERY_PLANNING_FAILED: {
    status: 500,
    fa: 'برای این عملیات برنامه‌ای ساخته نشد.',
    en: 'No plan could be made for this operation.',
  },
  PERSISTED_QUERY_NOT_FOUND: { status: 200, fa: 'پرس‌وجوی ذخیره‌شده یافت نشد.', en: 'PersistedQueryNotFound' },
  PERSISTED_QUERY_NOT_SUPPORTED: {
    status: 200,
    fa: 'پرس‌وجوی ذخیره‌شده پشتیبانی نمی‌شود.',
    en: 'PersistedQueryNotSupported',
  },
  PERSISTED_QUERY_NOT_IN_LIST: {
    status: 400,
    fa: 'شناسهٔ عملیات در فهرست این برنامه نیست.',
    en: 'The operation id is not in the list of this client.',
  },
  QUERY_NOT_IN_SAFELIST: {
    status: 400,
    fa: 'این برنامه تنها عملیات‌های فهرست خود را می‌تواند بخواهد.',
    en: 'This client may only send the operations of its list.',
  },
  RATE_LIMITED: {
    status: 429,
    fa: 'شمار درخواست‌ها از اندازهٔ مجاز گذشت؛ اندکی دیگر دوباره بکوشید.',
    en: 'Too many requests; try again shortly.',
  },
  UNAUTHENTICATED: { status: 401, fa: 'برای این بخش باید وارد شوید.', en: 'Sign in to read this.' },
  FORBIDDEN_SCOPE: {
    status: 403,
    fa: 'این برنامه اجازهٔ خواندن این بخش را ندارد.',
    en: 'This client has no scope to read this.',
  },
  CONSENT_REQUIRED: {
    status: 403,
    fa: 'این سوابق از آنِ کس دیگری است و تنها با رضایت او یا استعلامی گشوده خوانده می‌شود؛ شمارهٔ آن را در سرآیند «x-panjereh-basis» بفرستید.',
    en: 'This is about somebody else and is read only with a consent or an open inquiry; name it in the header "x-panjereh-basis".',
  },
  BASIS_MALFORMED: {
    status: 400,
    fa: 'سرآیند «x-panjereh-basis» باید ۸ تا ۶۴ نویسه از حرف و رقم لاتین، «-» و «_» باشد.',
    en: 'The header "x-panjereh-basis" must be 8 to 64 characters of Latin letters, digits, "-" and "_".',
  },
  BASIS_NOT_VALID: {
    status: 403,
    fa: 'رضایت، استعلام یا نمایندگی نام‌برده برای شما معتبر نیست.',
    en: 'The consent, inquiry or representation that was named does not hold for you.',
  },
  RIGHTS_UNAVAILABLE: {
    status: 503,
    fa: 'اکنون نمی‌توان دانست که چه کسی اجازهٔ خواندن این سوابق را داده است، پس داده نمی‌شود؛ اندکی دیگر دوباره بکوشید.',
    en: 'Who may read this cannot be found out now, so it is not given; try again shortly.',
  },
  FORBIDDEN: { status: 403, fa: 'اجازهٔ این کار را ندارید.', en: 'You may not do this.' },
  FORBIDDEN_PURPOSE: {
    status: 403,
    fa: 'این بخش برای هدفی که با آن درخواست داده‌اید خوانده نمی‌شود؛ مبنایی را نام ببرید که هدف آن این بخش را در بر دارد.',
    en: 'This may not be read for the purpose of your request; name a basis whose purpose covers it.',
  },
  INSUFFICIENT_ASSURANCE: {
    status: 401,
    fa: 'این بخش ورودی تازه‌تر یا مطمئن‌تر می‌خواهد؛ با acr_values و max_age که آمده است دوباره وارد شوید.',
    en: 'This needs a fresher or stronger sign-in; sign in again with the acr_values and max_age that are given.',
  },
  NOTICE_NOT_OPENED: {
    status: 403,
    fa: 'متن ابلاغیه تا گشوده نشود نشان داده نمی‌شود؛ نخست آن را بگشایید.',
    en: 'The text of a notice is shown once the notice was opened; open it first.',
  },
  SUBREQUEST_HTTP_ERROR: {
    status: 502,
    fa: 'دستگاه صاحب این داده پاسخ درستی نداد.',
    en: 'The agency that owns this did not give a proper answer.',
  },
  SUBREQUEST_REFUSED: {
    status: 502,
    fa: 'دستگاه صاحب این داده درخواست خودِ دروازه را نپذیرفت. دسترسی شما در این میان نقشی ندارد؛ گرداننده باید کلید و ساعت دو سو را وارسی کند.',
    en: 'The agency that owns this refused the gateway itself. That is not about what you may read; whoever runs the gateway has to check the keys and the clocks of both.',
  },
  SUBREQUEST_EMPTY_RESPONSE: {
    status: 502,
    fa: 'پاسخ دستگاه صاحب این داده تهی بود.',
    en: 'The answer of the agency that owns this was empty.',
  },
  SUBREQUEST_WRONG_MEDIA_TYPE: {
    status: 502,
    fa: 'پاسخ دستگاه صاحب این داده JSON نبود.',
    en: 'The answer of the agency that owns this was not JSON.',
  },
  SUBREQUEST_INVALID_JSON: {
    status: 502,
    fa: 'پاسخ دستگاه صاحب این داده ناقص یا نادرست بود.',
    en: 'The answer of the agency that owns this was broken JSON.',
  },
  SUBREQUEST_INVALID_ENCODING: {
    status: 502,
    fa: 'فشرده‌سازی پاسخ دستگاه صاحب این داده خوانده نشد.',
    en: 'The compression of the answer of the agency that owns this could not be read.',
  },
  SUBREQUEST_MALFORMED_RESPONSE: {
    status: 502,
    fa: 'پاسخ دستگاه صاحب این داده خوانده نشد.',
    en: 'The answer of the agency that owns this could not be read.',
  },
  SUBGRAPH_UNAVAILABLE: {
    status: 503,
    fa: 'دستگاه صاحب این داده در دسترس نیست.',
    en: 'The agency that owns this cannot be reached.',
  },
  SUBGRAPH_ADDRESS_REFUSED: {
    status: 503,
    fa: 'دستگاه صاحب این داده در نشانی مجازی نیست.',
    en: 'The agency that owns this is not at an address where it may be.',
  },
  SUBGRAPH_CIRCUIT_BREAKER_REJECTED: {
    status: 503,
    fa: 'دستگاه صاحب این داده چندی است پاسخ درستی نمی‌دهد؛ اندکی دیگر دوباره بکوشید.',
    en: 'The agency that owns this has been failing; try again shortly.',
  },
  SUBGRAPH_CONCURRENCY_LIMITED: {
    status: 503,
    fa: 'دستگاه صاحب این داده اکنون درخواست‌های زیادی دارد؛ اندکی دیگر دوباره بکوشید.',
    en: 'The agency that owns this has too many requests now; try again shortly.',
  },
  SUBGRAPH_CONNECTION_LOST: {
    status: 502,
    fa: 'ارتباط با دستگاه صاحب این داده میان پاسخ بریده شد.',
    en: 'The connection to the agency that owns this broke before its answer was complete.',
  },
  SUBGRAPH_REQUEST_TIMEOUT: {
    status: 504,
    fa: 'دستگاه صاحب این داده در مهلت مقرر پاسخ نداد.',
    en: 'The agency that owns this did not answer in time.',
  },
  SUBGRAPH_RESPONSE_TOO_LARGE: {
    status: 502,
    fa: 'پاسخ دستگاه از اندازهٔ مجاز بزرگ‌تر است.',
    en: 'The answer of the agency is larger than allowed.',
  },
  AGENCY_QUARANTINED: {
    status: 503,
    fa: 'مرجع امنیت دستگاه صاحب این داده را قرنطینه کرده است و تا پایان آن از این دستگاه پرسیده نمی‌شود.',
    en: 'The security authority has put the agency that owns this into quarantine; it is not asked until that ends.',
  },
  DOWNSTREAM_SERVICE_ERROR: {
    status: 502,
    fa: 'دستگاه صاحب این داده خطا گزارش کرد.',
    en: 'The agency that owns this reported an error.',
  },
  UNEXPECTED_NULL: {
    status: 502,
    fa: 'دستگاه مقداری را که باید می‌داد نداد.',
    en: 'The agency left out a value that its schema promises.',
  },
  PATH_NOT_FOLLOWED: {
    status: 502,
    fa: 'مسیری که برای پرکردن این مقدار داده شده در طرح‌وارهٔ ملی نیست؛ دارندهٔ آن باید پیوند را به‌روز کند.',
    en: 'The path that was given for filling this in does not lead through the national schema; its owner has to mend the binding.',
  },
  GATEWAY_TIMEOUT: { status: 504, fa: 'پاسخ در مهلت مقرر آماده نشد.', en: 'The answer was not ready in time.' },
  REQUEST_ABORTED: { status: 499, fa: 'درخواست از سوی فرستنده قطع شد.', en: 'The client closed the request.' },
  ISSUER_UNAVAILABLE: {
    status: 503,
    fa: 'صادرکنندهٔ نشان‌های دسترسی در دسترس نیست؛ اندکی دیگر دوباره بکوشید.',
    en: 'The issuer of access tokens cannot be reached; try again shortly.',
  },
  SHARED_STATE_UNAVAILABLE: {
    status: 503,
    fa: 'وضعیت مشترک در دسترس نیست؛ دادهٔ شخصی داده نمی‌شود.',
    en: 'Shared state cannot be reached; personal data is refused.',
  },
  LEDGER_UNAVAILABLE: {
    status: 503,
    fa: 'دفتر خوانش‌ها اکنون نوشته نمی‌شود و دادهٔ شخصی بی ثبت در آن داده نمی‌شود؛ اندکی دیگر دوباره بکوشید.',
    en: 'The ledger of readings cannot be written now, and no personal data is given without it; try again shortly.',
  },
  DONE_WITHOUT_RECORD: {
    status: 503,
    fa: 'آنچه خواسته بودید انجام شد، ولی نتیجهٔ آن اکنون در دفتر خوانش‌ها نوشته نمی‌شود و پاسخ آن داده نمی‌شود. آن را دوباره تنها با همان کلید (idempotencyKey) بفرستید.',
    en: 'What you asked for was done, but its outcome cannot be written into the ledger now, so the answer is withheld. Send it again with the same idempotencyKey only.',
  },
  PERHAPS_DONE_WITHOUT_RECORD: {
    status: 503,
    fa: 'معلوم نیست آنچه خواسته بودید انجام شده باشد، و نتیجهٔ آن اکنون در دفتر خوانش‌ها نوشته نمی‌شود. آن را دوباره تنها با همان کلید (idempotencyKey) بفرستید.',
    en: 'Whether what you asked for was done is unknown, and its outcome cannot be written into the ledger now. Send it again with the same idempotencyKey only.',
  },
  INTERNAL_SERVER_ERROR: { status: 500, fa: 'خطایی در پنجره رخ داد.', en: 'Something went wrong in the gateway.' },
} as const satisfies Record<string, Messages & { status: number }>;

export type ErrorCode = keyof typeof errorTable;

/**
 * Why something that exists is not given to whoever asks: a closed table. Where several reasons hold at once the first
 * of them is told.
 */
export const denialCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN_SCOPE',
  'RIGHTS_UNAVAILABLE',
  'BASIS_NOT_VALID',
  'FORBIDDEN_PURPOSE',
  'CONSENT_REQUIRED',
  'FORBIDDEN',
  'INSUFFICIENT_ASSURANCE',
  'NOTICE_NOT_OPENED',
] as const satisfies readonly ErrorCode[];

export type DenialCode = (typeof denialCodes)[number];

/** An error that may be shown to the client: a stable code and a sentence in both languages, nothing else. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly code: ErrorCode;
  readonly messages: Messages;

  constructor(code: ErrorCode, messages: Messages = errorTable[code], options?: ErrorOptions) {
    super(messages.en, options);
    this.code = code;
    this.messages = { fa: messages.fa, en: messages.en };
  }
}
