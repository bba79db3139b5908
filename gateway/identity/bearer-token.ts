import { refusal } from './refusal.ts';

/** Above this no issuer's token lies; longer ones are refused before anything is computed from them. */
const longestToken = 8192;

/** RFC 6750 2.1. */
const scheme = /^bearer +/i;

/** A JWT in compact form (RFC 7519): three parts; encrypted tokens have five. */
const compact = /^[\w-]+\.[\w-]+\.[\w-]+$/;

/**
 * The access token of an `Authorization` header. Its form is still to be checked, unless it was accepted before.
 *
 * @throws GatewayError UNAUTHENTICATED for anything else than one bearer token.
 */
export function bearerToken(header: string): string {
  if (header.length > longestToken) throw refusal('header', 'longer than 8192 characters');
  const beginning = scheme.exec(header)?.[0];
  if (beginning === undefined) throw refusal('header', 'not a bearer token');
  return header.slice(beginning.length);
}

/** @throws GatewayError UNAUTHENTICATED for anything else than a JWT in compact form. */
export function checkForm(token: string): void {
  if (!compact.test(token)) throw refusal('header', 'not a bearer token in compact form');
}
