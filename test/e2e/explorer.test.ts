import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { describeInBrowser, openBrowser, openGuardedPage, type GuardedPage } from '../support/browser.ts';
import { standExplorer, type ReceivedOperation } from '../support/explorer-stand.ts';

const projectFolder = join(import.meta.dirname, '../..');
const screenshots = join(projectFolder, '.data/screenshots');

describeInBrowser('explorer in a browser', () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = join(await mkdtemp(join(tmpdir(), 'panjereh-page-')), 'explorer');
    [browser] = await Promise.all([openBrowser(), build(folder), mkdir(screenshots, { recursive: true })]);
  });

  afterAll(async () => {
    await browser.close();
    await rm(join(folder, '..'), { recursive: true });
  });

  it('signs in, runs the profile and shows the answer, asking no other host and storing nothing', async () => {
    await using stand = await standExplorer({ folder, answer: () => ({ data: { me: { givenName: 'مریم' } } }) });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'fa-IR' });
    const { page } = guarded;

    await page.goto(`${stand.origin}/explorer`);
    await signIn(page);
    await runExample(page, 'نمایهٔ شهروند');

    await page.getByText('پاسخ بی‌خطا رسید').waitFor();
    expect(await answerText(page)).toContain('"givenName": "مریم"');
    expect(stand.operations).toEqual([
      expect.objectContaining({
        operationName: 'CitizenProfile',
        headers: expect.objectContaining({
          authorization: expect.stringMatching(/^Bearer ey/),
          'accept-language': 'fa',
        }),
      }),
    ]);
    await page.screenshot({ path: join(screenshots, 'explorer-fa.png') });
    expectQuiet(guarded, ['sessionStorage panjereh.sign-in']);
    expect(await storedEntries(page)).toEqual([]);
  });

  it('keeps language and person over a reload, and only the language after signing out', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'fa-IR' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.getByRole('button', { name: 'English' }).click();
    await signIn(page);

    await page.reload();
    await page.getByText('Sample citizen').waitFor();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.locator('button[name=logout]').click();

    await page.getByRole('button', { name: 'Sign in', exact: true }).waitFor();
    expectQuiet(guarded, ['sessionStorage panjereh.sign-in']);
  });

  it('says why a sign-in that was called off did not happen', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'en-GB' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();

    await page.locator('button[value=cancel]').click();

    await page.getByText('The sign-in was not completed (access_denied).').waitFor();
    expect(new URL(page.url()).searchParams.get('error')).toBeNull();
  });

  it('turns from Persian to English and back, errors of the last answer included', async () => {
    await using stand = await standExplorer({ folder, answer: () => ({ data: { me: null }, errors: [agencyIsDown] }) });
    await using guarded = await openGuardedPage(browser, {
      origin: stand.origin,
      locale: 'fa-IR',
      colorScheme: 'dark',
    });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await runExample(page, 'قبض‌های سررسیدشده');
    await page.getByText('دستگاه در مهلت پاسخ نداد.', { exact: true }).waitFor();
    expect(await direction(page)).toBe('rtl');

    await page.getByRole('button', { name: 'English' }).click();

    await page.getByText('The agency did not answer in time.', { exact: true }).waitFor();
    await page.locator('.report').getByText('me.bills').waitFor();
    expect(await direction(page)).toBe('ltr');
    expect(await direction(page, '.graphiql-container')).toBe('ltr');
    await page.screenshot({ path: join(screenshots, 'explorer-en.png') });
    await page.getByRole('button', { name: 'فارسی' }).click();
    expect(await direction(page)).toBe('rtl');
    expect(await direction(page, '.graphiql-container')).toBe('ltr');
    expectQuiet(guarded, []);
  });

  it('explains a gateway that cannot be reached', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'en-GB' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.locator('.example').first().waitFor();
    await page.route('**/graphql', (route) => route.abort());

    await runExample(page, 'Citizen profile');

    await page.locator('.report').getByText('The gateway cannot be reached.').waitFor();
    expect(await answerText(page)).not.toContain('stack');
  });

  it('tells what an operation would do, though the gateway could not plan it in time at first', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'en-GB' });
    const { page } = guarded;
    const late = { errors: [{ message: 'late', extensions: { code: 'QUERY_PLANNING_TIMEOUT' } }] };
    let asked = 0;
    await page.route('**/graphql/preview', (route) =>
      (asked += 1) <= 2 ? route.fulfill({ status: 400, json: late }) : route.continue(),
    );

    await page.goto(`${stand.origin}/explorer/`);

    await page.locator('.foresight-summary').getByText('2 of 3 fields allowed').waitFor();
    expect(asked).toBeGreaterThanOrEqual(3);
  });

  it('shows both languages of a description, and marks a field that the schema does not have', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'en-GB' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);

    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).click();

    await page.getByText('The doors of the schema.').waitFor();
    await page.getByText('درهای طرح‌واره.').waitFor();
    // The underline comes from the worker that knows GraphQL: workers run under the page's policy.
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expectQuiet(guarded, []);
  });

  it('stays in place when GraphiQL opens a dialog over a page in Persian', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'fa-IR' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.locator('.graphiql-query-editor .monaco-editor').click();

    await page.getByRole('button', { name: 'Open short keys dialog' }).click();

    await page.getByRole('dialog').getByRole('button').click({ trial: true });
    expect(await page.evaluate('[scrollX, document.documentElement.scrollWidth]')).toEqual([0, 1440]);
    expectQuiet(guarded, []);
  });

  it('tidies operation and variables with what the page brought along', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'en-GB' });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .monaco-editor').click();
    await page.keyboard.insertText('query Tidy{me{id}} # kept');

    await page.getByRole('button', { name: /^Prettify/ }).click();

    await page.locator('.graphiql-query-editor .view-line', { hasText: /^\s{4}id$/ }).waitFor();
    await page.locator('.graphiql-query-editor .view-line', { hasText: '# kept' }).waitFor();
    expectQuiet(guarded, []);
  });

  it('fits a narrow screen in both directions', async () => {
    await using stand = await standExplorer({ folder, answer: noData });
    const viewport = { width: 390, height: 844 };
    await using guarded = await openGuardedPage(browser, { origin: stand.origin, locale: 'fa-IR', viewport });
    const { page } = guarded;
    await page.goto(`${stand.origin}/explorer/`);
    await page.locator('.graphiql-query-editor .view-line').first().waitFor();

    await page.getByRole('button', { name: 'نمونه‌ها' }).click();
    await runExample(page, 'نمایهٔ شهروند');
    await page.getByText('پاسخ بی‌خطا رسید').waitFor();
    await page.screenshot({ path: join(screenshots, 'explorer-narrow.png') });

    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  it('is built once: a second build finds nothing to do', async () => {
    expect(await build(folder)).toMatch(/^explorer is up to date/);
  });
});

async function build(folder: string): Promise<string> {
  const script = join(projectFolder, 'scripts/build-explorer.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--out', folder]);
  return stdout;
}

const noData = (_operation: ReceivedOperation) => ({ data: null });

const agencyIsDown = {
  message: 'دستگاه در مهلت پاسخ نداد.',
  path: ['me', 'bills'],
  extensions: {
    code: 'SUBGRAPH_REQUEST_TIMEOUT',
    serviceName: 'bills',
    messages: { fa: 'دستگاه در مهلت پاسخ نداد.', en: 'The agency did not answer in time.' },
  },
};

async function signIn(page: Page): Promise<void> {
  await page.locator('.account .main-button').click();
  await page.locator('button[value=citizen]').click();
  await page.locator('.account[data-state=signed-in]').waitFor();
}

async function runExample(page: Page, title: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.example', { hasText: title }).locator('.example-run').click();
}

/** The editor draws spaces as no-break spaces. */
async function answerText(page: Page): Promise<string> {
  const text = await page.locator('.result-window .view-lines').innerText();
  return text.replaceAll('\u00a0', ' ');
}

function direction(page: Page, selector = ':root'): Promise<unknown> {
  return page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`);
}

function storedEntries(page: Page): Promise<unknown> {
  return page.evaluate(
    `(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
    ])()`,
  );
}

function expectQuiet({ foreignRequests, complaints, storageWrites }: GuardedPage, writes: readonly string[]): void {
  expect({ foreignRequests, complaints, storageWrites }).toEqual({
    foreignRequests: [],
    complaints: [],
    storageWrites: writes,
  });
}
