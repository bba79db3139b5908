import type { errors, interactionPolicy, Provider } from 'oidc-provider';

/** The constructors as types: the package gives them as values only. */
export interface OidcProvider {
  readonly Provider: typeof Provider;
  readonly Check: typeof interactionPolicy.Check;
  readonly defaultPolicy: typeof interactionPolicy.base;
  readonly InvalidClientAuth: typeof errors.InvalidClientAuth;
  readonly InvalidGrant: typeof errors.InvalidGrant;
  readonly InvalidScope: typeof errors.InvalidScope;
  readonly InvalidTarget: typeof errors.InvalidTarget;
}

/**
 * Loads oidc-provider when it is first needed: most starts of the gateway come and go without a sign-in. Its entry file
 * is left aside because all it adds is a warning on the console about releases of Node that are not "LTS" yet.
 */
export async function loadOidcProvider(): Promise<OidcProvider> {
  const [{ Provider }, { base, Check }, { InvalidClientAuth, InvalidGrant, InvalidScope, InvalidTarget }] =
    await Promise.all([
      import('oidc-provider/lib/provider.js'),
      import('oidc-provider/lib/helpers/interaction_policy/index.js'),
      import('oidc-provider/lib/helpers/errors.js'),
    ]);
  return { Provider, Check, defaultPolicy: base, InvalidClientAuth, InvalidGrant, InvalidScope, InvalidTarget };
}
