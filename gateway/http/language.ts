export type Language = 'fa' | 'en';

/**
 * The language of an answer by `Accept-Language` (RFC 9110 §12.5.4): Persian or English, whichever the client
 * prefers; Persian when it prefers neither or does not say.
 */
export function chooseLanguage(header: string | undefined): Language {
  if (header === undefined || header.length > 1000) return 'fa';
  const weights = new Map<string, number>();
  for (const range of header.split(',')) {
    const [tag = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase());
    const [language = ''] = tag.split('-', 1);
    weights.set(language, Math.max(weights.get(language) ?? 0, weightOf(parameters)));
  }
  const weigh = (language: Language) => weights.get(language) ?? weights.get('*') ?? 0;
  return weigh('en') > weigh('fa') ? 'en' : 'fa';
}

function weightOf(parameters: readonly string[]): number {
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  if (quality === undefined) return 1;
  const weight = Number(quality.slice(2));
  return weight >= 0 && weight <= 1 ? weight : 0;
}
