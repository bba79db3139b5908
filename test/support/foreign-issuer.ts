import { randomUUID } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import { createPairwise } from '../../gateway/identity/pairwise.ts';
import { serveHttp } from './loopback-server.ts';
import { createTokenMint, type TokenMint } from './token-mint.ts';

/** An issuer that is not ours: its keys over HTTP, and tokens at a test's wish. */
export interface ForeignIssuer extends AsyncDisposable {
  readonly url: string;
  readonly mint: TokenMint;
  /** The section `identity` of a gateway that trusts it. */
  readonly identity: Readonly<Record<string, unknown>>;
  /** What it answers with to whoever asks for its keys; `hang`: nothing, while the connection stays. */
  publish(keys: JSONWebKeySet | 'hang'): void;
  /** A key of this issuer, published or not. */
  newMint(kid: string): Promise<TokenMint>;
  /** How often its keys were asked for. */
  readonly asked: () => number;
  /** A person's id in the sector `portal`. */
  readonly idOf: (reference: string) => string;
  /** A logout token for the client `portal`; undefined takes a claim or a header away. */
  logoutToken(claims?: Record<string, unknown>, header?: Record<string, unknown>): Promise<string>;
}

const audience = 'https://gateway.test/graphql';
const secret = 'ids of people in tests depend on this secret';

/** Starts it on a port of its own, with one key. */
export async function startForeignIssuer(): Promise<ForeignIssuer> {
  let keys: JSONWebKeySet | 'hang' = { keys: [] };
  let asked = 0;
  const server = await serveHttp((request, response) => {
    if (keys === 'hang') return;
    asked += 1;
    const isDiscovery = request.url?.endsWith('openid-configuration') === true;
    const body = isDiscovery ? { issuer: url, jwks_uri: `${url}/keys` } : keys;
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(body));
  });
  const url = `http://127.0.0.1:${server.port}`;
  const newMint = (kid: string) => createTokenMint({ issuer: url, audience, now: Date.now, kid });
  const mint = await newMint('key-1');
  keys = mint.jwks;
  const pairwise = createPairwise(new TextEncoder().encode(secret));
  return {
    url,
    mint,
    newMint,
    identity: { issuer: url, audience, pairwiseSecret: secret },
    publish: (next) => void (keys = next),
    asked: () => asked,
    idOf: (reference) => pairwise.present(reference, 'portal'),
    logoutToken: (claims = {}, header = {}) =>
      mint.mint(
        { aud: 'portal', client_id: undefined, jti: randomUUID(), events: { [logoutEvent]: {} }, ...claims },
        { typ: 'logout+jwt', ...header },
      ),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}

const logoutEvent = 'http://schemas.openid.net/event/backchannel-logout';
