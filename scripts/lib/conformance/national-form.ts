import type { GraphqlFault, Reply } from './agency-under-test.ts';
import type { Fault, Words } from './check.ts';

const advice: Words = {
  fa: 'خطا باید کد پایدار و messages به فارسی و انگلیسی داشته باشد و هیچ متن کتابخانه، ردّ پشته یا نشانی درونی از دستگاه بیرون نرود؛ کیت این کار را می‌کند (subgraphs/kit/error-format.ts).',
  en: 'An error needs a stable code and messages in Persian and English, and no text of a library, stack or inner address may leave; the kit sees to that (subgraphs/kit/error-format.ts).',
};

/** Traces of what an error must not tell: a stack, a file, an address, a statement of SQL. */
const foreign =
  /\bat .+\(.+:\d+|node_modules|file:\/\/|\.[jt]s:\d+|ECONN|SQLITE|\bselect .+ from\b|\d{1,3}(\.\d{1,3}){3}:\d+/i;

/** What is wrong with the form of a reply's errors; null: nothing. There has to be one. */
export function formFault({ body, text, status }: Reply): Fault | null {
  const errors = body?.errors ?? [];
  if (errors.length === 0) return formless(status, 'پاسخی بی errors', 'an answer without `errors`');
  if (foreign.test(text)) return formless(status, 'متنی از درون دستگاه', 'a text from inside the agency');
  const odd = errors.find((error) => !isNational(error));
  return odd === undefined
    ? null
    : formless(status, 'خطایی بی code یا messages', 'an error without `code` or `messages`');
}

/** The codes of a reply's errors. */
export function codesOf({ body }: Reply): readonly string[] {
  return (body?.errors ?? []).map(({ extensions }) => {
    const code = extensions?.['code'];
    return typeof code === 'string' ? code : 'without code';
  });
}

function isNational({ message, extensions = {} }: GraphqlFault): boolean {
  const { code, messages, ...more } = extensions;
  const texts = (typeof messages === 'object' ? messages : null) as Readonly<Record<string, unknown>> | null;
  return (
    typeof message === 'string' &&
    typeof code === 'string' &&
    /^[A-Z][A-Z0-9_]*$/.test(code) &&
    isText(texts?.['fa']) &&
    isText(texts?.['en']) &&
    !('stacktrace' in more) &&
    !('exception' in more)
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

function formless(status: number, fa: string, en: string): Fault {
  return {
    expected: {
      fa: 'خطا به شکل ملی: code و messages به دو زبان',
      en: 'an error in the national form: code, and messages in two languages',
    },
    found: { fa: `${fa} (HTTP ${status})`, en: `${en} (HTTP ${status})` },
    advice,
  };
}
