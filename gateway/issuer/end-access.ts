import type { KoaContextWithOIDC } from 'oidc-provider';
import type { EndedSessions } from './issuer-parts.ts';

/**
 * Ends the access tokens of a grant that is about to be revoked, by putting their sessions (`sid`) into the state that
 * all gateways share. The library awaits this before it destroys anything: when the shared state cannot be reached, the
 * sign-out fails as a whole and can be tried again.
 *
 * A sign-out names its sessions itself. A revoked refresh token, and a code or refresh token used twice (RFC 9700 4.14),
 * lead to theirs; the browser's session then forgets the client, so that its next sign-in gets a session id of its own.
 */
export function createEndAccess(ended: EndedSessions): (context: KoaContextWithOIDC) => Promise<boolean> {
  return async (context) => {
    if (context.oidc.route === 'end_session_confirm') {
      await Promise.all(sessionsToEnd(context).map((sid) => ended.revokeSession(sid)));
    } else {
      await endAccessOfToken(context, ended);
    }
    return true;
  };
}

/** All of the browser's session, or only that of the client which asked, as the person chose. */
function sessionsToEnd({ oidc }: KoaContextWithOIDC): string[] {
  const { session, params } = oidc;
  const asked = session?.state?.['clientId'];
  const clients = params?.['logout'] ? Object.keys(session?.authorizations ?? {}) : [asked];
  return clients
    .map((client) => (typeof client === 'string' ? session?.sidFor(client) : undefined))
    .filter((sid) => sid !== undefined);
}

async function endAccessOfToken({ oidc }: KoaContextWithOIDC, ended: EndedSessions): Promise<void> {
  const { RefreshToken, AuthorizationCode } = oidc.entities;
  const token = RefreshToken ?? AuthorizationCode ?? (await codeUsedTwice(oidc));
  if (token?.sid === undefined) return;
  await ended.revokeSession(token.sid);
  await forgetClient(oidc.provider, token);
}

/** The library refuses such a code before it notes down whose it is. */
function codeUsedTwice({ provider, params }: KoaContextWithOIDC['oidc']) {
  const code = params?.['code'];
  return typeof code === 'string' ? provider.AuthorizationCode.find(code, { ignoreExpiration: true }) : undefined;
}

async function forgetClient(
  provider: KoaContextWithOIDC['oidc']['provider'],
  token: { readonly sessionUid?: string | undefined; readonly clientId?: string | undefined },
): Promise<void> {
  const session = token.sessionUid === undefined ? undefined : await provider.Session.findByUid(token.sessionUid);
  if (session?.authorizations === undefined || token.clientId === undefined) return;
  const { [token.clientId]: _forgotten, ...others } = session.authorizations;
  session.authorizations = others;
  await session.persist();
}
