/** Every sentence of the issuer's pages, in both languages. */
export const words = {
  signIn: { fa: 'ورود', en: 'Sign in' },
  chooseWho: { fa: 'با نام چه کسی وارد می‌شوید؟', en: 'As whom do you want to sign in?' },
  madeUp: {
    fa: 'این صفحهٔ آزمایش است. همهٔ این افراد ساختگی‌اند و هیچ‌کدام وجود ندارند؛ برای همین گذرواژه‌ای نمی‌خواهد.',
    en: 'This is a test page. All these people are made up, none of them exists; that is why there is no password.',
  },
  signInFor: { fa: 'ورود برای', en: 'Signing in to' },
  unknownPersona: { fa: 'چنین شخصی در این فهرست نیست.', en: 'There is no such person on this list.' },
  cancel: { fa: 'انصراف', en: 'Cancel' },
  consent: { fa: 'اجازهٔ دسترسی', en: 'Permission' },
  consentQuestion: {
    fa: 'این برنامه می‌خواهد با نام شما ادامه دهد:',
    en: 'This application wants to act in your name:',
  },
  consentScopes: { fa: 'دسترسی‌هایی که می‌خواهد:', en: 'What it asks for:' },
  allow: { fa: 'اجازه می‌دهم', en: 'Allow' },
  signedInAs: { fa: 'با این نام وارد شده‌اید:', en: 'You are signed in as:' },
  signOut: { fa: 'خروج', en: 'Sign out' },
  signOutQuestion: {
    fa: 'از همهٔ برنامه‌هایی که با این ورود باز شده‌اند خارج شوید؟',
    en: 'Sign out of every application that was opened with this sign-in?',
  },
  signOutYes: { fa: 'بله، خارج شوم', en: 'Yes, sign out' },
  signOutOnlyHere: { fa: 'فقط از این برنامه خارج شوم:', en: 'Only leave this application:' },
  signOutStay: { fa: 'اگر نمی‌خواهید خارج شوید این صفحه را ببندید.', en: 'To stay signed in, close this page.' },
  signedOut: { fa: 'خارج شدید', en: 'You are signed out' },
  signedOutText: {
    fa: 'نشست شما پایان یافت و دسترسی برنامه‌ها گرفته شد. می‌توانید این صفحه را ببندید.',
    en: 'Your session has ended and applications have lost their access. You can close this page.',
  },
  leftOne: { fa: 'از این برنامه خارج شدید:', en: 'You left this application:' },
  leftOneText: {
    fa: 'در برنامه‌های دیگر هنوز وارد هستید.',
    en: 'You are still signed in to the others.',
  },
  problem: { fa: 'ورود انجام نشد', en: 'The sign-in did not work' },
  errorCode: { fa: 'کد خطا', en: 'Error code' },
} as const;

/** What went wrong, by the error codes of OAuth 2.0 and OpenID Connect. */
export const problems: Readonly<Record<string, { readonly fa: string; readonly en: string }>> = {
  access_denied: { fa: 'از ورود انصراف دادید.', en: 'The sign-in was cancelled.' },
  invalid_client: {
    fa: 'این برنامه نزد صادرکننده ثبت نشده است.',
    en: 'This application is not registered with the issuer.',
  },
  invalid_redirect_uri: {
    fa: 'نشانی بازگشت با آنچه برای این برنامه ثبت شده یکی نیست.',
    en: 'The address to return to is not one that this application registered.',
  },
  invalid_scope: {
    fa: 'این برنامه دسترسی‌ای خواسته که اجازهٔ آن را ندارد.',
    en: 'The application asked for access that it may not have.',
  },
  invalid_request: {
    fa: 'درخواست ورود درست نبود یا مهلت آن گذشته است؛ از برنامه دوباره شروع کنید.',
    en: 'The sign-in request was not right or is too old; start again from the application.',
  },
  not_found: { fa: 'چنین صفحه‌ای نیست.', en: 'There is no such page.' },
  server_error: {
    fa: 'صادرکننده اکنون نمی‌تواند پاسخ دهد؛ اندکی دیگر دوباره بکوشید.',
    en: 'The issuer cannot answer now; try again shortly.',
  },
};
