/** The two languages of everything that is ours. */
export type Language = 'fa' | 'en';

/**
 * The language to begin with: what the address asks for (`?lang=en`), else the first of the browser's languages that
 * we speak, else Persian.
 */
export function chooseLanguage(asked: string | null, preferred: readonly string[]): Language {
  const wanted = [asked ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-', 1)[0]);
  return wanted.find((tag): tag is Language => tag === 'fa' || tag === 'en') ?? 'fa';
}

/**
 * The language that an address asks for: `lang`, or what was put into `state` before the issuer was visited; null when
 * neither is there.
 */
export function askedLanguage(address: URL): string | null {
  return address.searchParams.get('lang') ?? address.searchParams.get('state')?.split('.')[1] ?? null;
}

/** A whole number as people of this language write it. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(language === 'fa' ? 'fa-IR' : 'en').format(value);
}

/** A moment in Tehran, in the calendar of this language. */
export function formatInstant(instant: Date, language: Language): string {
  const locale = language === 'fa' ? 'fa-IR-u-ca-persian' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { timeZone: 'Asia/Tehran', dateStyle: 'medium', timeStyle: 'short' }).format(
    instant,
  );
}
