import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openGuardedPage, type GuardedPage } from '../support/browser.ts';
import { sharedWindow, type SharedWindow } from '../support/shared-window.ts';

const screenshots = join(import.meta.dirname, '../../.data/screenshots');

describeInBrowser('explorer of the whole window', () => {
  let window: SharedWindow;
  let browser: Browser;

  beforeAll(async () => {
    [window, browser] = await Promise.all([sharedWindow(), openBrowser(), mkdir(screenshots, { recursive: true })]);
  }, 300_000);

  afterAll(async () => {
    await browser.close();
  });

  it('signs the citizen in, runs the profile and shows it, from nine agencies and without an error', async () => {
    await using guarded = await openGuardedPage(browser, { origin: window.origin, locale: 'fa-IR' });
    const { page } = guarded;

    await signIn(page, window.origin);
    const answer = await run(page, 'CitizenProfile', 'نمایهٔ شهروند');

    await page.locator('.result-window').getByText(answer.data.me.familyName).waitFor();
    expect(await page.locator('.report').innerText()).toMatch(/^پاسخ بی‌خطا رسید\s+از ۹ دستگاه/);
    expect(answer).toEqual({
      extensions: expect.anything(),
      data: {
        me: expect.objectContaining({
          residence: expect.objectContaining({ city: expect.any(String) }),
          vehicles: expect.objectContaining({ totalCount: 2 }),
          insurance: expect.objectContaining({ totalDays: expect.any(Number) }),
          sana: { registered: true, unreadCount: 1 },
          bills: expect.objectContaining({ total: expect.stringMatching(/^\d+$/), missingIssuers: [] }),
        }),
        trafficPolice: expect.objectContaining({ id: 'traffic-police' }),
        socialSecurity: expect.objectContaining({ id: 'social-security' }),
      },
    });
    await page.locator('.agencies .badge[data-status=OK]').nth(8).waitFor();
    expect(await page.locator('.agencies .badge').count()).toBe(9);
    await page.getByText(/^سرچشمهٔ داده‌ها/).click();
    const origin = (path: string) => page.locator(`.origins tr:has(bdi:text-is("${path}"))`).innerText();
    expect(await origin('me.residence.city')).toMatch(/post\s+.*۱۴[۰-۹]{2}/);
    expect(await origin('me.bills.total')).toMatch(/bills\s+۱ آبان ۱۴۰۵/);
    await page.screenshot({ path: join(screenshots, 'explorer-profile.png') });
    expectQuiet(guarded);
  });

  it('tells before it runs what it reads, and marks what is guarded, for whoever asks', async () => {
    await using guarded = await openGuardedPage(browser, { origin: window.origin, locale: 'en-GB' });
    const { page } = guarded;
    await page.goto(`${window.origin}/explorer`);
    const summary = page.locator('.foresight-summary');

    await summary.getByText('nobody’s data').waitFor();
    expect(await summary.innerText()).toMatch(/\d+ of \d+ fields allowed/);
    await page.locator('.graphiql-query-editor .guard-denied').first().waitFor();
    await page.getByText(/^Guarded fields/).click();
    await page.locator('.guarded-list', { hasText: 'UNAUTHENTICATED' }).waitFor();
    const { y = Infinity, height = 0 } = (await page.locator('.graphiql-editor-tools').boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(900);
    await page.screenshot({ path: join(screenshots, 'explorer-before-signing-in.png') });

    await signIn(page, window.origin);
    await summary.getByText(/^\d+ fields, all allowed$/).waitFor();
    expect(await summary.innerText()).toMatch(
      /agencies: 9\s+data of people: 1, at most \d+\s+lines in the ledger: 1, at most \d+/,
    );
    await page.locator('.graphiql-query-editor .guard:not(.guard-denied)').first().waitFor();
    expect(await page.locator('.graphiql-query-editor .guard-denied').count()).toBe(0);
    await page.screenshot({ path: join(screenshots, 'explorer-before-it-runs.png') });
    expectQuiet(guarded);
  });

  it('shows an answer part by part where the operation puts something off', async () => {
    await using guarded = await openGuardedPage(browser, { origin: window.origin, locale: 'fa-IR' });
    const { page } = guarded;
    await signIn(page, window.origin);
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    await page.keyboard.insertText(
      'query Slow{me{familyName ...@defer(label:"bills"){bills{total}} ...@defer(label:"post"){residence{city}}}}',
    );
    await page.locator('.foresight-summary').getByText('پارهٔ بعدی: ۲').waitFor();

    const [request] = await Promise.all([
      page.waitForRequest((sent) => sent.postData()?.includes('"Slow"') === true && sent.url().endsWith('/graphql')),
      page.getByRole('button', { name: 'Execute query' }).click(),
    ]);

    await page
      .locator('.report')
      .getByText(/^در [۲۳] پاره$/)
      .waitFor();
    expect(request.headers()['accept']).toContain('multipart/mixed;deferSpec=20220824');
    const text = await page.locator('.result-window .view-lines').innerText();
    for (const name of ['familyName', 'total', 'city', 'civil-registry', 'bills', 'post']) expect(text).toContain(name);
    expect(text).not.toContain('hasNext');
    await page.getByText(/^سرچشمهٔ داده‌ها/).click();
    expect(await page.locator('.origins tbody tr').count()).toBe(3);
    await page.screenshot({ path: join(screenshots, 'explorer-parts.png') });
    expectQuiet(guarded);
  });
});

interface ProfileAnswer {
  readonly data: { readonly me: { readonly familyName: string } };
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/explorer`);
  await page.locator('.account .main-button').click();
  await page.locator('button[value=citizen]').click();
  await page.locator('.account[data-state=signed-in]').waitFor();
}

/** Runs an example and resolves to what the gateway answered. */
async function run(page: Page, operation: string, title: string): Promise<ProfileAnswer> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const [response] = await Promise.all([
    page.waitForResponse(
      (answer) => answer.url().endsWith('/graphql') && answer.request().postData()?.includes(`"${operation}"`) === true,
    ),
    page.locator('.example', { hasText: title }).locator('.example-run').click(),
  ]);
  return (await response.json()) as ProfileAnswer;
}

function expectQuiet({ foreignRequests, complaints, storageWrites }: GuardedPage): void {
  expect({ foreignRequests, complaints, storageWrites }).toEqual({
    foreignRequests: [],
    complaints: [],
    storageWrites: ['sessionStorage panjereh.sign-in'],
  });
}
