import type { Language } from '../language.ts';

/**
 * The name of the signed-in person from the ID token: `name#fa` or `name#en` (OIDC Core §5.2), else `name`, else the
 * pairwise `sub`, which at least tells two people apart.
 */
export function describePerson(claims: Readonly<Record<string, unknown>>, language: Language): string {
  const names = [claims[`name#${language}`], claims['name'], claims['sub']];
  return names.find((name): name is string => typeof name === 'string' && name !== '') ?? '';
}
