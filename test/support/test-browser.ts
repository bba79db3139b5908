import { createHash } from 'node:crypto';
import { createCookieJar } from '../../scripts/lib/cookie-jar.ts';
import type { RunningIssuer } from './start-issuer.ts';

/** Long enough for RFC 7636 4.1. */
export const verifier = 'made-up-verifier-of-a-test-that-is-long-enough';

interface AuthorizationWishes {
  readonly client?: string;
  readonly scope?: string;
  /** Anything else of the request; `undefined` takes a parameter away. */
  readonly with?: Readonly<Record<string, string | undefined>>;
}

interface TokenAnswer {
  readonly status: number;
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly scope: string;
  readonly error: string;
}

export interface TestBrowser {
  /** Asks one address, with the cookies so far; follows nothing. */
  ask(url: string, init?: RequestInit): Promise<Response>;
  post(url: string, form: Readonly<Record<string, string>>, init?: RequestInit): Promise<Response>;
  authorizationUrl(wishes?: AuthorizationWishes): string;
  /** Starts an authorization request; resolves to the address it ends at: a page of the issuer, or the client. */
  authorize(wishes?: AuthorizationWishes): Promise<string>;
  /** Signs in as a persona and returns the address at the client. */
  signIn(persona: string, wishes?: AuthorizationWishes): Promise<string>;
  redeem(callback: string, wishes?: AuthorizationWishes & { readonly verifier?: string }): Promise<TokenAnswer>;
  refresh(refreshToken: string, client?: string): Promise<TokenAnswer>;
  /** From the sign-in page to tokens. */
  tokensOf(persona: string, wishes?: AuthorizationWishes): Promise<TokenAnswer>;
}

/** A browser with cookies and without a screen, at one issuer. */
export function createTestBrowser({ origin, issuer }: RunningIssuer): TestBrowser {
  const jar = createCookieJar();
  const redirectUris: Readonly<Record<string, string>> = {
    portal: `${origin}/portal/callback`,
    explorer: `${origin}/explorer/`,
    mobile: 'example.panjereh.mobile:/callback',
    scripts: 'http://127.0.0.1/callback',
    shop: 'https://shop.test/callback',
  };

  const browser: TestBrowser = {
    async ask(url, init = {}) {
      const cookie = jar.headerFor(new URL(url).pathname);
      const headers = { accept: 'text/html', ...(init.headers as Record<string, string>), ...(cookie && { cookie }) };
      const response = await fetch(url, { ...init, redirect: 'manual', headers });
      jar.keep(response.headers.getSetCookie());
      return response;
    },
    post: (url, form, init = {}) => browser.ask(url, { ...init, method: 'POST', body: new URLSearchParams(form) }),
    authorizationUrl({ client = 'portal', scope = 'openid civil:name', with: extra = {} } = {}) {
      const parameters = {
        response_type: 'code',
        client_id: client,
        redirect_uri: redirectUris[client],
        scope,
        state: 'state-1',
        code_challenge: createHash('sha256').update(verifier).digest('base64url'),
        code_challenge_method: 'S256',
        ...extra,
      };
      const given = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined);
      return `${issuer.url}/authorize?${new URLSearchParams(given).toString()}`;
    },
    authorize: async (wishes) => follow(browser, issuer.url, await browser.ask(browser.authorizationUrl(wishes))),
    async signIn(persona, wishes) {
      const page = await browser.authorize(wishes);
      return follow(browser, issuer.url, await browser.post(page, { persona }));
    },
    redeem: (callback, { client = 'portal', verifier: code_verifier = verifier } = {}) =>
      askForTokens(browser, issuer.url, {
        grant_type: 'authorization_code',
        client_id: client,
        redirect_uri: redirectUris[client] ?? '',
        code: new URL(callback).searchParams.get('code') ?? '',
        code_verifier,
      }),
    refresh: (refreshToken, client = 'portal') =>
      askForTokens(browser, issuer.url, {
        grant_type: 'refresh_token',
        client_id: client,
        refresh_token: refreshToken,
      }),
    tokensOf: async (persona, wishes) => browser.redeem(await browser.signIn(persona, wishes), wishes),
  };
  return browser;
}

async function follow(browser: TestBrowser, issuer: string, first: Response): Promise<string> {
  let response = first;
  for (let step = 0; step < 10; step++) {
    const location = response.headers.get('location');
    if (location === null) throw new Error(`The issuer answered ${response.status}: ${await response.text()}`);
    const url = new URL(location, first.url).href;
    if (!url.startsWith(`${issuer}/`) || url.startsWith(`${issuer}/interaction/`)) return url;
    response = await browser.ask(url);
  }
  throw new Error('The issuer redirects without an end.');
}

async function askForTokens(browser: TestBrowser, issuer: string, form: Record<string, string>): Promise<TokenAnswer> {
  const response = await browser.post(`${issuer}/token`, form, { headers: { accept: '*/*' } });
  return { status: response.status, ...((await response.json()) as Omit<TokenAnswer, 'status'>) };
}

/** Opens the sign-out page and answers it. */
export async function signOut(
  browser: TestBrowser,
  { issuer }: RunningIssuer,
  wishes: Record<string, string>,
  all = true,
) {
  const page = await browser.ask(`${issuer.url}/sign-out?${new URLSearchParams(wishes).toString()}`);
  const html = await page.text();
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await browser.post(action, { xsrf, ...(all ? { logout: 'yes' } : {}) });
  return { page, html, answer };
}
