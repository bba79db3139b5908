import { refusal } from './refusal.ts';

/** Above this no issuer's token lies; longer ones are refused before anything is computed from them. */
const longestToken = 8192;

/** RFC 6750 2.1, for a JWT in compact form (RFC 7519): three parts; encrypted tokens have five. */
const bearer = /^bearer +([\w-]+\.[\w-]+\.[\w-]+)$/i;

/**
 * The access token of an `Authorization` header.
 *
 * @throws GatewayError UNAUTHENTICATED for anything else than one bearer token.
 */
export function bearerToken(header: string): string {
  if (header.length > longestToken) throw refusal('header', 'longer than 8192 characters');
  const token = bearer.exec(header)?.[1];
  if (token === undefined) throw refusal('header', 'not a bearer token in compact form');
  return token;
}
