import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT, type JWK } from 'jose';

/** A back office that asks for a token, by its own key (RFC 7523 2.2). */
export interface BackOfficeSignIn {
  /** The issuer, `http://127.0.0.1:4000/oidc`. */
  readonly issuer: string;
  readonly client: string;
  /** Private key, with `kid` and `alg`. */
  readonly key: JWK;
  readonly scopes: readonly string[];
  /** The official it acts for, by her id in the back office's sector; null: nobody. */
  readonly official: string | null;
  /** How sure it is of who she is, "0" to "4". */
  readonly acr?: string;
}

/** The answer of the token endpoint, RFC 6749 5.1 or 5.2. */
export interface TokenAnswer {
  readonly status: number;
  readonly access_token?: string;
  readonly error?: string;
  readonly error_description?: string;
}

/** Seconds; the issuer takes none that live longer than five minutes. */
const assertionLife = 60;

/** Signs a back office in by `client_credentials` with `private_key_jwt`, naming the official it acts for. */
export async function signInBackOffice(request: BackOfficeSignIn): Promise<TokenAnswer> {
  return sendAssertion(request.issuer, await signAssertion(request), request.scopes);
}

/**
 * The assertion that a back office signs in with (RFC 7523 3).
 *
 * @param changed claims and headers that differ, undefined for one that is left out
 */
export async function signAssertion(
  { issuer, client, key, official, acr }: Omit<BackOfficeSignIn, 'scopes'>,
  changed: { readonly claims?: Record<string, unknown>; readonly header?: Record<string, unknown> } = {},
): Promise<string> {
  const now = Math.floor(Date.now() / 1000);
  const who =
    official === null ? {} : { act: { sub: official }, auth_time: now, ...(acr === undefined ? {} : { acr }) };
  const standard = { iss: client, sub: client, aud: issuer, jti: randomUUID(), iat: now, exp: now + assertionLife };
  return new SignJWT({ ...standard, ...who, ...changed.claims })
    .setProtectedHeader({
      alg: key.alg ?? 'ES256',
      ...(key.kid === undefined ? {} : { kid: key.kid }),
      ...changed.header,
    })
    .sign(await importJWK(key));
}

/** Sends an assertion to the token endpoint. */
export async function sendAssertion(
  issuer: string,
  assertion: string,
  scopes: readonly string[],
): Promise<TokenAnswer> {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...(scopes.length === 0 ? {} : { scope: scopes.join(' ') }),
  });
  const response = await fetch(`${issuer}/token`, { method: 'POST', body, signal: AbortSignal.timeout(10_000) });
  return { status: response.status, ...((await response.json()) as Omit<TokenAnswer, 'status'>) };
}
