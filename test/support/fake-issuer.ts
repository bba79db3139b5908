import { createHash } from 'node:crypto';
import type { PageWindow } from '../../gateway/explorer/page/sign-in/session.ts';

export interface FakeIssuerOptions {
  /** Whether somebody has a session at the issuer. */
  readonly signedIn?: boolean;
  /** Claims of the ID token that differ from right ones. */
  readonly claims?: Readonly<Record<string, unknown>>;
}

export interface FakeIssuer {
  /** Answers discovery, silent authorization and the token endpoint at https://gateway.test/oidc. */
  readonly fetch: typeof globalThis.fetch;
  /** What the browser is sent back to after the person has signed in. */
  authorize(request: URLSearchParams): string;
  signOut(): void;
}

const issuer = 'https://gateway.test/oidc';

/** The issuer's half of an OpenID Connect sign-in, in memory; it checks PKCE as a real one does. */
export function createFakeIssuer({ signedIn = false, claims = {} }: FakeIssuerOptions = {}): FakeIssuer {
  const codes = new Map<string, URLSearchParams>();
  let session = signedIn;
  let issued = 0;

  function authorize(request: URLSearchParams): string {
    const code = `code-${codes.size + 1}`;
    codes.set(code, request);
    return answer(request, { code, iss: issuer });
  }

  function exchange(body: URLSearchParams): Response {
    const request = codes.get(body.get('code') ?? '');
    codes.delete(body.get('code') ?? '');
    const challenge = createHash('sha256')
      .update(body.get('code_verifier') ?? '')
      .digest('base64url');
    if (request?.get('code_challenge') !== challenge) return Response.json({ error: 'invalid_grant' }, { status: 400 });
    issued += 1;
    const idToken = encode({
      iss: issuer,
      aud: 'explorer',
      nonce: request.get('nonce'),
      exp: 300,
      ...person,
      ...claims,
    });
    return Response.json({ access_token: `access-${issued}`, id_token: idToken, expires_in: 300 });
  }

  return {
    authorize,
    signOut: () => void (session = false),
    async fetch(input, init) {
      const url = new URL(input as string);
      if (url.pathname.endsWith('openid-configuration')) return Response.json(discovery);
      if (url.pathname === '/oidc/token') return exchange(init?.body as URLSearchParams);
      const { searchParams } = url;
      return endingAt(session ? authorize(searchParams) : answer(searchParams, { error: 'login_required' }));
    },
  };
}

const discovery = {
  issuer,
  authorization_endpoint: `${issuer}/auth`,
  token_endpoint: `${issuer}/token`,
  end_session_endpoint: `${issuer}/end`,
};

const person = { sub: 'pairwise-1', name: 'شهروند نمونه', 'name#fa': 'شهروند نمونه', 'name#en': 'Sample citizen' };

function answer(request: URLSearchParams, parameters: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams({ state: request.get('state') ?? '', ...parameters });
  return `${request.get('redirect_uri')}?${query.toString()}`;
}

function encode(claims: object): string {
  return `header.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.signature`;
}

/** A response whose redirects were followed to an address. */
function endingAt(address: string): Response {
  return Object.defineProperty(new Response('<!doctype html>'), 'url', { value: address });
}

/** A window at an address, with what was stored in it and where it was sent. */
export interface FakeWindow extends PageWindow {
  readonly stored: Map<string, string>;
  readonly assigned: readonly string[];
  /** The same tab after a navigation: another page, the same storage. */
  returnedTo(address: string): FakeWindow;
}

export function createFakeWindow(address: string, stored = new Map<string, string>()): FakeWindow {
  const assigned: string[] = [];
  const location = { href: address, origin: new URL(address).origin, assign: (to: string) => void assigned.push(to) };
  return {
    stored,
    assigned,
    location,
    history: { replaceState: (_state, _unused, to) => void (location.href = to) },
    sessionStorage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
      removeItem: (key) => void stored.delete(key),
    },
    returnedTo: (to) => createFakeWindow(to, stored),
  };
}
