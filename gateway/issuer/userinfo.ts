import type { IncomingMessage, ServerResponse } from 'node:http';
import { createIdentity, type Identity } from '../identity/identity.ts';
import { errorTable, GatewayError } from '../kernel/errors.ts';
import { personaClaims } from './find-account.ts';
import type { IssuerParts } from './issuer-parts.ts';
import { sendJson } from './send.ts';

/** Answers one request to the UserInfo endpoint (OpenID Connect Core 5.3). */
export type AnswerUserinfo = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * UserInfo for the tokens that this issuer gives out. The library's own endpoint takes no JWT access token, so they are
 * verified here by the same rules as at the gateway.
 */
export function createUserinfo(parts: IssuerParts): AnswerUserinfo {
  const identity = ownTokens(parts);
  return async (request, response) => {
    try {
      const caller = await identity.identify(request.headers.authorization);
      if (caller.kind === 'anonymous') return refuse(response, 401, null);
      if (!caller.scopes.has('openid')) return refuse(response, 403, 'insufficient_scope');
      const persona = caller.subject === null ? undefined : parts.personas.byRef(caller.subject);
      if (persona === undefined) return refuse(response, 401, 'invalid_token');
      sendJson(response, 200, { sub: parts.subjects.present(persona.ref, caller.sector), ...personaClaims(persona) });
    } catch (cause) {
      if (!(cause instanceof GatewayError)) throw cause;
      const { status } = errorTable[cause.code];
      refuse(response, status, status === 401 ? 'invalid_token' : 'temporarily_unavailable');
    }
  };
}

function ownTokens({ url, audience, keys, subjects, ended, accessTokenLife }: IssuerParts): Identity {
  return createIdentity({
    issuer: url,
    audience,
    algorithms: [...new Set(keys.all.map((key) => key.alg))],
    maxTokenAge: accessTokenLife,
    keys: { kind: 'handed', load: () => Promise.resolve(keys.publicKeys) },
    pairwise: subjects,
    revocations: ended,
    maxRemembered: 1000,
  });
}

/** RFC 6750 3: the challenge names no error when no token was sent. */
function refuse(response: ServerResponse, status: number, error: string | null): void {
  if (status < 500) response.setHeader('www-authenticate', error === null ? 'Bearer' : `Bearer error="${error}"`);
  sendJson(response, status, error === null ? {} : { error });
}
