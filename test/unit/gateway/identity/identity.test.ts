import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { exportSPKI, generateKeyPair, exportJWK, SignJWT, UnsecuredJWT } from 'jose';
import Keyv from 'keyv';
import { createIdentity, type IdentityOptions } from '../../../../gateway/identity/identity.ts';
import { createPairwise } from '../../../../gateway/identity/pairwise.ts';
import { createRevocations } from '../../../../gateway/identity/revocations.ts';
import { createTokenMint, type TokenMint } from '../../../support/token-mint.ts';

const issuer = 'https://issuer.test';
const audience = 'https://gateway.test/graphql';
const start = Date.UTC(2026, 9, 23);
const pairwise = createPairwise(new Uint8Array(32).fill(1));
const ref = Buffer.alloc(16, 9).toString('base64url');
const sub = pairwise.present(ref, 'portal');

async function setUp(options: Partial<IdentityOptions> & { readonly algorithm?: string } = {}) {
  const clock = { now: start };
  const now = () => clock.now;
  const mint = await createTokenMint({ issuer, audience, now, algorithm: options.algorithm ?? 'ES256' });
  const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
  const keys = { kind: 'handed', load: () => Promise.resolve(mint.jwks) } as const;
  const identity = createIdentity({ issuer, audience, keys, pairwise, revocations, now, ...options });
  return { clock, mint, revocations, identify: (token: string) => identity.identify(`Bearer ${token}`), identity };
}

const refused = { code: 'UNAUTHENTICATED' };

describe('a good token', () => {
  it('says whose own window the client is, and the configuration says it first', async () => {
    const told = await setUp();
    const configured = await setUp({ windows: { portal: 'traffic-police' } });

    expect(await told.identify(await told.mint.mint({ sub, window: 'judiciary' }))).toMatchObject({
      window: 'judiciary',
    });
    expect(await configured.identify(await configured.mint.mint({ sub, window: 'judiciary' }))).toMatchObject({
      window: 'traffic-police',
    });
  });

  it('becomes the caller that its claims describe', async () => {
    const { identify, mint } = await setUp();
    const token = await mint.mint({
      sub,
      scope: 'civil:name bills:read',
      acr: '3',
      auth_time: 7,
      sid: 's1',
      kind: 'official',
      agency: 'tax',
    });

    expect(await identify(token)).toEqual({
      subject: ref,
      kind: 'official',
      client: 'portal',
      sector: 'portal',
      scopes: new Set(['civil:name', 'bills:read']),
      assurance: 3,
      authTime: 7,
      session: 's1',
      agency: 'tax',
      window: null,
    });
  });

  it.each(['ES256', 'EdDSA', 'PS256', 'RS256'])('may be signed with %s', async (algorithm) => {
    const { identify, mint } = await setUp({ algorithm });

    await expect(identify(await mint.mint({ sub }))).resolves.toMatchObject({ subject: ref, kind: 'citizen' });
  });

  it('is of a client when the client stands for itself', async () => {
    const { identify, mint } = await setUp();

    await expect(identify(await mint.mint({ sub: 'portal' }))).resolves.toMatchObject({
      subject: null,
      kind: 'client',
    });
  });

  it('of a back office names its agency, and the official whom it acts for', async () => {
    const { identify, mint } = await setUp();
    const itself = { sub: 'portal', agency: 'tax' };

    await expect(identify(await mint.mint(itself))).resolves.toMatchObject({
      subject: null,
      kind: 'client',
      agency: 'tax',
    });
    await expect(identify(await mint.mint({ ...itself, act: { sub } }))).resolves.toMatchObject({
      subject: ref,
      kind: 'official',
      agency: 'tax',
    });
  });

  it('is read by the sector and the levels of the configuration where the issuer knows neither', async () => {
    const { identify, mint } = await setUp({ sectors: { portal: 'health' }, assurance: { 'urn:issuer:gold': 4 } });
    const token = await mint.mint({ sub: pairwise.present(ref, 'health'), sector: undefined, acr: 'urn:issuer:gold' });

    await expect(identify(token)).resolves.toMatchObject({ subject: ref, sector: 'health', assurance: 4 });
  });

  it('gives no assurance when its level is not known', async () => {
    const { identify, mint } = await setUp();

    await expect(identify(await mint.mint({ sub, acr: 'constructor' }))).resolves.toMatchObject({ assurance: 0 });
  });

  it('is still good within the tolerance of the clocks, and refused after it', async () => {
    const { identify, mint, clock } = await setUp({ clockTolerance: 10 });
    const token = await mint.mint({ sub });

    clock.now += 309_000;
    await expect(identify(token)).resolves.toMatchObject({ subject: ref });
    clock.now += 1000;
    await expect(identify(token)).rejects.toMatchObject(refused);
  });

  it('is verified once, and looked up in the revocations each time', async () => {
    let lookups = 0;
    let loads = 0;
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
    const mint = await createTokenMint({ issuer, audience, now: () => start });
    const identity = createIdentity({
      issuer,
      audience,
      pairwise,
      now: () => start,
      keys: { kind: 'handed', load: () => Promise.resolve((loads++, mint.jwks)) },
      revocations: { ...revocations, isRevoked: () => Promise.resolve((lookups++, false)) },
    });
    const header = `Bearer ${await mint.mint({ sub })}`;

    const [first, second] = [await identity.identify(header), await identity.identify(header)];

    expect(second).toBe(first);
    expect([loads, lookups]).toEqual([1, 2]);
  });
});

describe('the authorization header', () => {
  it('may be missing: the caller is anonymous', async () => {
    const { identity } = await setUp();

    await expect(identity.identify(undefined)).resolves.toMatchObject({ kind: 'anonymous', subject: null });
  });

  it('takes its scheme in any case', async () => {
    const { identity, mint } = await setUp();

    await expect(identity.identify(`bearer ${await mint.mint({ sub })}`)).resolves.toMatchObject({ subject: ref });
  });

  it.each([
    '',
    'Bearer',
    'Bearer ',
    'Basic dXNlcjpwYXNz',
    'Bearer a.b',
    'Bearer a.b.c.d.e',
    'Bearer ا.ب.پ',
    'Bearer a.b.c, Bearer d.e.f',
    `Bearer a.b.${'c'.repeat(9000)}`,
  ])('is refused when it is not one bearer token (%#)', async (header) => {
    const { identity } = await setUp();

    await expect(identity.identify(header)).rejects.toMatchObject(refused);
  });

  it('is refused in two languages without a word of the token', async () => {
    const { identity } = await setUp();

    const error = await identity.identify('Bearer secret.secret.secret').catch((cause: unknown) => cause);

    expect(error).toMatchObject({ messages: { fa: expect.any(String), en: expect.any(String) } });
    expect(JSON.stringify([error, String((error as Error).cause)])).not.toContain('secret');
  });
});

describe('an attack by token', () => {
  type Attack = readonly [name: string, because: string, token: (mint: TokenMint) => Promise<string> | string];
  const attacks: readonly Attack[] = [
    [
      'no signature (alg none)',
      'not a bearer token in compact form',
      () =>
        new UnsecuredJWT({ sub, client_id: 'portal', sector: 'portal', jti: '1', scope: '' })
          .setIssuer(issuer)
          .setAudience(audience)
          .setIssuedAt(start / 1000)
          .setExpirationTime(start / 1000 + 60)
          .encode(),
    ],
    [
      'no signature (alg none) but something in its place',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      async (mint) => {
        const [, body] = (await mint.mint({ sub })).split('.');
        return `${Buffer.from('{"alg":"none","typ":"at+jwt"}').toString('base64url')}.${body}.AA`;
      },
    ],
    [
      'a signature left off',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async (mint) => (await mint.mint({ sub })).replace(/[^.]+$/, 'AA'),
    ],
    [
      'a claim changed after signing',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async (mint) => {
        const [head, body, signature] = (await mint.mint({ sub })).split('.');
        const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as object;
        return `${head}.${Buffer.from(JSON.stringify({ ...claims, acr: '4' })).toString('base64url')}.${signature}`;
      },
    ],
    [
      'the public key used as a shared secret (HS256)',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      async (mint) => {
        const [, body] = (await mint.mint({ sub })).split('.');
        const head = Buffer.from(JSON.stringify({ alg: 'HS256', typ: 'at+jwt', kid: 'key-1' })).toString('base64url');
        const signature = createHmac('sha256', await exportSPKI(mint.publicKey)).update(`${head}.${body}`);
        return `${head}.${body}.${signature.digest('base64url')}`;
      },
    ],
    [
      'an algorithm that is not allowed (ES384)',
      'ERR_JOSE_ALG_NOT_ALLOWED',
      async () => (await createTokenMint({ issuer, audience, now: () => start, algorithm: 'ES384' })).mint({ sub }),
    ],
    [
      'a key of another issuer under the right kid',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async () => (await createTokenMint({ issuer, audience, now: () => start })).mint({ sub }),
    ],
    [
      'a kid that the issuer does not have',
      'the issuer has no such key',
      (mint) => mint.mint({ sub }, { kid: 'key-2' }),
    ],
    [
      'a kid that looks like a path',
      'the issuer has no such key',
      (mint) => mint.mint({ sub }, { kid: '../../dev/null' }),
    ],
    [
      'its own key in the header (jwk)',
      'ERR_JWS_SIGNATURE_VERIFICATION_FAILED',
      async () => {
        const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
        return new SignJWT({ sub, client_id: 'portal', sector: 'portal', jti: '1' })
          .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', jwk: await exportJWK(publicKey) })
          .setIssuer(issuer)
          .setAudience(audience)
          .setIssuedAt(start / 1000)
          .setExpirationTime(start / 1000 + 60)
          .sign(privateKey);
      },
    ],
    [
      'a critical header that nobody knows',
      'ERR_JOSE_NOT_SUPPORTED',
      (mint) => mint.mint({ sub }, { crit: ['trust'], trust: true }),
    ],
    [
      'an ID token in place of an access token',
      'ERR_JWT_CLAIM_VALIDATION_FAILED typ',
      (mint) => mint.mint({ sub }, { typ: 'JWT' }),
    ],
    ['no type', 'ERR_JWT_CLAIM_VALIDATION_FAILED typ', (mint) => mint.mint({ sub }, { typ: undefined })],
    ['another issuer', 'ERR_JWT_CLAIM_VALIDATION_FAILED iss', (mint) => mint.mint({ sub, iss: 'https://other.test' })],
    [
      'an issuer that only begins the same',
      'ERR_JWT_CLAIM_VALIDATION_FAILED iss',
      (mint) => mint.mint({ sub, iss: `${issuer}/` }),
    ],
    ['another audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', (mint) => mint.mint({ sub, aud: 'https://shop.test' })],
    ['no audience', 'ERR_JWT_CLAIM_VALIDATION_FAILED aud', (mint) => mint.mint({ sub, aud: undefined })],
    ['no expiry', 'ERR_JWT_CLAIM_VALIDATION_FAILED exp', (mint) => mint.mint({ sub, exp: undefined })],
    [
      'expired a minute ago',
      'ERR_JWT_EXPIRED exp',
      (mint) => mint.mint({ sub, iat: start / 1000 - 120, exp: start / 1000 - 60 }),
    ],
    [
      'expired a minute ago, by seconds as text',
      'ERR_JWT_CLAIM_VALIDATION_FAILED exp',
      (mint) => mint.mint({ sub, exp: String(start / 1000 + 60) }),
    ],
    [
      'not valid yet (nbf)',
      'ERR_JWT_CLAIM_VALIDATION_FAILED nbf',
      (mint) => mint.mint({ sub, nbf: start / 1000 + 60 }),
    ],
    [
      'issued in the future',
      'ERR_JWT_CLAIM_VALIDATION_FAILED iat',
      (mint) => mint.mint({ sub, iat: start / 1000 + 60, exp: start / 1000 + 120 }),
    ],
    ['no time of issue', 'ERR_JWT_CLAIM_VALIDATION_FAILED iat', (mint) => mint.mint({ sub, iat: undefined })],
    ['a life of a day', 'lives longer than is allowed', (mint) => mint.mint({ sub, exp: start / 1000 + 86_400 })],
    ['no id (jti)', 'ERR_JWT_CLAIM_VALIDATION_FAILED jti', (mint) => mint.mint({ sub, jti: undefined })],
    ['an id that is not a text', 'jti is not a text', (mint) => mint.mint({ sub, jti: { $ne: null } })],
    ['no subject', 'ERR_JWT_CLAIM_VALIDATION_FAILED sub', (mint) => mint.mint({ sub: undefined })],
    ['a subject that is no id of this sector', 'sub does not name anyone', (mint) => mint.mint({ sub: 'citizen' })],
    ['no sector', 'neither claim nor configuration names a sector', (mint) => mint.mint({ sub, sector: undefined })],
    ['a key that its sender would have to prove', 'bound to a key', (mint) => mint.mint({ sub, cnf: { jkt: 'x' } })],
    ['an official of no agency', 'agency does not name anyone', (mint) => mint.mint({ sub, kind: 'official' })],
    [
      'somebody who acts for the person',
      'act names who acts for a person',
      (mint) => mint.mint({ sub, act: { sub: 'portal' } }),
    ],
    [
      'an official of another form',
      'act does not name anyone',
      (mint) => mint.mint({ sub: 'portal', agency: 'tax', act: sub }),
    ],
    [
      'an official by an id of no sector',
      'sub does not name anyone',
      (mint) => mint.mint({ sub: 'portal', agency: 'tax', act: { sub: 'employee-7' } }),
    ],
    [
      'somebody whom a back office acts for and who is no official',
      'act names somebody who is no official',
      (mint) => mint.mint({ sub: 'portal', kind: 'citizen', act: { sub } }),
    ],
    ['a kind that nobody knows', 'unknown kind', (mint) => mint.mint({ sub, kind: 'root' })],
    ['a scope that is not a text', 'scope is not a text', (mint) => mint.mint({ sub, scope: ['civil:name'] })],
    [
      'a time of sign-in that is not a number',
      'auth_time is not a time',
      (mint) => mint.mint({ sub, auth_time: 'now' }),
    ],
  ];

  it.each(attacks)('is refused: %s (%s)', async (_name, because, token) => {
    const { identify, mint } = await setUp();

    await expect(identify(await token(mint))).rejects.toMatchObject({ ...refused, cause: { message: because } });
  });

  it('does not make the gateway fetch what its header points to (jku, x5u)', async () => {
    const asked: string[] = [];
    const mint = await createTokenMint({ issuer, audience, now: () => start });
    const fetch: typeof globalThis.fetch = (url) => {
      asked.push(url instanceof Request ? url.url : url.toString());
      return Promise.resolve(Response.json(mint.jwks));
    };
    const { identify } = await setUp({
      keys: { kind: 'fetched', jwksUri: `${issuer}/keys`, fetch },
    });

    await identify(await mint.mint({ sub }, { jku: 'https://evil.test/keys', x5u: 'https://evil.test/cert' }));

    expect(new Set(asked)).toEqual(new Set([`${issuer}/keys`]));
  });

  it('by an id of another sector reaches nobody that exists', async () => {
    const { identify, mint } = await setUp();

    const caller = await identify(await mint.mint({ sub, sector: 'mobile' }));

    expect(caller.subject).not.toBe(ref);
  });
});

describe('a revoked session', () => {
  it('ends tokens that were good a moment ago', async () => {
    const { identify, mint, revocations } = await setUp();
    const token = await mint.mint({ sub, sid: 'session-1' });
    await identify(token);

    await revocations.revokeSession('session-1');

    await expect(identify(token)).rejects.toMatchObject({
      ...refused,
      messages: { en: expect.stringContaining('ended') },
    });
  });

  it('leaves other sessions alone', async () => {
    const { identify, mint, revocations } = await setUp();

    await revocations.revokeSession('session-1');

    await expect(identify(await mint.mint({ sub, sid: 'session-2' }))).resolves.toMatchObject({ subject: ref });
  });

  it('is not needed to end one token', async () => {
    const { identify, mint, revocations } = await setUp();
    const token = await mint.mint({ sub, jti: 'token-1' });

    await revocations.revokeToken('token-1');

    await expect(identify(token)).rejects.toMatchObject(refused);
  });
});

describe('options that would make verification worthless', () => {
  it.each([
    [{ algorithms: ['none'] }, 'names none'],
    [{ algorithms: ['HS256'] }, 'names HS256'],
    [{ algorithms: [] }, 'at least one'],
    [{ clockTolerance: 61 }, 'between 0 and 60'],
    [{ clockTolerance: Number.NaN }, 'between 0 and 60'],
    [{ maxTokenAge: 0 }, 'between 1 second and 24 hours'],
    [{ issuer: '' }, 'an issuer and an audience'],
  ])('are refused at the start: %j', async (options, reason) => {
    await expect(setUp(options)).rejects.toThrow(reason);
  });
});
