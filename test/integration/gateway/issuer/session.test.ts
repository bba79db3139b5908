import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { decodeJwt } from 'jose';
import Keyv from 'keyv';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import type { SharedStore } from '../../../../gateway/identity/revocations.ts';
import { fakeDate } from '../../../support/fake-date.ts';
import { startIssuer } from '../../../support/start-issuer.ts';
import { createTestBrowser, signOut } from '../../../support/test-browser.ts';

const refused = { code: 'UNAUTHENTICATED' };

describe('a refresh token', () => {
  it('gives new tokens of the same session and is replaced', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const first = await browser.tokensOf('citizen');

    const second = await browser.refresh(first.refresh_token);

    expect(second.refresh_token).not.toBe(first.refresh_token);
    const { sid, sub, acr, auth_time } = decodeJwt(first.access_token);
    expect(decodeJwt(second.access_token)).toMatchObject({ sid, sub, acr, auth_time });
    await expect(createIdentity(running.identity).identify(`Bearer ${second.access_token}`)).resolves.toMatchObject({
      kind: 'citizen',
    });
  });

  it('that is used twice ends all access of its sign-in', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const first = await browser.tokensOf('citizen');
    const second = await browser.refresh(first.refresh_token);

    const stolen = await browser.refresh(first.refresh_token);

    expect(stolen).toMatchObject({ status: 400, error: 'invalid_grant' });
    expect(await browser.refresh(second.refresh_token)).toMatchObject({ error: 'invalid_grant' });
    await expect(createIdentity(running.identity).identify(`Bearer ${second.access_token}`)).rejects.toMatchObject(
      refused,
    );
  });

  it('is of no use to another client', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { refresh_token } = await browser.tokensOf('citizen');

    expect(await browser.refresh(refresh_token, 'explorer')).toMatchObject({ error: 'invalid_grant' });
  });

  it('ends the access of its session when it is revoked, and the next sign-in works', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { identify } = createIdentity(running.identity);
    const first = await browser.tokensOf('citizen');

    const revocation = await browser.post(`${running.issuer.url}/revoke`, {
      client_id: 'portal',
      token: first.refresh_token,
    });
    const next = await browser.redeem(await browser.authorize({ with: { prompt: 'none' } }));

    expect(revocation.status).toBe(200);
    await expect(identify(`Bearer ${first.access_token}`)).rejects.toMatchObject(refused);
    await expect(identify(`Bearer ${next.access_token}`)).resolves.toMatchObject({ kind: 'citizen' });
  });
});

describe('a restart of the issuer', () => {
  it('keeps sessions, refresh tokens and access tokens', async () => {
    const before = await startIssuer();
    const browser = createTestBrowser(before);
    const tokens = await browser.tokensOf('citizen');
    await using after = await before.restart();

    const silent = await browser.redeem(await browser.authorize({ with: { prompt: 'none' } }));

    expect(silent.status).toBe(200);
    expect((await browser.refresh(tokens.refresh_token)).status).toBe(200);
    await expect(createIdentity(after.identity).identify(`Bearer ${tokens.access_token}`)).resolves.toMatchObject({
      kind: 'citizen',
    });
  });
});

describe('a restart after a sign-out', () => {
  it('leaves the session ended, also where the shared state was in memory and is new', async () => {
    const before = await startIssuer();
    const browser = createTestBrowser(before);
    const { access_token } = await browser.tokensOf('citizen');
    await signOut(browser, before, {});

    await using after = await before.restart({ store: new Keyv() });

    await expect(createIdentity(after.identity).identify(`Bearer ${access_token}`)).rejects.toMatchObject(refused);
  });
});

describe('a session', () => {
  afterEach(() => void jest.useRealTimers());

  it('ends after twelve hours, however often it was used', async () => {
    fakeDate();
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    let tokens = await browser.tokensOf('citizen');
    const hour = 3_600_000;

    jest.setSystemTime(Date.now() + 11 * hour);
    tokens = await browser.refresh(tokens.refresh_token);
    const used = new URL(await browser.authorize({ with: { prompt: 'none' } }));
    jest.setSystemTime(Date.now() + 2 * hour);
    const late = new URL(await browser.authorize({ with: { prompt: 'none' } }));

    expect([tokens.status, used.searchParams.has('code')]).toEqual([200, true]);
    expect(late.searchParams.get('error')).toBe('login_required');
    expect(await browser.refresh(tokens.refresh_token)).toMatchObject({ error: 'invalid_grant' });
  });
});

describe('signing out', () => {
  it('ends the session, its refresh tokens and its access tokens at every client', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { identify } = createIdentity(running.identity);
    const portal = await browser.tokensOf('citizen');
    const wishes = { client: 'explorer', with: { prompt: 'none' } };
    const explorer = await browser.redeem(await browser.authorize(wishes), wishes);
    await identify(`Bearer ${portal.access_token}`);

    const { answer } = await signOut(browser, running, { id_token_hint: portal.id_token });

    expect(answer.status).toBe(303);
    await expect(identify(`Bearer ${portal.access_token}`)).rejects.toMatchObject(refused);
    await expect(identify(`Bearer ${explorer.access_token}`)).rejects.toMatchObject(refused);
    expect(await browser.refresh(portal.refresh_token)).toMatchObject({ error: 'invalid_grant' });
    expect(await browser.refresh(explorer.refresh_token, 'explorer')).toMatchObject({ error: 'invalid_grant' });
    const silent = new URL(await browser.authorize({ with: { prompt: 'none' } }));
    expect(silent.searchParams.get('error')).toBe('login_required');
  });

  it('of one application leaves the others signed in', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { identify } = createIdentity(running.identity);
    const portal = await browser.tokensOf('citizen');
    const wishes = { client: 'explorer', with: { prompt: 'none' } };
    const explorer = await browser.redeem(await browser.authorize(wishes), wishes);

    const { html, answer } = await signOut(
      browser,
      running,
      { id_token_hint: portal.id_token, ui_locales: 'en' },
      false,
    );
    const last = await browser.ask(answer.headers.get('location') ?? '', { headers: { 'accept-language': 'en' } });

    expect(html).toContain('Only leave this application: Citizen portal');
    expect(await last.text()).toContain('You left this application: Citizen portal');
    await expect(identify(`Bearer ${portal.access_token}`)).rejects.toMatchObject(refused);
    await expect(identify(`Bearer ${explorer.access_token}`)).resolves.toMatchObject({ kind: 'citizen' });
  });

  it('returns to an address that the client registered, with its state, and to no other', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { id_token } = await browser.tokensOf('citizen');
    const wrong = new URLSearchParams({ id_token_hint: id_token, post_logout_redirect_uri: 'https://evil.test/' });
    const evil = await browser.ask(`${running.issuer.url}/sign-out?${wrong.toString()}`);

    const post_logout_redirect_uri = `${running.origin}/portal/`;
    const { answer } = await signOut(browser, running, {
      id_token_hint: id_token,
      post_logout_redirect_uri,
      state: 'bye',
    });

    expect(evil.status).toBe(400);
    expect(answer.headers.get('location')).toBe(`${post_logout_redirect_uri}?state=bye`);
  });

  it('is not done by a link alone: it takes the secret of the page', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { access_token } = await browser.tokensOf('citizen');
    await browser.ask(`${running.issuer.url}/sign-out`);

    const forged = await browser.post(`${running.issuer.url}/sign-out/confirm`, { xsrf: 'guess', logout: 'yes' });

    expect(forged.status).toBe(400);
    await expect(createIdentity(running.identity).identify(`Bearer ${access_token}`)).resolves.toMatchObject({
      kind: 'citizen',
    });
  });

  it('is refused as a whole while the shared state cannot be reached, and works when it is back', async () => {
    const values = new Map<string, unknown>();
    const shared = { reachable: true };
    const store: SharedStore = {
      getMany: (keys) => Promise.resolve(keys.map((key) => values.get(key))),
      set: (key, value) =>
        shared.reachable ? Promise.resolve(values.set(key, value) === values) : Promise.resolve(false),
    };
    await using running = await startIssuer({ store });
    const browser = createTestBrowser(running);
    const { access_token } = await browser.tokensOf('citizen');
    const { identify } = createIdentity(running.identity);
    await identify(`Bearer ${access_token}`);

    shared.reachable = false;
    const failed = await signOut(browser, running, {});
    const stillSignedIn = await browser.authorize({ with: { prompt: 'none' } });
    shared.reachable = true;
    const done = await signOut(browser, running, {});

    expect([failed.answer.status, done.answer.status]).toEqual([500, 303]);
    expect(await failed.answer.text()).toContain('server_error');
    expect(new URL(stillSignedIn).searchParams.get('code')).not.toBeNull();
    await expect(identify(`Bearer ${access_token}`)).rejects.toMatchObject(refused);
  });

  it('shows its page in the language asked for', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen');

    const persian = await (await browser.ask(`${running.issuer.url}/sign-out`)).text();
    const english = await (await browser.ask(`${running.issuer.url}/sign-out?ui_locales=en`)).text();

    expect(persian).toContain('بله، خارج شوم');
    expect(english).toContain('Yes, sign out');
  });
});
