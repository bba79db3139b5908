import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import { createTestDatabase } from '../../../support/postgres.ts';
import { startIssuer, testReference } from '../../../support/start-issuer.ts';
import { createTestBrowser, verifier } from '../../../support/test-browser.ts';

describe('signing in', () => {
  it('gives a token that a gateway with this issuer configured accepts', async () => {
    await using running = await startIssuer();
    const { access_token } = await createTestBrowser(running).tokensOf('official-tax');

    const caller = await createIdentity(running.identity).identify(`Bearer ${access_token}`);

    expect(caller).toMatchObject({
      subject: testReference('official-tax'),
      kind: 'official',
      client: 'portal',
      sector: 'portal',
      scopes: new Set(['openid', 'civil:name']),
      assurance: 3,
      agency: 'tax-administration',
    });
    expect(caller.authTime).toBeCloseTo(Date.now() / 1000, -2);
  });

  it('gives an access token of five minutes in the form of RFC 9068', async () => {
    await using running = await startIssuer();
    const { access_token } = await createTestBrowser(running).tokensOf('citizen');

    const claims = decodeJwt(access_token);

    expect(decodeProtectedHeader(access_token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    expect(claims).toMatchObject({ iss: running.issuer.url, aud: running.audience, client_id: 'portal', acr: '3' });
    expect(claims).toMatchObject({ sid: expect.any(String), jti: expect.any(String), scope: 'openid civil:name' });
    expect(Number(claims.exp) - Number(claims.iat)).toBe(300);
  });

  it('tells less assurance of who signed in with less', async () => {
    await using running = await startIssuer();
    const { access_token } = await createTestBrowser(running).tokensOf('abroad');

    expect(decodeJwt(access_token)).toMatchObject({ acr: '1' });
  });

  it('shows one person under one id to a client, and under another to the next', async () => {
    await using running = await startIssuer();
    const portal = await createTestBrowser(running).tokensOf('citizen');
    const again = await createTestBrowser(running).tokensOf('citizen');
    const explorer = await createTestBrowser(running).tokensOf('citizen', { client: 'explorer' });

    const ids = [portal, again, explorer].map((tokens) => decodeJwt(tokens.access_token).sub);
    const idTokenIds = [portal, again, explorer].map((tokens) => decodeJwt(tokens.id_token).sub);

    expect(ids[1]).toBe(ids[0]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(idTokenIds).toEqual(ids);
  });

  it('works with PostgreSQL as it does with SQLite, through sign-in, refresh and use of a stolen token', async () => {
    await using database = await createTestDatabase().then((made) => ({ ...made, [Symbol.asyncDispose]: made.drop }));
    await using running = await startIssuer({ database: { url: database.url } });
    const browser = createTestBrowser(running);
    const first = await browser.tokensOf('citizen');

    const second = await browser.refresh(first.refresh_token);
    const stolen = await browser.refresh(first.refresh_token);

    expect([second.status, stolen.error]).toEqual([200, 'invalid_grant']);
    expect(running.errors).toEqual([]);
  });

  it('never shows the reference of a person', async () => {
    await using running = await startIssuer();
    const tokens = await createTestBrowser(running).tokensOf('citizen');

    const shown = JSON.stringify([tokens, decodeJwt(tokens.access_token), decodeJwt(tokens.id_token)]);

    expect(shown).not.toContain(testReference('citizen'));
  });

  it('grants no more than was asked for, and no more than the client may have', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const address = new URL(await browser.authorize({ client: 'mobile', scope: 'openid social-security:wage' }));

    expect(address.searchParams.get('error')).toBe('invalid_scope');
  });

  it('answers a second client at once from the session, and with a session id of its own', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const first = await browser.tokensOf('citizen');

    const wishes = { client: 'explorer', with: { prompt: 'none' } };
    const second = await browser.redeem(await browser.authorize(wishes), wishes);

    expect(second.status).toBe(200);
    expect(decodeJwt(second.access_token)['sid']).not.toBe(decodeJwt(first.access_token)['sid']);
  });

  it('asks for a person when told to ask nobody', async () => {
    await using running = await startIssuer();

    const address = new URL(await createTestBrowser(running).authorize({ with: { prompt: 'none' } }));

    expect(address.searchParams.get('error')).toBe('login_required');
  });

  it('as somebody else ends the session of the one before', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const before = await browser.tokensOf('citizen');
    const page = await browser.authorize({ with: { prompt: 'login' } });
    const resume = await browser.ask((await browser.post(page, { persona: 'spouse' })).headers.get('location') ?? '');
    const html = await resume.text();

    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
    const action = /action="([^"]+)"/.exec(html)?.[1] ?? '';
    const back = await browser.post(action, { xsrf, logout: 'yes' });
    const callback = (await browser.ask(back.headers.get('location') ?? '')).headers.get('location') ?? '';
    const after = await browser.redeem(callback);

    const { identify } = createIdentity(running.identity);
    await expect(identify(`Bearer ${after.access_token}`)).resolves.toMatchObject({ subject: testReference('spouse') });
    await expect(identify(`Bearer ${before.access_token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(resume.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-/);
  });
});

describe('a request that is not right', () => {
  it.each([
    ['an address that is not registered', { redirect_uri: 'https://evil.test/callback' }, 'invalid_redirect_uri'],
    ['an address that only begins as a registered one', { redirect_uri: 'https://evil.test' }, 'invalid_redirect_uri'],
    ['an unknown client', { client_id: 'nobody' }, 'invalid_client'],
  ])('is answered on a page of ours and redirects nowhere: %s', async (_name, extra, code) => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const response = await browser.ask(browser.authorizationUrl({ with: extra }));
    const html = await response.text();

    expect(response.status).toBe(400);
    expect(response.headers.get('location')).toBeNull();
    expect(html).toContain(code);
    expect(html).toContain('dir="rtl"');
    expect(html).not.toMatch(/node_modules|\.js:\d|at \w+ \(/);
  });

  it.each([
    ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['PKCE by plain text', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['tokens in the address', { response_type: 'token' }, 'unsupported_response_type'],
    ['another API', { resource: 'https://shop.test/api' }, 'invalid_target'],
  ])('is sent back to the client: %s', async (_name, extra, code) => {
    await using running = await startIssuer();

    const address = new URL(await createTestBrowser(running).authorize({ with: extra }));

    expect(`${address.search}${address.hash}`).toContain(`error=${code}`);
  });

  it('by a native app may come back to any port of loopback, but not to another host', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const wishes = (redirect_uri: string) => ({ client: 'scripts', with: { redirect_uri } });

    const good = await browser.signIn('citizen', wishes('http://127.0.0.1:51234/callback'));
    const bad = await browser.ask(browser.authorizationUrl(wishes('http://evil.test:51234/callback')));

    expect(good).toMatch(/^http:\/\/127\.0\.0\.1:51234\/callback\?code=/);
    expect(bad.status).toBe(400);
  });
});

describe('a code', () => {
  it('is not redeemed with another verifier', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const callback = await browser.signIn('citizen');

    const answer = await browser.redeem(callback, { verifier: verifier.toUpperCase() });

    expect(answer).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('is not redeemed by another client', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const answer = await browser.redeem(await browser.signIn('citizen'), { client: 'explorer' });

    expect(answer).toMatchObject({ status: 400, error: 'invalid_grant' });
  });

  it('that is used twice ends the access that it gave', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const callback = await browser.signIn('citizen');
    const first = await browser.redeem(callback);

    const second = await browser.redeem(callback);

    expect(second).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect(await browser.refresh(first.refresh_token)).toMatchObject({ error: 'invalid_grant' });
    await expect(createIdentity(running.identity).identify(`Bearer ${first.access_token}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('is redeemed at most once by requests at the same moment', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const callback = await browser.signIn('citizen');

    const answers = await Promise.all(Array.from({ length: 5 }, () => browser.redeem(callback)));

    expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    expect(answers.filter(({ error }) => error === 'invalid_grant').length).toBeGreaterThanOrEqual(4);
  });
});
