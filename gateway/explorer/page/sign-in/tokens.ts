import type { Provider } from './provider.ts';
import { SignInProblem } from './sign-in-problem.ts';
import type { Transaction } from './transaction.ts';

/** What one sign-in gave. Lives in memory only. */
export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
  readonly claims: Readonly<Record<string, unknown>>;
}

export interface CodeExchange {
  readonly provider: Provider;
  readonly client: string;
  readonly code: string;
  readonly transaction: Transaction;
  readonly redirectUri: string;
  readonly resource: string | null;
}

/**
 * Exchanges an authorization code for tokens (RFC 6749 §4.1.3, RFC 7636 §4.5).
 *
 * The ID token comes straight from the token endpoint, so that its signature need not be checked here
 * (OIDC Core §3.1.3.7, 6); the gateway checks that of the access token.
 *
 * @throws SignInProblem ISSUER_UNREACHABLE, REFUSED, or ANSWER_INVALID when the ID token is not for this request.
 */
export async function redeemCode(
  exchange: CodeExchange,
  fetch: typeof globalThis.fetch,
  now: () => number,
): Promise<Tokens> {
  const answer = await askForTokens(exchange, fetch);
  const { access_token: accessToken, id_token: idToken, expires_in: seconds } = answer;
  if (typeof accessToken !== 'string' || typeof idToken !== 'string')
    throw new SignInProblem('ANSWER_INVALID', 'token');
  const claims = readClaims(idToken);
  checkClaims(claims, exchange, now());
  return { accessToken, idToken, claims, expiresAt: now() + (typeof seconds === 'number' ? seconds : 60) * 1000 };
}

async function askForTokens(exchange: CodeExchange, fetch: typeof globalThis.fetch): Promise<Record<string, unknown>> {
  const { provider, client, code, transaction, redirectUri, resource } = exchange;
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: client,
    code,
    redirect_uri: redirectUri,
    code_verifier: transaction.verifier,
    ...(resource === null ? {} : { resource }),
  });
  const response = await fetch(provider.tokenEndpoint, { method: 'POST', body }).catch(() => null);
  if (response === null) throw new SignInProblem('ISSUER_UNREACHABLE');
  const answer = (await response.json().catch(() => ({}))) as Record<string, unknown>;
  const { error } = answer;
  if (!response.ok) throw new SignInProblem('REFUSED', typeof error === 'string' ? error : `HTTP ${response.status}`);
  return answer;
}

function readClaims(idToken: string): Record<string, unknown> {
  try {
    const payload = (idToken.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(payload), (character) => character.charCodeAt(0));
    return JSON.parse(new TextDecoder().decode(bytes)) as Record<string, unknown>;
  } catch {
    throw new SignInProblem('ANSWER_INVALID', 'id_token');
  }
}

/** OIDC Core §3.1.3.7: issuer, audience, expiry, nonce. */
function checkClaims(claims: Record<string, unknown>, { provider, client, transaction }: CodeExchange, now: number) {
  const audience = [claims['aud']].flat();
  const wrong =
    (claims['iss'] !== provider.issuer && 'iss') ||
    (!audience.includes(client) && 'aud') ||
    (claims['nonce'] !== transaction.nonce && 'nonce') ||
    (!(Number(claims['exp']) * 1000 > now) && 'exp');
  if (wrong !== false) throw new SignInProblem('ANSWER_INVALID', wrong);
}
