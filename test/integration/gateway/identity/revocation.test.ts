import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readParts } from '../../../support/read-parts.ts';
import { startForeignIssuer, type ForeignIssuer } from '../../../support/foreign-issuer.ts';
import { openSignInGateways } from '../../../support/sign-in-gateways.ts';
import { describeWithStateServer, startStateServer } from '../../../support/state-server.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { twoAgencies } from '../../../support/two-agencies.ts';

const folder = temporaryFolder();
const reference = Buffer.alloc(16, 9).toString('base64url');
const query = '{ me { name points } }';
const parts = { accept: 'multipart/mixed;deferSpec=20220824,application/json' };
const ended = [{ extensions: { code: 'UNAUTHENTICATED' } }];

describeWithStateServer('a sign-out that one gateway acknowledged', () => {
  let issuer: ForeignIssuer;
  let stand: Stand;
  beforeAll(async () => {
    issuer = await startForeignIssuer();
    stand = await openStand(issuer);
  });
  afterAll(async () => {
    await stand[Symbol.asyncDispose]();
    await issuer[Symbol.asyncDispose]();
  });

  /** Somebody whom no other test knows, signed in. */
  async function signIn() {
    const [sub, sid] = [issuer.idOf(randomBytes(16).toString('base64url')), randomUUID()];
    return {
      sub,
      token: await issuer.mint.mint({ sub, sid }),
      /** Signs her out at the first gateway. */
      async signOut(claims: Record<string, unknown> = { sub, sid }) {
        const { status } = await stand.logOut(0, await issuer.logoutToken(claims));
        expect(status).toBe(200);
      },
    };
  }

  it('holds for every request that begins later at another, and for nobody else', async () => {
    const { sub, token, signOut } = await signIn();
    const other = await issuer.mint.mint({ sub, sid: randomUUID() });
    const whole = { status: 200, body: { data: { me: { name: 'Ana', points: 3 } } } };
    expect(await stand.answer(1, query, token)).toMatchObject(whole);

    await signOut();

    for (const gateway of [0, 1]) {
      expect(await stand.answer(gateway, query, token)).toMatchObject({ status: 401, body: { errors: ended } });
    }
    expect(await stand.answer(1, query, other)).toMatchObject(whole);
    expect(await stand.answer(1, '{ motto }', null)).toMatchObject({ body: { data: { motto: 'one window' } } });
  });

  it('that names no session holds for all that the client was given until then', async () => {
    const { sub, token, signOut } = await signIn();
    const iat = Math.floor(Date.now() / 1000);
    const [unnamed, mobile, later] = await Promise.all([
      issuer.mint.mint({ sub, iat }),
      issuer.mint.mint({ sub, iat, client_id: 'mobile' }),
      issuer.mint.mint({ sub, sid: randomUUID(), iat: iat + 1 }),
    ]);

    await signOut({ sub, iat });

    const statuses = [token, unnamed, mobile, later].map((one) => stand.answer(1, query, one));
    expect((await Promise.all(statuses)).map(({ status }) => status)).toEqual([401, 401, 200, 200]);
  });

  it('of a session takes along the tokens of the person that name none', async () => {
    const { sub, signOut } = await signIn();
    const unnamed = await issuer.mint.mint({ sub });

    await signOut();

    expect(await stand.answer(1, query, unnamed)).toMatchObject({ status: 401 });
  });

  it('keeps a fetch from beginning in a request that began before', async () => {
    const { token, signOut } = await signIn();
    const before = stand.asked();
    const civil = stand.hold('civil');
    const running = stand.answer(1, query, token);
    await civil.reached;

    await signOut();
    civil.open();

    expect((await running).body).toMatchObject({
      data: { me: { name: 'Ana', points: null } },
      errors: [{ path: ['me', 'points'], extensions: { code: 'UNAUTHENTICATED' } }],
      extensions: { agencies: { civil: 'OK', police: 'DENIED' } },
    });
    expect(stand.asked()).toBe(before);
  });

  it('keeps a deferred part from leaving whose fetch had begun before', async () => {
    const { token, signOut } = await signIn();
    const police = stand.hold('police');
    const response = await stand.ask(1, '{ me { name ... @defer { points } } }', token, parts);
    const answer = readParts(response);
    expect((await answer.next()).value).toMatchObject({ data: { me: { name: 'Ana' } }, hasNext: true });
    await police.reached;

    await signOut();
    police.open();

    const last = (await answer.next()).value;
    expect(last).toMatchObject({ incremental: [{ data: null, path: ['me'], errors: ended }], hasNext: false });
    expect(JSON.stringify(last)).not.toContain('points');
  });

  it('is not acknowledged when the shared state cannot be reached, where no personal data is read either', async () => {
    await using alone = await openStand(issuer);
    const { token } = await signIn();
    const civil = alone.hold('civil');
    const running = alone.answer(1, query, token);
    await civil.reached;

    await alone.state.kill();
    civil.open();
    const refused = await alone.logOut(0, await issuer.logoutToken({ sid: randomUUID() }));

    expect([refused.status, await refused.json()]).toMatchObject([400, { error: 'temporarily_unavailable' }]);
    const unknown = { code: 'SHARED_STATE_UNAVAILABLE' };
    expect((await running).body).toMatchObject({ data: { me: { points: null } }, errors: [{ extensions: unknown }] });
    expect(alone.asked()).toBe(0);
    for (const gateway of [0, 1]) {
      const personal = await alone.answer(gateway, query, token);
      expect(personal).toMatchObject({ status: 503, body: { errors: [{ extensions: unknown }] } });
      const open = await alone.answer(gateway, '{ motto }', null);
      expect(open).toMatchObject({ status: 200, body: { data: { motto: 'one window' } } });
    }
  });
});

type Stand = Awaited<ReturnType<typeof openStand>>;

/** Two gateways over one shared state. */
async function openStand(issuer: ForeignIssuer) {
  const state = await startStateServer();
  const place = mkdtempSync(join(tmpdir(), 'panjereh-'));
  const two = twoAgencies(reference);
  const gateways = await openSignInGateways({
    folder: place,
    issuer,
    agencies: two.agencies,
    count: 2,
    config: { cache: { url: state.url }, request: { deadline: '10m' } },
    identity: { logoutClients: ['portal'] },
  });
  return {
    ...two,
    ...gateways,
    state,
    async [Symbol.asyncDispose]() {
      await gateways[Symbol.asyncDispose]();
      await state[Symbol.asyncDispose]();
      rmSync(place, { recursive: true });
    },
  };
}

describeWithStateServer('a logout token', () => {
  type Change = readonly [claims: Record<string, unknown>, header?: Record<string, unknown>];
  const now = Math.floor(Date.now() / 1000);
  const event = 'http://schemas.openid.net/event/backchannel-logout';
  const bad: readonly (readonly [string, ...Change])[] = [
    ['for another client', { aud: 'shop' }],
    ['for nobody', { aud: undefined }],
    ['of another issuer', { iss: 'https://issuer.test' }],
    ['without an id', { jti: undefined }],
    ['without a time of issue', { iat: undefined }],
    ['of the future', { iat: now + 600, exp: now + 700 }],
    ['that has expired', { iat: now - 600, exp: now - 300 }],
    ['without an expiry', { exp: undefined }],
    ['with a nonce', { nonce: 'n' }],
    ['without the event', { events: { other: {} } }],
    ['with something else as the event', { events: { [event]: true } }],
    ['without events', { events: undefined }],
    ['of no session and nobody', { sid: undefined }],
    ['of somebody who is nobody in the sector', { sid: undefined, sub: 'nobody' }],
    ['that is an access token', {}, { typ: 'at+jwt' }],
    ['with a key that the issuer does not have', {}, { kid: 'key-2' }],
  ];

  it('that does not hold ends nothing; a good one counts once', async () => {
    await using issuer = await startForeignIssuer();
    await using state = await startStateServer();
    const config = { cache: { url: state.url } };
    const { agencies } = twoAgencies(reference);
    const identity = { logoutClients: ['portal'] };
    await using stand = await openSignInGateways({ folder: folder.path, issuer, agencies, config, identity });
    const token = await issuer.mint.mint({ sub: issuer.idOf(reference), sid: 'session-1' });
    const good = await issuer.logoutToken({ sid: 'session-1' });
    const post = (body: string | URLSearchParams) =>
      fetch(`${stand.urls[0]}/backchannel-logout`, { method: 'POST', body });

    for (const [name, claims, header] of bad) {
      const refused = await stand.logOut(0, await issuer.logoutToken({ sid: 'session-1', ...claims }, header));
      const found = [name, refused.status, refused.headers.get('cache-control'), await refused.json()];
      expect(found).toMatchObject([name, 400, 'no-store', { error: 'invalid_request' }]);
    }
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${good.split('.')[1]}.`;
    for (const text of [unsigned, `${unsigned}AA`, good.replace(/[^.]+$/, 'AA'), 'a.b.c', '', 'x'.repeat(9000)]) {
      expect((await stand.logOut(0, text)).status).toBe(400);
    }
    const form = new URLSearchParams({ logout_token: good });
    form.append('logout_token', good);
    expect([(await post(form)).status, (await post(new URLSearchParams())).status]).toEqual([400, 400]);
    expect((await post(JSON.stringify({ logout_token: good }))).status).toBe(415);
    expect(await stand.answer(0, query, token)).toMatchObject({ status: 200 });

    const told = [await stand.logOut(0, good), await stand.logOut(0, good)];
    expect(told.map(({ status }) => status)).toEqual([200, 400]);
    expect(await stand.answer(0, query, token)).toMatchObject({ status: 401 });
  });
});

describe('a gateway whose issuer tells no sign-outs', () => {
  it('has no place to tell them', async () => {
    await using issuer = await startForeignIssuer();
    const { agencies } = twoAgencies(reference);
    await using stand = await openSignInGateways({ folder: folder.path, issuer, agencies });

    expect((await stand.logOut(0, await issuer.logoutToken({ sid: 's' }))).status).toBe(404);
  });
});
