import type { ClientMetadata } from 'oidc-provider';
import type { BackOffice, ClientDefinition, SignInClient } from './client-definition.ts';
import type { IssuerParts } from './issuer-parts.ts';

/** A client's definition in the words of OpenID Connect Dynamic Client Registration 1.0, 2. */
export function clientMetadata(client: ClientDefinition, signingAlgorithm: string): ClientMetadata {
  return {
    client_id: client.id,
    client_name: client.name.en,
    ...(client.kind === 'backOffice' ? ofBackOffice(client) : ofSignIn(client)),
    subject_type: 'pairwise',
    // Never fetched: the library wants one where redirects go to several hosts, our sectors are in the configuration.
    sector_identifier_uri: `https://sectors.invalid/${encodeURIComponent(client.sector)}`,
    id_token_signed_response_alg: signingAlgorithm as 'ES256',
  };
}

function ofSignIn(client: SignInClient): Partial<ClientMetadata> {
  return {
    application_type: client.kind,
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: client.redirectUris,
    post_logout_redirect_uris: client.postLogoutRedirectUris,
    scope: ['openid', ...client.scopes].join(' '),
    ...(client.backchannelLogoutUri === undefined
      ? {}
      : { backchannel_logout_uri: client.backchannelLogoutUri, backchannel_logout_session_required: true }),
  };
}

function ofBackOffice({ scopes, jwks }: BackOffice): Partial<ClientMetadata> {
  return {
    token_endpoint_auth_method: 'private_key_jwt',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    scope: scopes.join(' '),
    jwks,
  };
}

/** CORS at the token, userinfo and revocation endpoints: the gateway's own pages, and origins a client registered. */
export function mayUseFromBrowser({ url, clients }: IssuerParts, clientId: string, origin: string): boolean {
  const client = clients.get(clientId);
  if (client?.kind === 'backOffice') return false;
  return origin === new URL(url).origin || (client?.origins.includes(origin) ?? false);
}
