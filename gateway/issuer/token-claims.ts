import type { AccessToken, ClientCredentials, KoaContextWithOIDC, UnknownObject } from 'oidc-provider';
import type { IssuerParts } from './issuer-parts.ts';

/**
 * What our access tokens carry beyond RFC 9068: the session that sign-out ends, how and when the person signed in, the
 * client's sector, and the role of the person.
 */
export function createTokenClaims({ clients, personas }: Pick<IssuerParts, 'clients' | 'personas'>) {
  return (context: KoaContextWithOIDC, token: AccessToken | ClientCredentials): UnknownObject => {
    const { AuthorizationCode, RefreshToken } = context.oidc.entities;
    const source = AuthorizationCode ?? RefreshToken;
    const persona = 'accountId' in token ? personas.byRef(token.accountId) : undefined;
    return withoutUndefined({
      sid: source?.sid,
      acr: source?.acr,
      auth_time: source?.authTime,
      sector: clients.get(token.clientId ?? '')?.sector,
      kind: persona?.kind,
      agency: persona?.agency ?? undefined,
    });
  };
}

function withoutUndefined(claims: UnknownObject): UnknownObject {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
