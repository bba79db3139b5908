import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { startIssuer, testPersonas } from '../../../support/start-issuer.ts';
import { createTestBrowser } from '../../../support/test-browser.ts';

const shop = {
  id: 'shop',
  name: { fa: 'فروشگاه', en: 'Shop <b>&</b>' },
  sector: 'shop',
  kind: 'web',
  firstParty: false,
  scopes: ['civil:name', 'civil:age'],
  redirectUris: ['https://shop.test/callback'],
};

describe('the sign-in page', () => {
  it('is Persian from right to left, lists the personas, and says that they are made up', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const html = await (await browser.ask(await browser.authorize())).text();

    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('همهٔ این افراد ساختگی‌اند');
    expect(html).toContain('ورود برای: درگاه شهروند');
    expect(html.match(/name="persona" value="[^"]+"/g)).toHaveLength(testPersonas.length);
  });

  it.each([
    ['the client asks (ui_locales)', { with: { ui_locales: 'de en' } }, {}, ''],
    ['the browser asks (Accept-Language)', {}, { 'accept-language': 'fa;q=0.5, en-GB' }, ''],
    ['the person asks (its link)', { with: { ui_locales: 'fa' } }, {}, '?lang=en'],
  ])('is English when %s', async (_name, wishes, headers, query) => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const html = await (await browser.ask(`${await browser.authorize(wishes)}${query}`, { headers })).text();

    expect(html).toContain('<html lang="en" dir="ltr">');
    expect(html).toContain('All these people are made up');
  });

  it('runs no script, loads nothing, and leads only to itself and the client', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const page = await browser.ask(await browser.authorize({ client: 'scripts' }));
    const html = await page.text();

    expect(page.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; img-src data:; form-action 'self' http:\/\/127\.0\.0\.1; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(html).not.toMatch(/<script|https?:\/\//);
  });

  it('escapes what personas and clients are called', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const html = await (await browser.ask(`${await browser.authorize()}?lang=en`)).text();

    expect(html).toContain('Made up &amp; &lt;tested&gt;');
  });

  it('refuses a person who is not on the list', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const answer = await browser.post(`${await browser.authorize()}?lang=en`, { persona: 'nobody' });

    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('There is no such person on this list.');
  });

  it('lets the person turn back', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const back = await browser.post(await browser.authorize(), { decision: 'cancel' });
    const client = await browser.ask(back.headers.get('location') ?? '');

    expect(new URL(client.headers.get('location') ?? '').searchParams.get('error')).toBe('access_denied');
  });

  it('is of no use to another browser, nor when it is finished', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const page = await browser.authorize();
    const foreign = await createTestBrowser(running).post(page, { persona: 'citizen' });
    await browser.ask((await browser.post(page, { persona: 'citizen' })).headers.get('location') ?? '');

    const finished = await browser.post(page, { persona: 'citizen' });

    expect([foreign.status, finished.status]).toEqual([400, 400]);
    expect(running.errors).toEqual([]);
  });

  it.each([
    ['a form that is too long', new URLSearchParams({ persona: 'x'.repeat(500_000) })],
    ['a body that is no form', '{"persona":"citizen"}'],
  ])('refuses %s', async (_name, body) => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const answer = await browser.ask(await browser.authorize(), { method: 'POST', body });

    expect(answer.status).toBe(400);
  });

  it('keeps its cookies from scripts, from other sites and from the rest of the gateway', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const page = await browser.authorize();
    const resume = (await browser.post(page, { persona: 'citizen' })).headers.get('location') ?? '';

    const cookies = (await browser.ask(resume)).headers.getSetCookie().filter((line) => !line.includes('1970'));

    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) expect(cookie).toMatch(/path=\/oidc;.*samesite=lax; httponly/i);
  });
});

describe('the consent page', () => {
  it('is shown for a client that is not of our house, and its answer is kept for the session', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'panjereh-clients-'));
    const clientsFile = join(folder, 'clients.json');
    await writeFile(clientsFile, JSON.stringify([shop]));
    await using running = await startIssuer({ clientsFile });
    const browser = createTestBrowser(running);
    const wishes = { client: 'shop', scope: 'openid civil:name' };

    const page = await browser.signIn('citizen', wishes);
    const html = await (await browser.ask(`${page}?lang=en`)).text();
    const resume = (await browser.post(page, { decision: 'allow' })).headers.get('location') ?? '';
    const tokens = await browser.redeem((await browser.ask(resume)).headers.get('location') ?? '', wishes);
    const silent = await browser.authorize({ ...wishes, with: { prompt: 'none' } });
    await rm(folder, { recursive: true });

    expect(html).toContain('Shop &lt;b&gt;&amp;&lt;/b&gt;');
    expect(html).toContain('civil:name');
    expect(html).not.toContain('civil:age');
    expect(tokens).toMatchObject({ status: 200, scope: 'openid civil:name' });
    expect(new URL(silent).searchParams.get('code')).not.toBeNull();
  });

  it('is shown when an installed app would otherwise sign in unseen', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen', { client: 'scripts' });

    const page = await browser.authorize({ client: 'scripts' });

    expect(await (await browser.ask(`${page}?lang=en`)).text()).toContain('This application wants to act in your name');
  });

  it('takes a no', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen');

    const page = await browser.authorize({ with: { prompt: 'consent' } });
    const resume = (await browser.post(page, { decision: 'cancel' })).headers.get('location') ?? '';
    const client = (await browser.ask(resume)).headers.get('location') ?? '';

    expect(new URL(client).searchParams.get('error')).toBe('access_denied');
  });
});
