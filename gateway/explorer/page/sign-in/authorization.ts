import type { SignInConfiguration } from '../../configuration.ts';
import type { Language } from '../language.ts';
import type { Provider } from './provider.ts';
import { SignInProblem } from './sign-in-problem.ts';
import type { StepUp } from './step-up.ts';
import { challengeOf, type Transaction } from './transaction.ts';

export interface AuthorizationRequest {
  readonly provider: Provider;
  readonly configuration: SignInConfiguration;
  readonly transaction: Transaction;
  readonly redirectUri: string;
  readonly language: Language;
  /** `none`: answer at once from the issuer's session, without showing anything (OIDC Core §3.1.2.1). */
  readonly prompt: 'none' | null;
  /** Null: any sign-in will do. */
  readonly stepUp: StepUp | null;
}

/** The address of the authorization request: authorization code with PKCE. */
export async function authorizationUrl(request: AuthorizationRequest): Promise<string> {
  const { provider, configuration, transaction, redirectUri, language, prompt, stepUp } = request;
  const url = new URL(provider.authorizationEndpoint);
  const parameters = {
    response_type: 'code',
    client_id: configuration.client,
    redirect_uri: redirectUri,
    scope: ['openid', ...configuration.scopes].join(' '),
    state: transaction.state,
    nonce: transaction.nonce,
    code_challenge: await challengeOf(transaction.verifier),
    code_challenge_method: 'S256',
    ui_locales: language,
    ...(configuration.resource === null ? {} : { resource: configuration.resource }),
    ...(prompt === null ? {} : { prompt }),
    ...(stepUp === null ? {} : { acr_values: stepUp.acrValues }),
    ...(stepUp === null || stepUp.maxAge === null ? {} : { max_age: String(stepUp.maxAge) }),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/** Whether an address is one that the issuer sent the browser back to. */
export function isCallback(address: URL): boolean {
  return address.searchParams.has('state') && (address.searchParams.has('code') || address.searchParams.has('error'));
}

/**
 * The authorization code in the issuer's answer.
 *
 * @throws SignInProblem ANSWER_INVALID when the answer is not to this transaction or from another issuer (RFC 9207);
 *   LOGIN_REQUIRED or REFUSED when the issuer says no.
 */
export function readCallback(address: URL, transaction: Transaction, provider: Provider): string {
  const answer = address.searchParams;
  if (answer.get('state') !== transaction.state) throw new SignInProblem('ANSWER_INVALID', 'state');
  if ((answer.get('iss') ?? provider.issuer) !== provider.issuer) throw new SignInProblem('ANSWER_INVALID', 'iss');
  const error = answer.get('error');
  if (error !== null) throw new SignInProblem(needsPerson.has(error) ? 'LOGIN_REQUIRED' : 'REFUSED', error);
  const code = answer.get('code');
  if (code === null) throw new SignInProblem('ANSWER_INVALID', 'code');
  return code;
}

/** Answers to `prompt=none` that mean "ask the person" (OIDC Core §3.1.2.6). */
const needsPerson: ReadonlySet<string> = new Set([
  'login_required',
  'interaction_required',
  'consent_required',
  'account_selection_required',
]);
