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
}

export interface SignedIn {
  readonly accessToken: string;
  readonly idToken: string;
  readonly refreshToken: string;
  /** The scopes that were granted. */
  readonly scope: string;
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
  return {
    accessToken: tokens['access_token'] ?? '',
    idToken: tokens['id_token'] ?? '',
    refreshToken: tokens['refresh_token'] ?? '',
    scope: tokens['scope'] ?? '',
  };
}

async function explain(response: Response): Promise<string> {
  const answer = (await response.json().catch(() => ({}))) as Record<string, string | undefined>;
  return answer['error_description'] ?? answer['error'] ?? `status ${response.status}`;
}

function refused(reason: string): SignInFailure {
  return new SignInFailure('SIGN_IN_REFUSED', `The sign-in did not work: ${reason}.`);
}
