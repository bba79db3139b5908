import type { interactionPolicy } from 'oidc-provider';
import type { OidcProvider } from './load-oidc-provider.ts';

/**
 * The lowest level that an authorization request is content with (`acr_values`, OpenID Connect Core 3.1.2.1): levels
 * are ordered, so that a higher one serves as well. 0 when it names none that we know.
 */
export function askedLevel(acrValues: unknown): number {
  const named = typeof acrValues === 'string' ? acrValues.split(' ') : [];
  const levels = named.filter((value) => /^[0-4]$/.test(value)).map(Number);
  return levels.length === 0 ? 0 : Math.min(...levels);
}

/**
 * When a person is asked to sign in: the library's rules, among them `max_age`, and one more: who signed in more weakly
 * than is asked for now signs in again (RFC 9470 5). Whoever cannot reach the level is told so by `interaction.ts`.
 */
export function signInPolicy({ defaultPolicy, Check }: OidcProvider): interactionPolicy.DefaultPolicy {
  const policy = defaultPolicy();
  const isTooLow = new Check('acr_too_low', 'a stronger sign-in is asked for', 'login_required', ({ oidc }) => {
    const isSignedIn = oidc.session?.accountId !== undefined && oidc.result?.login === undefined;
    return isSignedIn && Number(oidc.session?.acr ?? 0) < askedLevel(oidc.params?.['acr_values']);
  });
  policy.get('login')?.checks.add(isTooLow);
  return policy;
}
