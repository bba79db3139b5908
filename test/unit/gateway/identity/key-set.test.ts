import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import Keyv from 'keyv';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import { createPairwise } from '../../../../gateway/identity/pairwise.ts';
import { createRevocations } from '../../../../gateway/identity/revocations.ts';
import { createTokenMint, type TokenMint } from '../../../support/token-mint.ts';

const audience = 'https://gateway.test/graphql';
const pairwise = createPairwise(new Uint8Array(32).fill(1));
const sub = pairwise.present(Buffer.alloc(16, 9).toString('base64url'), 'portal');
const minute = 60_000;
const hour = 60 * minute;

const issuer = 'https://issuer.test';
const clock = { now: Date.UTC(2026, 9, 23) };
const now = () => clock.now;

function newMint(kid = 'key-1'): Promise<TokenMint> {
  return createTokenMint({ issuer, audience, now, kid });
}

/** An issuer whose answer the test decides; `asked` counts the requests. */
function setUp(answer: () => Promise<Response> | Response, timeout = 1000) {
  const state = { answer, asked: 0 };
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    state.asked++;
    const aborted = new Promise<never>((_resolve, reject) =>
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason as Error)),
    );
    return Promise.race([state.answer(), aborted]);
  };
  const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
  const keys = { kind: 'fetched', jwksUri: `${issuer}/jwks`, fetch, timeout } as const;
  const identity = createIdentity({ issuer, audience, keys, pairwise, revocations, now });
  return { state, identify: (token: string) => identity.identify(`Bearer ${token}`) };
}

const never = () => new Promise<never>(() => undefined);
const down = () => Promise.reject(new TypeError('fetch failed'));
const unavailable = { code: 'ISSUER_UNAVAILABLE' };
const good = { kind: 'citizen' };

describe('keys of an issuer', () => {
  it('are fetched once for many tokens', async () => {
    const mint = await newMint();
    const { state, identify } = setUp(() => Response.json(mint.jwks));

    await Promise.all([1, 2, 3].map(async () => identify(await mint.mint({ sub }))));

    expect(state.asked).toBe(1);
  });

  it('are found by discovery when no address is configured, but never without TLS for an issuer that has it', async () => {
    const mint = await newMint();
    const discovered = (keysAt: string) => {
      const fetch = ((url: string) =>
        Promise.resolve(
          Response.json(url.endsWith('/.well-known/openid-configuration') ? { issuer, jwks_uri: keysAt } : mint.jwks),
        )) as typeof globalThis.fetch;
      const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
      return createIdentity({ issuer, audience, keys: { kind: 'fetched', fetch }, pairwise, revocations, now });
    };
    const header = `Bearer ${await mint.mint({ sub })}`;

    await expect(discovered(`${issuer}/k`).identify(header)).resolves.toMatchObject(good);
    await expect(discovered('http://issuer.test/k').identify(header)).rejects.toMatchObject(unavailable);
  });

  it('are fetched anew for a token with a key that is new, without refusing it', async () => {
    const [old, young] = [await newMint('key-1'), await newMint('key-2')];
    const { state, identify } = setUp(() => Response.json(old.jwks));
    await identify(await old.mint({ sub }));
    state.answer = () => Response.json({ keys: [...young.jwks.keys, ...old.jwks.keys] });

    await expect(identify(await young.mint({ sub }))).resolves.toMatchObject(good);
    await expect(identify(await old.mint({ sub }))).resolves.toMatchObject(good);
  });

  it('are fetched once for many tokens with a new key that come at the same moment, and none is refused', async () => {
    const [old, young] = [await newMint('key-1'), await newMint('key-2')];
    const { state, identify } = setUp(() => Response.json(old.jwks));
    await identify(await old.mint({ sub }));
    state.answer = () => Response.json(young.jwks);
    const tokens = await Promise.all([1, 2, 3].map(() => young.mint({ sub })));

    const callers = await Promise.all(tokens.map((token) => identify(token)));

    expect(callers).toMatchObject([good, good, good]);
    expect(state.asked).toBe(2);
  });

  it('are asked for again five seconds after an issuer was away when a new key was met', async () => {
    const [old, young] = [await newMint('key-1'), await newMint('key-2')];
    const { state, identify } = setUp(() => Response.json(old.jwks));
    await identify(await old.mint({ sub }));
    const token = await young.mint({ sub });
    state.answer = down;
    await expect(identify(token)).rejects.toMatchObject(unavailable);
    state.answer = () => Response.json(young.jwks);

    clock.now += 5000;
    await expect(identify(token)).resolves.toMatchObject(good);
  });

  it('are not fetched more than once in 30 s however many unknown keys are named', async () => {
    const [mint, stranger] = [await newMint('key-1'), await newMint('strange')];
    const { state, identify } = setUp(() => Response.json(mint.jwks));
    await identify(await mint.mint({ sub }));

    const token = await stranger.mint({ sub });
    for (let index = 0; index < 20; index++) {
      await expect(identify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    expect(state.asked).toBe(2);

    clock.now += 30_000;
    await expect(identify(await stranger.mint({ sub }))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(state.asked).toBe(3);
  });

  it('that were withdrawn no longer serve, not even for a remembered token', async () => {
    const [old, young] = [await newMint('key-1'), await newMint('key-2')];
    const { state, identify } = setUp(() => Response.json(old.jwks));
    const token = await old.mint({ sub });
    await identify(token);
    state.answer = () => Response.json(young.jwks);
    await identify(await young.mint({ sub }));

    await expect(identify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('serve for twelve hours while the issuer is down', async () => {
    const mint = await newMint();
    const { state, identify } = setUp(() => Response.json(mint.jwks));
    await identify(await mint.mint({ sub }));
    state.answer = down;

    clock.now += 12 * hour;
    await expect(identify(await mint.mint({ sub }))).resolves.toMatchObject(good);
    clock.now += minute;
    await expect(identify(await mint.mint({ sub }))).rejects.toMatchObject(unavailable);
  });

  it('serve at once while an issuer that hangs is asked for newer ones', async () => {
    const mint = await newMint();
    const { state, identify } = setUp(() => Response.json(mint.jwks));
    await identify(await mint.mint({ sub }));
    state.answer = never;

    clock.now += 11 * minute;
    await expect(identify(await mint.mint({ sub }))).resolves.toMatchObject(good);
    expect(state.asked).toBe(2);
  });

  it('come late from an issuer that was down at the start', async () => {
    const mint = await newMint();
    const { state, identify } = setUp(down);
    await expect(identify(await mint.mint({ sub }))).rejects.toMatchObject(unavailable);
    state.answer = () => Response.json(mint.jwks);

    clock.now += 5000;
    await expect(identify(await mint.mint({ sub }))).resolves.toMatchObject(good);
  });

  it('are not waited for beyond the deadline when the issuer hangs from the start', async () => {
    const mint = await newMint();
    const { identify } = setUp(never, 5);

    await expect(identify(await mint.mint({ sub }))).rejects.toMatchObject(unavailable);
  });

  it.each([
    ['a status of 500', () => new Response('', { status: 500 })],
    ['something that is not JSON', () => new Response('<html>')],
    ['JSON without keys', () => Response.json({ keys: 'none' })],
    ['a list without a usable key', () => Response.json({ keys: [{ kty: 'oct', k: 'AAAA' }] })],
    ['more than the limit', () => new Response(`{"keys":[],"x":"${'x'.repeat(300_000)}"}`)],
  ])('are not taken from an answer that is %s', async (_name, answer) => {
    const mint = await newMint();
    const { identify } = setUp(answer);

    await expect(identify(await mint.mint({ sub }))).rejects.toMatchObject(unavailable);
  });
});

describe('keys over a real connection', () => {
  const cleanUp: (() => void)[] = [];
  afterEach(() => cleanUp.splice(0).forEach((close) => close()));

  async function listen(handler: RequestListener): Promise<string> {
    const server = createServer(handler);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => {
      server.closeAllConnections();
      server.close();
    });
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  async function identifyWith(jwksUri: string) {
    const mint = await newMint();
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
    const keys = { kind: 'fetched', jwksUri, timeout: 2000 } as const;
    const identity = createIdentity({ issuer, audience, keys, pairwise, revocations, now });
    return identity.identify(`Bearer ${await mint.mint({ sub })}`);
  }

  it('are not fetched through a redirect', async () => {
    let reached = 0;
    const origin = await listen((request, response) => {
      if (request.url === '/elsewhere') reached++;
      response.writeHead(302, { location: '/elsewhere' }).end();
    });

    await expect(identifyWith(`${origin}/jwks`)).rejects.toMatchObject(unavailable);
    expect(reached).toBe(0);
  });

  it('that another issuer discovers are refused', async () => {
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
    const origin = await listen((_request, response) =>
      response.end(JSON.stringify({ issuer, jwks_uri: `${issuer}/k` })),
    );
    const mint = await createTokenMint({ issuer: origin, audience, now });
    const identity = createIdentity({
      issuer: origin,
      audience,
      keys: { kind: 'fetched' },
      pairwise,
      revocations,
      now,
    });

    await expect(identity.identify(`Bearer ${await mint.mint({ sub })}`)).rejects.toMatchObject(unavailable);
  });
});
