import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { composeInline } from './compose-inline.ts';
import type { ForeignIssuer } from './foreign-issuer.ts';
import { openGatewayStand } from './gateway-stand.ts';
import type { Anything, InlineAgencies } from './inline-gateway.ts';
import { serveAgencies } from './serve-agencies.ts';

export interface SignInGateways extends AsyncDisposable {
  readonly urls: readonly string[];
  /** Sends an operation to one of them, by its number; `token` null: without one. */
  ask(gateway: number, query: string, token: string | null, headers?: Record<string, string>): Promise<Response>;
  /** The same, as its status and body. */
  answer(
    gateway: number,
    query: string,
    token: string | null,
  ): Promise<{ readonly status: number; readonly body: Anything }>;
  /** Hands a logout token to one of them. */
  logOut(gateway: number, logoutToken: string): Promise<Response>;
}

export interface SignInGatewaysOptions {
  /** An empty folder for their files. */
  readonly folder: string;
  readonly issuer: Pick<ForeignIssuer, 'identity'>;
  readonly agencies: InlineAgencies;
  readonly count?: number;
  /** What else is configured, by section. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** What else is configured in `identity`. */
  readonly identity?: Readonly<Record<string, unknown>>;
}

/** Gateways as processes of their own that trust one foreign issuer, over agencies of a test. */
export async function openSignInGateways(options: SignInGatewaysOptions): Promise<SignInGateways> {
  const { folder, issuer, agencies, count = 1, config = {}, identity = {} } = options;
  const served = await serveAgencies(agencies);
  const supergraph = composeInline(Object.fromEntries(Object.entries(agencies).map(([name, { sdl }]) => [name, sdl])));
  const at = Object.fromEntries(Object.entries(served.servers).map(([name, { url }]) => [name, { url, retries: 0 }]));
  const open = (index: number) => {
    const own = join(folder, String(index));
    mkdirSync(own);
    return openGatewayStand({
      folder: own,
      supergraph,
      agencies: at,
      config: { ...config, identity: { ...issuer.identity, ...identity } },
    });
  };
  const gateways = await Promise.all(Array.from({ length: count }, (_, index) => open(index)));
  const urlOf = (gateway: number): string => gateways[gateway]?.url ?? '';
  const ask: SignInGateways['ask'] = (gateway, query, token, headers = {}) =>
    fetch(`${urlOf(gateway)}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query }),
    });
  return {
    urls: gateways.map(({ url }) => url),
    ask,
    async answer(gateway, query, token) {
      const response = await ask(gateway, query, token);
      return { status: response.status, body: await response.json() };
    },
    logOut: (gateway, logoutToken) =>
      fetch(`${urlOf(gateway)}/backchannel-logout`, {
        method: 'POST',
        body: new URLSearchParams({ logout_token: logoutToken }),
      }),
    async [Symbol.asyncDispose]() {
      await Promise.all(gateways.map((gateway) => gateway[Symbol.asyncDispose]()));
      await served[Symbol.asyncDispose]();
    },
  };
}
