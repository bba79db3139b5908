import type { FastifyPluginAsync } from 'fastify';
import { GatewayError } from '../kernel/errors.ts';

/** Ends what a logout token says has ended; throws GatewayError when that was not done. */
export type EndSessions = (logoutToken: string) => Promise<void>;

/** A logout token has a few hundred bytes, with a signature by RSA about a thousand. */
const longest = 8192;

/**
 * The endpoint at which an issuer tells of sign-outs: OpenID Connect Back-Channel Logout 1.0, 2.5 and 2.8. Whatever
 * went wrong, the status is 400 and nothing has ended; 200 means that no gateway accepts the session's tokens any more.
 */
export function backchannelLogout(endSessions: EndSessions): FastifyPluginAsync {
  return async (app) => {
    app.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: 2 * longest },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    app.post('/backchannel-logout', async (request, reply) => {
      reply.header('cache-control', 'no-store');
      try {
        await endSessions(logoutToken(request.body));
        return reply.code(200).send();
      } catch (cause) {
        if (!(cause instanceof GatewayError)) throw cause;
        request.exchange.codes = [cause.code];
        return reply.code(400).send({ error: errorOf(cause), error_description: cause.messages.en });
      }
    });
  };
}

/** Only one is looked at: a request with several says nothing clear. */
function logoutToken(body: unknown): string {
  const [token, ...others] = body instanceof URLSearchParams ? body.getAll('logout_token') : [];
  if (token !== undefined && token.length <= longest && others.length === 0) return token;
  throw new GatewayError('BAD_REQUEST', {
    fa: 'یک logout_token در بدنهٔ درخواست لازم است.',
    en: 'The body must hold one logout_token.',
  });
}

function errorOf({ code }: GatewayError): string {
  return code === 'BAD_REQUEST' ? 'invalid_request' : 'temporarily_unavailable';
}
