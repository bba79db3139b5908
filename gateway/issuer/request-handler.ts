import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import { answerInteraction } from './interaction.ts';
import type { IssuerParts } from './issuer-parts.ts';
import { sendError } from './send.ts';
import { createUserinfo } from './userinfo.ts';

export interface RequestHandlerOptions {
  readonly parts: IssuerParts;
  /** Made at the first request. */
  readonly library: () => Promise<RunningLibrary>;
  readonly onError: (error: Error) => void;
}

interface RunningLibrary {
  readonly provider: Provider;
  /** Answers a request whose address is below the issuer's. */
  readonly answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers everything under the issuer's path. */
export function createRequestHandler({ parts, library, onError }: RequestHandlerOptions): RequestHandler {
  const mount = new URL(parts.url).pathname;
  const userinfo = createUserinfo(parts);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = pathBelow(mount, request.url ?? '/');
    if (path === null) return sendError(request, response, 404, 'not_found');
    prepare(request, response, path, parts.url);
    if (/^\/userinfo(\?|$)/.test(path) && request.method !== 'OPTIONS') return userinfo(request, response);
    const { provider, answer: answerByLibrary } = await library();
    if (path.startsWith('/interaction/')) return answerInteraction(request, response, provider, parts);
    return answerByLibrary(request, response);
  };
  return (request, response) => {
    answer(request, response).catch((cause: unknown) => {
      onError(cause instanceof Error ? cause : new Error('the issuer failed', { cause }));
      if (response.headersSent) response.destroy();
      else sendError(request, response, 500, 'server_error');
    });
  };
}

/**
 * What follows the issuer's path. A reverse proxy may have taken away the part in front of the last segment
 * (`https://host/window/oidc` reaches us as `/oidc`).
 */
function pathBelow(mount: string, url: string): string | null {
  const lastSegment = mount.slice(mount.lastIndexOf('/'));
  for (const prefix of [mount, lastSegment]) {
    if (url.startsWith(`${prefix}/`)) return url.slice(prefix.length);
  }
  return null;
}

/** The library sees itself mounted under the issuer's path, at the issuer's host, whatever the request says of both. */
function prepare(
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  path: string,
  issuer: string,
): void {
  const { pathname, protocol, host } = new URL(issuer);
  request.url = path;
  request.originalUrl = `${pathname}${path}`;
  request.headers['x-forwarded-proto'] = protocol.slice(0, -1);
  request.headers['x-forwarded-host'] = host;
  delete request.headers['x-forwarded-for'];
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  // Pages of ours replace this; it is for the library's page that posts a form by a script, whose hash it adds.
  response.setHeader(
    'content-security-policy',
    "default-src 'none'; script-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  );
}
