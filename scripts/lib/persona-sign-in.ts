import { createHash, randomBytes } from 'node:crypto';
import { createCookieJar } from './cookie-jar.ts';

export interface PersonaSignIn {
  /** The gateway on this machine, `http://127.0.0.1:4000`. */
  readonly gateway: string;
  readonly client: string;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Name of a made-up person. */
  readonly persona: string;
  /** More of the authorization request, such as `acr_values` and `max_age` of a step-up (RFC 9470 5). */
  readonly wishes?: Readonly<Record<string, string>>;
}

export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
  /** The scopes that were granted. */
  readonly scope: string;
  /** Signs her out of every application, as her browser would (OpenID Connect RP-Initiated Logout 1.0). */
  signOut(): Promise<void>;
}

export interface PersonaChoice {
  readonly name: string;
  readonly titles: { readonly fa: string; readonly en: string };
}

export type SignInFailureCode = 'GATEWAY_NOT_RUNNING' | 'NO_PERSONA_ISSUER' | 'UNKNOWN_PERSONA' | 'SIGN_IN_REFUSED';

export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';
  readonly code: SignInFailureCode;
  /** Those who may sign in, with UNKNOWN_PERSONA. */
  readonly personas: readonly PersonaChoice[];

  constructor(code: SignInFailureCode, message: string, personas: readonly PersonaChoice[] = []) {
    super(message);
    this.code = code;
    this.personas = personas;
  }
}

/** The longest chain of redirects that a sign-in takes is four. */
const mostSteps = 10;
const deadline = 10_000;

/**
 * Signs a made-up person in as a browser would: authorization code with PKCE, choosing the persona on the sign-in page.
 * Talks to the gateway at the given address only, even when its issuer is known under another one.
 *
 * @throws SignInFailure
 */
export async function signInPersona(request: PersonaSignIn): Promise<SignedIn> {
  const browser = createBrowser(request.gateway, await discover(request.gateway));
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const answer = await authorize(browser, request, { verifier, state });
  const code = answer.searchParams.get('code');
  if (code === null || answer.searchParams.get('state') !== state) {
    throw refused(
      answer.searchParams.get('error_description') ?? answer.searchParams.get('error') ?? 'no code came back',
    );
  }
  return redeem(browser, request, code, verifier);
}

interface Discovery {
  readonly issuer: string;
  readonly authorization_endpoint: string;
  readonly token_endpoint: string;
  readonly end_session_endpoint: string;
}

async function discover(gateway: string): Promise<Discovery> {
  const response = await fetch(`${gateway}/oidc/.well-known/openid-configuration`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(deadline),
  }).catch(() => null);
  if (response === null) {
    throw new SignInFailure('GATEWAY_NOT_RUNNING', `No gateway answers at ${gateway}; start it with "npm start".`);
  }
  const document = response.ok ? ((await response.json().catch(() => null)) as Discovery | null) : null;
  if (document !== null && typeof document.authorization_endpoint === 'string') return document;
  throw new SignInFailure(
    'NO_PERSONA_ISSUER',
    `The gateway at ${gateway} has no made-up people: its issuer is a real one (identity.issuer) or none. ` +
      'Get a token from that issuer.',
  );
}

interface Browser extends Discovery {
  /** Asks an address of the issuer, with the cookies it has set so far. */
  ask(url: string, init?: RequestInit): Promise<Response>;
}

function createBrowser(gateway: string, discovery: Discovery): Browser {
  const { issuer } = discovery;
  const jar = createCookieJar();
  return {
    ...discovery,
    async ask(url, init = {}) {
      if (!url.startsWith(`${issuer}/`)) throw refused(`it leads to ${new URL(url).origin}, which is not the issuer`);
      const cookie = jar.headerFor(new URL(url).pathname);
      const response = await fetch(`${gateway}/oidc${url.slice(issuer.length)}`, {
        ...init,
        redirect: 'manual',
        signal: AbortSignal.timeout(deadline),
        headers: { ...(init.headers as Record<string, string>), ...(cookie === '' ? {} : { cookie }) },
      });
      jar.keep(response.headers.getSetCookie());
      return response;
    },
  };
}

interface Secrets {
  readonly verifier: string;
  readonly state: string;
}

/** Follows the authorization request to the client's redirect address, which it returns and never calls. */
async function authorize(browser: Browser, request: PersonaSignIn, { verifier, state }: Secrets): Promise<URL> {
  const start = new URL(browser.authorization_endpoint);
  start.search = new URLSearchParams({
    response_type: 'code',
    client_id: request.client,
    redirect_uri: request.redirectUri,
    scope: ['openid', ...request.scopes].join(' '),
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...request.wishes,
  }).toString();

  let url = start.href;
  for (let step = 0; step < mostSteps; step++) {
    if (url.startsWith(`${request.redirectUri}?`)) return new URL(url);
    const response = url.startsWith(`${browser.issuer}/interaction/`)
      ? await choosePersona(browser, url, request.persona)
      : await browser.ask(url, { headers: { accept: 'application/json' } });
    const location = response.headers.get('location');
    if (location === null) throw refused(await explain(response));
    url = new URL(location, url).href;
  }
  throw refused('it leads from page to page without an end');
}

async function choosePersona(browser: Browser, url: string, persona: string): Promise<Response> {
  const headers = { accept: 'application/json' };
  const page = await browser.ask(url, { headers });
  if (!page.ok) throw refused(await explain(page));
  const { personas = [] } = (await page.json()) as { personas?: readonly PersonaChoice[] };
  if (!personas.some(({ name }) => name === persona)) {
    throw new SignInFailure('UNKNOWN_PERSONA', `There is no persona "${persona}".`, personas);
  }
  return browser.ask(url, { method: 'POST', headers, body: new URLSearchParams({ persona }) });
}

async function redeem(browser: Browser, request: PersonaSignIn, code: string, verifier: string): Promise<SignedIn> {
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: request.client,
    redirect_uri: request.redirectUri,
    code,
    code_verifier: verifier,
  });
  const response = await browser.ask(browser.token_endpoint, { method: 'POST', body });
  if (!response.ok) throw refused(await explain(response));
  const tokens = (await response.json()) as Record<string, string>;
  const idToken = tokens['id_token'] ?? '';
  return {
    accessToken: tokens['access_token'] ?? '',
    idToken,
    refreshToken: tokens['refresh_token'] ?? '',
    scope: tokens['scope'] ?? '',
    signOut: () => signOut(browser, idToken),
  };
}

async function signOut(browser: Browser, idToken: string): Promise<void> {
  const hint = new URLSearchParams({ id_token_hint: idToken }).toString();
  const page = await browser.ask(`${browser.end_session_endpoint}?${hint}`);
  const html = await page.text();
  const [, action] = /action="([^"]+)"/.exec(html) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
  if (action === undefined) throw refused(`the page to sign out came with status ${page.status}`);
  await browser.ask(action, { method: 'POST', body: new URLSearchParams({ xsrf, logout: 'yes' }) });
}

/** Exchanges a refresh token for the next tokens (RFC 6749 6); null when it is refused. */
export async function refreshTokens(
  gateway: string,
  client: string,
  refreshToken: string,
): Promise<Pick<SignedIn, 'accessToken' | 'refreshToken'> | null> {
  const browser = createBrowser(gateway, await discover(gateway));
  const body = new URLSearchParams({ grant_type: 'refresh_token', client_id: client, refresh_token: refreshToken });
  const response = await browser.ask(browser.token_endpoint, { method: 'POST', body });
  if (!response.ok) return null;
  const tokens = (await response.json()) as Record<string, string>;
  return { accessToken: tokens['access_token'] ?? '', refreshToken: tokens['refresh_token'] ?? '' };
}

async function explain(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => ({}))) as Record<string, string | undefined>;
  return answer['error_description'] ?? answer['error'] ?? `status ${response.status}`;
}

function refused(reason: string): SignInFailure {
  return new SignInFailure('SIGN_IN_REFUSED', `The sign-in did not work: ${reason}.`);
}
