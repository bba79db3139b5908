import { createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, type JWK } from 'jose';
import { startForeignIssuer, type ForeignIssuer } from '../../../support/foreign-issuer.ts';
import { serveHttp } from '../../../support/loopback-server.ts';
import { openSignInGateways, type SignInGateways } from '../../../support/sign-in-gateways.ts';
import { startIssuer, testReference, testSecret } from '../../../support/start-issuer.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { createTestBrowser } from '../../../support/test-browser.ts';
import { twoAgencies } from '../../../support/two-agencies.ts';

const reference = Buffer.alloc(16, 9).toString('base64url');
const query = '{ me { name points } }';
const seconds = (offset = 0) => Math.floor(Date.now() / 1000) + offset;
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a token that is not good', () => {
  const two = twoAgencies(reference);
  const folder = mkdtempSync(join(tmpdir(), 'panjereh-'));
  let issuer: ForeignIssuer;
  let stand: SignInGateways;
  beforeAll(async () => {
    issuer = await startForeignIssuer();
    stand = await openSignInGateways({ folder, issuer, agencies: two.agencies });
  });
  afterAll(async () => {
    await stand[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
    rmSync(folder, { recursive: true });
  });

  type Minter = (claims?: Record<string, unknown>, header?: Record<string, unknown>) => Promise<string>;
  type Attack = readonly [name: string, token: (mint: Minter) => Promise<string>];
  const attacks: readonly Attack[] = [
    [
      'without a signature (none)',
      async (mint) => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${bodyOf(await mint())}.`,
    ],
    [
      'without a signature, but with something in its place',
      async (mint) => `${encoded({ alg: 'none', typ: 'at+jwt' })}.${bodyOf(await mint())}.AA`,
    ],
    [
      'signed with the public key as a shared secret (HS256)',
      async (mint) => {
        const text = `${encoded({ alg: 'HS256', typ: 'at+jwt', kid: 'key-1' })}.${bodyOf(await mint())}`;
        const mac = createHmac('sha256', await exportSPKI(issuer.mint.publicKey)).update(text);
        return `${text}.${mac.digest('base64url')}`;
      },
    ],
    [
      'with a signature of another token',
      async (mint) => `${await mint({ acr: '4' }).then(unsigned)}.${signatureOf(await mint())}`,
    ],
    ['of another issuer under the right key id', async () => (await issuer.newMint('key-1')).mint({ sub: id() })],
    ['with the id of a key that is not there', async (mint) => mint({}, { kid: 'key-2' })],
    ['with the id of a key that looks like a path', async (mint) => mint({}, { kid: '../../../../dev/null' })],
    ['of another issuer', async (mint) => mint({ iss: 'https://issuer.test' })],
    ['of an issuer that only begins the same', async (mint) => mint({ iss: `${issuer.url}/` })],
    ['for another audience', async (mint) => mint({ aud: 'https://shop.test' })],
    ['for no audience', async (mint) => mint({ aud: undefined })],
    ['that has expired', async (mint) => mint({ iat: seconds(-600), exp: seconds(-300) })],
    ['without an expiry', async (mint) => mint({ exp: undefined })],
    ['that is not valid yet', async (mint) => mint({ nbf: seconds(600) })],
    ['of the future', async (mint) => mint({ iat: seconds(600), exp: seconds(700) })],
    ['that lives too long', async (mint) => mint({ exp: seconds(86_400) })],
    ['that is an ID token', async (mint) => mint({}, { typ: 'JWT' })],
    ['bound to a key that its sender would have to prove', async (mint) => mint({ cnf: { jkt: 'x' } })],
  ];
  const id = () => issuer.idOf(reference);

  it.each(attacks)('is refused, and no agency is asked: %s', async (_name, token) => {
    const bad = await token((claims, header) => issuer.mint.mint({ sub: id(), ...claims }, header));
    const asked = two.asked();

    const response = await stand.ask(0, query, bad);
    const body = await response.text();

    expect([response.status, response.headers.get('www-authenticate')]).toEqual([
      401,
      expect.stringContaining('error="invalid_token"'),
    ]);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
    expect(body).not.toContain(id());
    expect(two.asked()).toBe(asked);
  });

  it('is refused with a key of its own in its header (jwk), and where one is to be found is not read (jku, x5u)', async () => {
    const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
    const jwk: JWK = { ...(await exportJWK(publicKey)), kid: 'key-1', alg: 'ES256' };
    let asked = 0;
    await using theirs = await serveHttp((_request, response) => {
      asked += 1;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ keys: [jwk] }));
    });
    const claims = {
      iss: issuer.url,
      aud: issuer.identity['audience'] as string,
      sub: id(),
      jti: 'j',
      client_id: 'portal',
    };
    const own = { ...claims, sector: 'portal', iat: seconds(), exp: seconds(60) };

    for (const header of [{ jwk }, { jku: theirs.url }, { x5u: theirs.url }, { jku: theirs.url, jwk, kid: 'key-1' }]) {
      const token = await new SignJWT(own)
        .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', ...header })
        .sign(privateKey);
      expect(await stand.answer(0, query, token)).toMatchObject({ status: 401 });
    }
    expect(asked).toBe(0);
  });

  it('keeps nobody from what needs no token, and a good one from nothing', async () => {
    const good = await issuer.mint.mint({ sub: id() });

    expect(await stand.answer(0, '{ motto }', null)).toMatchObject({
      status: 200,
      body: { data: { motto: 'one window' } },
    });
    expect(await stand.answer(0, query, good)).toMatchObject({ body: { data: { me: { name: 'Ana', points: 3 } } } });
  });
});

describe('an issuer that hangs', () => {
  const folder = temporaryFolder();
  const deadline = 6000;
  const config = { request: { deadline: `${deadline}ms` } };
  const unavailable = { status: 503, body: { errors: [{ extensions: { code: 'ISSUER_UNAVAILABLE' } }] } };

  async function setUp(hangs: boolean) {
    const issuer = await startForeignIssuer();
    if (hangs) issuer.publish('hang');
    const { agencies } = twoAgencies(reference);
    const stand = await openSignInGateways({ folder: folder.path, issuer, agencies, config });
    return {
      ...stand,
      issuer,
      sub: issuer.idOf(reference),
      async [Symbol.asyncDispose]() {
        await stand[Symbol.asyncDispose]();
        await issuer[Symbol.asyncDispose]();
      },
    };
  }

  it('at the start keeps no gateway from starting, and a token is refused within the deadline', async () => {
    await using stand = await setUp(true);
    const token = await stand.issuer.mint.mint({ sub: stand.sub });

    const startedAt = performance.now();
    const [personal, open] = await Promise.all([stand.answer(0, query, token), stand.answer(0, '{ motto }', null)]);

    expect(personal).toMatchObject(unavailable);
    expect(performance.now() - startedAt).toBeLessThan(deadline);
    expect(open).toMatchObject({ status: 200, body: { data: { motto: 'one window' } } });
  });

  it('while requests run holds up no token with a known key, and refuses others within the deadline', async () => {
    await using stand = await setUp(false);
    const [first, second] = await Promise.all([1, 2].map(() => stand.issuer.mint.mint({ sub: stand.sub })));
    const stranger = await (await stand.issuer.newMint('key-2')).mint({ sub: stand.sub });
    expect(await stand.answer(0, query, first ?? null)).toMatchObject({ status: 200 });
    stand.issuer.publish('hang');

    const startedAt = performance.now();
    const unknown = stand.answer(0, query, stranger);
    const known = await stand.answer(0, query, second ?? null);
    const knownAt = performance.now();

    expect(known).toMatchObject({ status: 200, body: { data: { me: { points: 3 } } } });
    expect(await unknown).toMatchObject(unavailable);
    expect(performance.now() - startedAt).toBeLessThan(deadline);
    expect(performance.now()).toBeGreaterThan(knownAt);
  });
});

describe("a change of the issuer's keys", () => {
  const folder = temporaryFolder();
  const running: AsyncDisposable[] = [];
  afterEach(async () => {
    for (const one of running.splice(0)) await one[Symbol.asyncDispose]();
  });

  it('under load fails no request: neither with a new key that nobody announced, nor with the old one', async () => {
    const [old, young] = await Promise.all([newKey('old'), newKey('young')]);
    const keysFile = join(folder.path, 'keys.json');
    const sign = (...keys: JWK[]) => writeFileSync(keysFile, JSON.stringify({ keys }));
    sign(old);
    let issuer = await startIssuer({ keysFile });
    const browser = createTestBrowser(issuer);
    const first = await browser.tokensOf('citizen');
    const { agencies } = twoAgencies(testReference('citizen'));
    const identity = { issuer: issuer.issuer.url, audience: issuer.audience, pairwiseSecret: testSecret };
    const stand = await openSignInGateways({ folder: folder.path, issuer: { identity }, agencies });
    const load = startLoad(async (token) => stand.answer(0, query, token), [first.access_token]);
    running.push(load, stand, { [Symbol.asyncDispose]: async () => issuer[Symbol.asyncDispose]() });

    await load.requests(100);
    sign(young, old);
    issuer = await issuer.restart();
    await load.requests(100);
    const second = await browser.refresh(first.refresh_token);
    load.use([first.access_token, second.access_token]);
    await load.requests(200);
    load.use([second.access_token]);
    sign(young);
    issuer = await issuer.restart();
    await load.requests(100);
    await load[Symbol.asyncDispose]();

    const keyOf = (token: string) =>
      JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as unknown;
    expect([keyOf(first.access_token), keyOf(second.access_token)]).toMatchObject([{ kid: 'old' }, { kid: 'young' }]);
    expect(load.answers.length).toBeGreaterThanOrEqual(500);
    expect(load.answers.filter(({ status }) => status !== 200)).toEqual([]);
  });
});

/** Sends requests without a pause, eight at a time, each with the next of the tokens. */
function startLoad(send: (token: string) => Promise<{ readonly status: number }>, tokens: readonly string[]) {
  const answers: { readonly status: number }[] = [];
  let inUse = tokens;
  const load = { going: true };
  let goal = { count: Infinity, reached: () => undefined as void };
  const work = async (): Promise<void> => {
    while (load.going) {
      answers.push(await send(inUse[answers.length % inUse.length] ?? ''));
      if (answers.length >= goal.count) goal.reached();
    }
  };
  const workers = Array.from({ length: 8 }, work);
  return {
    answers,
    use: (next: readonly string[]) => void (inUse = next),
    /** Resolves once so many more were answered. */
    requests: (more: number) =>
      new Promise<void>((resolve) => (goal = { count: answers.length + more, reached: resolve })),
    async [Symbol.asyncDispose]() {
      load.going = false;
      await Promise.all(workers);
    },
  };
}

async function newKey(kid: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg: 'ES256', use: 'sig' };
}

const bodyOf = (token: string) => token.split('.')[1] ?? '';
const signatureOf = (token: string) => token.split('.')[2] ?? '';
const unsigned = (token: string) => token.split('.').slice(0, 2).join('.');
