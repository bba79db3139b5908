import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseLanguage } from './language.ts';
import { errorPage } from './pages/error-page.ts';
import type { Page } from './pages/page.ts';

export function sendPage(response: ServerResponse, status: number, { body, contentSecurityPolicy }: Page): void {
  response.setHeader('content-security-policy', contentSecurityPolicy);
  send(response, status, 'text/html; charset=utf-8', body);
}

export function sendJson(response: ServerResponse, status: number, value: object): void {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** An error as a page, or as JSON for whoever asks for that. */
export function sendError(request: IncomingMessage, response: ServerResponse, status: number, code: string): void {
  if (request.headers.accept === 'application/json') return sendJson(response, status, { error: code });
  const language = chooseLanguage({ acceptLanguage: request.headers['accept-language'] });
  return sendPage(response, status, errorPage({ language, code }));
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader('content-type', type);
  response.setHeader('cache-control', 'no-store');
  response.end(body);
}
