import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openGuardedPage } from '../support/browser.ts';
import { startWindow } from '../support/start-window.ts';

const screenshots = join(import.meta.dirname, '../../.data/screenshots');

describeInBrowser('explorer of the whole window', () => {
  it('signs the citizen in, runs the profile and shows it, from seven agencies and without an error', async () => {
    const [window, browser] = await Promise.all([
      startWindow(100),
      openBrowser(),
      mkdir(screenshots, { recursive: true }),
    ]);
    await using _window = window;
    await using _browser = browser;
    await using guarded = await openGuardedPage(browser, { origin: window.origin, locale: 'fa-IR' });
    const { page, foreignRequests, complaints, storageWrites } = guarded;

    await page.goto(`${window.origin}/explorer`);
    await page.locator('.account .main-button').click();
    await page.locator('button[value=citizen]').click();
    await page.locator('.account[data-state=signed-in]').waitFor();
    const answer = await run(page, 'CitizenProfile', 'نمایهٔ شهروند');

    await page.locator('.result-window').getByText(answer.data.me.familyName).waitFor();
    await page.screenshot({ path: join(screenshots, 'explorer-profile.png') });
    expect(await page.locator('.report').innerText()).toMatch(/^پاسخ بی‌خطا رسید\s+از ۷ دستگاه/);
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
    expect({ foreignRequests, complaints, storageWrites }).toEqual({
      foreignRequests: [],
      complaints: [],
      storageWrites: ['sessionStorage panjereh.sign-in'],
    });
  });
});

interface ProfileAnswer {
  readonly data: { readonly me: { readonly familyName: string } };
}

/** Runs an example and resolves to what the gateway answered. */
async function run(page: Page, operation: string, title: string): Promise<ProfileAnswer> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  const [response] = await Promise.all([
    page.waitForResponse((answer) => answer.request().postData()?.includes(`"${operation}"`) === true),
    page.locator('.example', { hasText: title }).locator('.example-run').click(),
  ]);
  return (await response.json()) as ProfileAnswer;
}
