import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyPluginAsync } from 'fastify';

/** Answers by itself everything under its path; reads the body by itself. */
export type IssuerHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Hands requests over to an issuer under the gateway's own origin, their bodies unread. */
export function mountIssuer(handler: IssuerHandler): FastifyPluginAsync {
  return async (app) => {
    app.addContentTypeParser('*', (_request, _payload, done) => done(null));
    app.all('/*', (request, reply) => {
      reply.hijack();
      handler(request.raw, reply.raw);
    });
  };
}
