import { SignInProblem } from './sign-in-problem.ts';

/** Where the issuer's endpoints are, from its discovery document. */
export interface Provider {
  readonly issuer: string;
  readonly authorizationEndpoint: string;
  readonly tokenEndpoint: string;
  /** Null where the issuer offers no sign-out by the client (OIDC RP-Initiated Logout). */
  readonly endSessionEndpoint: string | null;
}

/**
 * Reads the discovery document (OpenID Connect Discovery 1.0 §4).
 *
 * @throws SignInProblem ISSUER_UNREACHABLE when it cannot be read; ANSWER_INVALID when it is another issuer's (§4.3).
 */
export async function discover(issuer: string, fetch: typeof globalThis.fetch): Promise<Provider> {
  const document = await readDocument(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, fetch);
  if (document['issuer'] !== issuer) throw new SignInProblem('ANSWER_INVALID', 'issuer');
  return {
    issuer,
    authorizationEndpoint: endpoint(document, 'authorization_endpoint'),
    tokenEndpoint: endpoint(document, 'token_endpoint'),
    endSessionEndpoint: 'end_session_endpoint' in document ? endpoint(document, 'end_session_endpoint') : null,
  };
}

async function readDocument(address: string, fetch: typeof globalThis.fetch): Promise<Record<string, unknown>> {
  try {
    const response = await fetch(address, { headers: { accept: 'application/json' } });
    if (response.ok) return Object(await response.json()) as Record<string, unknown>;
  } catch {
    // Refused, cut off or no JSON: to the person before the screen all of these are one case.
  }
  throw new SignInProblem('ISSUER_UNREACHABLE');
}

function endpoint(document: Record<string, unknown>, name: string): string {
  const address = document[name];
  if (typeof address !== 'string' || !/^https?:/.test(address)) throw new SignInProblem('ANSWER_INVALID', name);
  return address;
}
