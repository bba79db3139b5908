export type Language = 'fa' | 'en';

export interface LanguageWishes {
  /** Asked for on the page itself (`?lang=`). */
  readonly chosen?: string | null | undefined;
  /** OpenID Connect Core 3.1.2.1: tags in the order of preference, with spaces between. */
  readonly uiLocales?: string | null | undefined;
  /** RFC 9110 12.5.4. */
  readonly acceptLanguage?: string | null | undefined;
}

/** The first of our two languages that is wished for; Persian when none is. */
export function chooseLanguage({ chosen, uiLocales, acceptLanguage }: LanguageWishes): Language {
  const wishes = [chosen ?? '', ...(uiLocales ?? '').split(' '), ...byWeight(acceptLanguage ?? '')];
  return wishes.map(ours).find((language) => language !== null) ?? 'fa';
}

function ours(tag: string): Language | null {
  const primary = tag.trim().toLowerCase().split('-')[0];
  return primary === 'fa' || primary === 'en' ? primary : null;
}

function byWeight(header: string): string[] {
  return header
    .split(',')
    .map((part) => {
      const [tag = '', weight] = part.split(/;\s*q=/);
      return { tag, weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ tag }) => tag);
}
