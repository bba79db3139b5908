import type { Language } from './language.ts';

/** Every sentence of ours on the page. `{…}` is a place that `say` fills. */
const words = {
  documentTitle: { fa: 'پنجره: کاوشگر طرح‌واره', en: 'Panjereh: schema explorer' },
  name: { fa: 'پنجره', en: 'Panjereh' },
  tagline: { fa: 'کاوشگر طرح‌وارهٔ ملی', en: 'National schema explorer' },
  skipToEditor: { fa: 'رفتن به ویرایشگر', en: 'Skip to the editor' },
  language: { fa: 'زبان', en: 'Language' },
  useDark: { fa: 'نمای تیره', en: 'Dark theme' },
  useLight: { fa: 'نمای روشن', en: 'Light theme' },
  account: { fa: 'حساب', en: 'Account' },
  signIn: { fa: 'ورود', en: 'Sign in' },
  signInAgain: { fa: 'ورود دوباره، آن‌گونه که لازم است', en: 'Sign in again, as this needs' },
  signOut: { fa: 'خروج', en: 'Sign out' },
  signedInAs: { fa: 'با نام این شخص وارد شده‌اید', en: 'Signed in as' },
  madeUp: { fa: 'ساختگی', en: 'made up' },
  checking: { fa: 'در حال بررسی ورود…', en: 'Checking the sign-in…' },
  examples: { fa: 'نمونه‌های آماده', en: 'Examples, ready to run' },
  hideExamples: { fa: 'بستن نمونه‌ها', en: 'Hide examples' },
  showExamples: { fa: 'نمونه‌ها', en: 'Examples' },
  personalExamples: { fa: 'پس از ورود', en: 'After signing in' },
  publicExamples: { fa: 'همگانی، بی‌نیاز از ورود', en: 'Public, no sign-in' },
  open: { fa: 'گشودن «{title}» در ویرایشگر', en: 'Open “{title}” in the editor' },
  run: { fa: 'اجرا', en: 'Run' },
  runExample: { fa: 'اجرای «{title}»', en: 'Run “{title}”' },
  madeUpNotice: {
    fa: 'همهٔ اشخاص، شماره‌ها و سوابق این سامانه ساختگی‌اند و به هیچ فرد واقعی اشاره ندارند.',
    en: 'Every person, number and record here is made up and stands for nobody real.',
  },
  memoryNotice: {
    fa: 'پرسش، متغیر، پاسخ و نشانهٔ ورود فقط در حافظهٔ همین صفحه می‌ماند و با بستن آن پاک می‌شود.',
    en: 'Queries, variables, answers and tokens stay in the memory of this page and go when it closes.',
  },
  editor: { fa: 'ویرایشگر GraphQL', en: 'GraphQL editor' },
  report: { fa: 'گزارش پاسخ', en: 'Report on the answer' },
  reportWaiting: {
    fa: 'نمونه‌ای را اجرا کنید؛ پاسخ در بالا و خطاها و سرچشمهٔ داده‌ها اینجا دیده می‌شوند.',
    en: 'Run an example: the answer appears above, its errors and where it comes from here.',
  },
  reportClean: { fa: 'پاسخ بی‌خطا رسید', en: 'Answered without errors' },
  reportOneError: { fa: 'یک خطا در پاسخ', en: 'One error in the answer' },
  reportErrors: { fa: '{count} خطا در پاسخ', en: '{count} errors in the answer' },
  reportOneAgency: { fa: 'از یک دستگاه', en: 'from one agency' },
  reportAgencies: { fa: 'از {count} دستگاه', en: 'from {count} agencies' },
  milliseconds: { fa: '{count} میلی‌ثانیه', en: '{count} ms' },
  reportMoreParts: { fa: '{count} پاره رسید، بقیه در راه است', en: 'parts so far: {count}, more to follow' },
  reportParts: { fa: 'در {count} پاره', en: 'in {count} parts' },
  agencies: { fa: 'دستگاه‌های پاسخ', en: 'Agencies of the answer' },
  statusOk: { fa: 'پاسخ داد', en: 'answered' },
  statusDenied: { fa: 'اجازه نبود', en: 'denied' },
  statusUnavailable: { fa: 'در دسترس نبود', en: 'unavailable' },
  statusTimeout: { fa: 'به‌موقع پاسخ نداد', en: 'too late' },
  origins: { fa: 'سرچشمهٔ داده‌ها ({count})', en: 'Where it comes from ({count})' },
  originPath: { fa: 'فیلد', en: 'field' },
  originAsOf: { fa: 'به تاریخ', en: 'as of' },
  originUnknown: { fa: 'نگفته است', en: 'not said' },
  foresight: { fa: 'پیش از اجرا', en: 'Before it runs' },
  foresightWaiting: {
    fa: 'وقتی عملیات کامل و درست باشد، اینجا گفته می‌شود که چه می‌خواند.',
    en: 'Once the operation is complete and valid, what it reads is told here.',
  },
  foreseenFieldsAll: { fa: '{asked} فیلد، همه مجاز', en: '{asked} fields, all allowed' },
  foreseenFields: { fa: '{allowed} فیلد مجاز از {asked}', en: '{allowed} of {asked} fields allowed' },
  foreseenAgencies: { fa: 'دستگاه: {count}', en: 'agencies: {count}' },
  foreseenPeople: { fa: 'دادهٔ {count} نفر', en: 'data of people: {count}' },
  foreseenNobody: { fa: 'دادهٔ هیچ‌کس', en: 'nobody’s data' },
  foreseenLines: { fa: 'خط در دفتر خواندن‌ها: {count}', en: 'lines in the ledger: {count}' },
  foreseenFilled: {
    fa: 'و آنچه پنجره در فرم پر می‌کند؛ تنها هنگام اجرا دانسته می‌شود',
    en: 'and what the window fills in, which only running it tells',
  },
  foreseenParts: { fa: 'پارهٔ بعدی: {count}', en: 'later parts: {count}' },
  atMost: { fa: '{from}، حداکثر {to}', en: '{from}, at most {to}' },
  atLeast: { fa: 'دست‌کم {from}', en: 'at least {from}' },
  guardedFields: { fa: 'فیلدهای محافظت‌شده ({count})', en: 'Guarded fields ({count})' },
  needsSignIn: { fa: 'با ورود', en: 'signed in' },
  needsScope: { fa: 'دامنهٔ {scope}', en: 'scope {scope}' },
  classified: { fa: 'ردهٔ {class}', en: 'class {class}' },
  forPurposes: { fa: 'برای {purposes}', en: 'for {purposes}' },
  notAllowed: { fa: 'برای شما مجاز نیست', en: 'not allowed to you' },
  or: { fa: 'یا', en: 'or' },
  and: { fa: '، ', en: ', ' },
  errorAgency: { fa: 'دستگاه', en: 'agency' },
  errorPath: { fa: 'جای خطا', en: 'at' },
  errorWithoutText: { fa: 'خطایی بدون توضیح رسید.', en: 'An error came without an explanation.' },
  gatewayUnreachable: {
    fa: 'دروازه در دسترس نیست. اتصال خود را بررسی کنید و دوباره اجرا کنید.',
    en: 'The gateway cannot be reached. Check the connection and run it again.',
  },
  headersUnusable: {
    fa: 'درخواست فرستاده نشد؛ یکی از سرآیندهای برگهٔ Headers نام یا مقدار نادرستی دارد.',
    en: 'The request was not sent: a header under “Headers” has a name or a value that is not allowed.',
  },
  answerUnreadable: {
    fa: 'پاسخ دروازه خوانده نشد؛ به‌جای JSON چیز دیگری رسید.',
    en: 'The answer of the gateway could not be read: it is not JSON.',
  },
  answerCutOff: {
    fa: 'پاسخ نیمه‌کاره ماند؛ پاره‌های بعدی نرسید. دوباره اجرا کنید.',
    en: 'The answer broke off: its later parts have not come. Run it again.',
  },
  problemIssuerUnreachable: {
    fa: 'سامانهٔ ورود در دسترس نیست. اندکی بعد دوباره تلاش کنید.',
    en: 'The sign-in service cannot be reached. Try again shortly.',
  },
  problemRefused: { fa: 'ورود انجام نشد ({reason}).', en: 'The sign-in was not completed ({reason}).' },
  problemAnswerInvalid: {
    fa: 'پاسخ سامانهٔ ورود با درخواست این صفحه نمی‌خواند. دوباره وارد شوید.',
    en: 'The answer of the sign-in service does not belong to what this page asked. Sign in again.',
  },
  problemInsecureAddress: {
    fa: 'ورود فقط از نشانی امن (HTTPS یا همین رایانه) ممکن است.',
    en: 'Signing in needs a secure address (HTTPS, or this computer itself).',
  },
  problemSessionEnded: {
    fa: 'نشست شما پایان یافته است. دوباره وارد شوید.',
    en: 'Your session has ended. Sign in again.',
  },
} as const satisfies Record<string, Record<Language, string>>;

export type Word = keyof typeof words;

/** A sentence in a language, its places filled. */
export function say(language: Language, word: Word, places: Readonly<Record<string, string>> = {}): string {
  return words[word][language].replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
}

/** A sentence in both languages, as the gateway sends its own. */
export function bothLanguages(word: Word): Readonly<Record<Language, string>> {
  return words[word];
}
