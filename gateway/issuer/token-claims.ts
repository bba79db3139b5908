import type { AccessToken, ClientCredentials, KoaContextWithOIDC, UnknownObject } from 'oidc-provider';
import { assertionClaims } from './assertion-claims.ts';
import type { BackOffice } from './client-definition.ts';
import type { IssuerParts } from './issuer-parts.ts';

/**
 * What our access tokens carry beyond RFC 9068: the session that sign-out ends, how and when the person signed in, the
 * client's sector, and the role of the person. A back office's name its agency and the official it acts for (RFC 8693
 * 4.1: `act`).
 */
export function createTokenClaims({ clients, personas }: Pick<IssuerParts, 'clients' | 'personas'>) {
  return (context: KoaContextWithOIDC, token: AccessToken | ClientCredentials): UnknownObject => {
    const client = clients.get(token.clientId ?? '');
    if (client?.kind === 'backOffice') return ofBackOffice(context, client);
    const { AuthorizationCode, RefreshToken } = context.oidc.entities;
    const source = AuthorizationCode ?? RefreshToken;
    const persona = 'accountId' in token ? personas.byRef(token.accountId) : undefined;
    return withoutUndefined({
      sid: source?.sid,
      acr: source?.acr,
      auth_time: source?.authTime,
      sector: client?.sector,
      window: client?.agency,
      kind: persona?.kind,
      agency: persona?.agency ?? undefined,
    });
  };
}

function ofBackOffice({ oidc }: KoaContextWithOIDC, { sector, agency }: BackOffice): UnknownObject {
  const { act, acr, auth_time } = assertionClaims(oidc);
  if (act === undefined) return { sector, agency, kind: 'client' };
  return withoutUndefined({ sector, agency, kind: 'official', act, acr, auth_time });
}

function withoutUndefined(claims: UnknownObject): UnknownObject {
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}
