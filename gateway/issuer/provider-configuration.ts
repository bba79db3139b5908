import type { Adapter, Configuration } from 'oidc-provider';
import { createAssertionCheck } from './check-assertion.ts';
import { clientMetadata, mayUseFromBrowser } from './client-metadata.ts';
import { createEndAccess } from './end-access.ts';
import type { IssuerParts } from './issuer-parts.ts';
import type { OidcProvider } from './load-oidc-provider.ts';
import { createLoadGrant } from './load-grant.ts';
import { createFindAccount } from './find-account.ts';
import { createFetchForClients } from './fetch-for-clients.ts';
import { renderError, renderSignedOut, renderSignOut } from './render-pages.ts';
import { signInPolicy } from './step-up.ts';
import { createTokenClaims } from './token-claims.ts';

/** All in which our issuer differs from the library's defaults. */
export function providerConfiguration(parts: IssuerParts, library: OidcProvider): Configuration {
  const { clients, keys, records, subjects } = parts;
  const scopes = new Set([...clients.values()].flatMap((client) => client.scopes));
  return {
    adapter: (model) => (model === 'Client' ? clientsAsRecords(parts) : records.adapterFor(model)),
    jwks: { keys: [...keys.all] },
    cookies: cookies(parts),
    clientAuthMethods: ['none', 'private_key_jwt'],
    enabledJWA: { clientAuthSigningAlgValues: ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'] },
    assertJwtClientAuthClaimsAndHeader: createAssertionCheck(parts, library),
    clientBasedCORS: (_context, origin, { clientId }) => mayUseFromBrowser(parts, clientId, origin),
    responseTypes: ['code'],
    pkce: { required: () => true },
    subjectTypes: ['pairwise'],
    pairwiseIdentifier: (_context, ref, { clientId }) => subjects.present(ref, sectorOf(parts, clientId)),
    scopes: ['openid', ...scopes],
    acrValues: ['0', '1', '2', '3', '4'],
    claims: { ...claimsOfScopes, acr: null, auth_time: null, iss: null, sid: null },
    findAccount: createFindAccount(parts.personas),
    loadExistingGrant: createLoadGrant(parts),
    extraTokenClaims: createTokenClaims(parts),
    expiresWithSession: () => true,
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    revokeGrantPolicy: createEndAccess(parts.ended),
    ttl: lifetimes(parts.accessTokenLife),
    routes: { authorization: '/authorize', userinfo: '/userinfo', revocation: '/revoke', end_session: '/sign-out' },
    interactions: { policy: signInPolicy(library), url: (_context, { uid }) => `${parts.url}/interaction/${uid}` },
    discovery: { ui_locales_supported: ['fa', 'en'], claims_locales_supported: ['fa', 'en'] },
    renderError,
    sectorIdentifierUriValidate: () => false,
    fetch: createFetchForClients(clients),
    features: features(parts, library),
  };
}

/** The library finds clients where it keeps its records; ours stand in the configuration. */
function clientsAsRecords({ clients, keys, records }: IssuerParts): Adapter {
  return {
    ...records.adapterFor('Client'),
    async find(id) {
      const client = clients.get(id);
      return client && clientMetadata(client, keys.all[0].alg);
    },
  };
}

/** What `openid` alone shows: no data of an agency, only the title of the made-up persona and her role. */
const claimsOfScopes = { openid: ['sub', 'name', 'name#fa', 'name#en', 'kind', 'agency'] };

function features(parts: IssuerParts, { InvalidTarget }: OidcProvider) {
  return {
    devInteractions: { enabled: false },
    clientCredentials: { enabled: true },
    backchannelLogout: { enabled: true },
    // The gateway takes bearer tokens only: tokens bound to a key would promise more than it checks.
    dPoP: { enabled: false },
    pushedAuthorizationRequests: { enabled: false },
    revocation: { enabled: true, allowedPolicy: (_context, client, token) => client.clientId === token.clientId },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => renderSignOut(context, form, parts.clients),
      postLogoutSuccessSource: (context) => renderSignedOut(context, parts.clients),
    },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => parts.resource,
      useGrantedResource: () => true,
      getResourceServerInfo(_context, resource, { clientId }) {
        if (resource !== parts.resource) throw new InvalidTarget();
        return gatewayAsResource(parts, clientId);
      },
    },
  } satisfies NonNullable<Configuration['features']>;
}

/** Access tokens for the gateway: JWTs by RFC 9068, limited to what this client may ask for. */
function gatewayAsResource(parts: IssuerParts, clientId: string) {
  const [{ alg, kid }] = parts.keys.all;
  return {
    scope: ['openid', ...(parts.clients.get(clientId)?.scopes ?? [])].join(' '),
    audience: parts.audience,
    accessTokenTTL: parts.accessTokenLife,
    accessTokenFormat: 'jwt' as const,
    jwt: { sign: { alg: alg as 'ES256', kid } },
  };
}

function sectorOf({ clients }: IssuerParts, clientId: string): string {
  const client = clients.get(clientId);
  if (client === undefined) throw new TypeError('A client without a definition asks for a person.');
  return client.sector;
}

/** Cookies are for the issuer's own paths only, so that the gateway's other pages never see a session. */
function cookies({ url, keys }: IssuerParts): NonNullable<Configuration['cookies']> {
  const { pathname, protocol } = new URL(url);
  const common = { httpOnly: true, sameSite: 'lax', signed: true, secure: protocol === 'https:' } as const;
  return {
    names: { session: 'panjereh_session', interaction: 'panjereh_interaction', resume: 'panjereh_resume' },
    long: { ...common, path: pathname },
    short: common,
    keys: [...keys.cookieKeys],
  };
}

const minute = 60;
const hour = 60 * minute;

/** How long a sign-in lasts, in seconds; using and refreshing it does not prolong it. */
const signInLife = 12 * hour;

function untilEndOf(signedInAt: number | undefined): number {
  const now = Math.floor(Date.now() / 1000);
  return Math.max(1, (signedInAt ?? now) + signInLife - now);
}

function lifetimes(accessToken: number): NonNullable<Configuration['ttl']> {
  return {
    AccessToken: accessToken,
    ClientCredentials: accessToken,
    AuthorizationCode: minute,
    IdToken: hour,
    Interaction: 30 * minute,
    Session: (_context, { loginTs }) => untilEndOf(loginTs),
    RefreshToken: (context) => context.oidc.entities.RotatedRefreshToken?.remainingTTL ?? signInLife,
    Grant: signInLife + hour,
  };
}
