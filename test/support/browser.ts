import { existsSync } from 'node:fs';
import { describe } from '@jest/globals';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** A `describe` that counts as skipped, and says why, where there is no browser. */
export function describeInBrowser(title: string, tests: () => void): void {
  if (existsSync(executablePath)) return describe(title, tests);
  const reason = `no Chromium at ${executablePath}; install it, or point CHROMIUM to one`;
  process.stderr.write(`SKIPPED ${title}: ${reason}\n`);
  describe.skip(`${title} (${reason})`, tests);
}

/** A headless Chromium that looks up no host and asks for nothing by itself. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  });
}

export interface GuardOptions {
  /** The only origin that may be asked. */
  readonly origin: string;
  readonly locale: 'fa-IR' | 'en-GB';
  readonly colorScheme?: 'light' | 'dark';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** A page of its own profile that is watched; `await using` closes it. */
export interface GuardedPage extends AsyncDisposable {
  readonly page: Page;
  /** Requests for other origins; each was refused. */
  readonly foreignRequests: readonly string[];
  /** Errors and warnings of the console, and exceptions nobody caught. */
  readonly complaints: readonly string[];
  /** Everything written to storage of any kind, as `sessionStorage key`. */
  readonly storageWrites: readonly string[];
}

/** Opens a page and watches what it asks for, complains of and stores, across all navigations. */
export async function openGuardedPage(browser: Browser, options: GuardOptions): Promise<GuardedPage> {
  const { origin, locale, colorScheme = 'light', viewport = { width: 1440, height: 900 } } = options;
  const context = await browser.newContext({ locale, colorScheme, viewport: { ...viewport } });
  const foreignRequests = await refuseOtherOrigins(context, origin);
  const storageWrites = await watchStorage(context);
  const page = await context.newPage();
  const complaints = watchConsole(page);
  return { page, foreignRequests, complaints, storageWrites, [Symbol.asyncDispose]: () => context.close() };
}

async function refuseOtherOrigins(context: BrowserContext, origin: string): Promise<string[]> {
  const refused: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (new URL(url).origin === origin) return route.continue();
    refused.push(url);
    return route.abort();
  });
  return refused;
}

function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
}

async function watchStorage(context: BrowserContext): Promise<string[]> {
  const writes: string[] = [];
  await context.exposeBinding('recordStorageWrite', (_source, write: string) => void writes.push(write));
  await context.addInitScript(recordWrites);
  return writes;
}

/** Runs in the page, before its own scripts. */
const recordWrites = `{
  const record = (text) => globalThis.recordStorageWrite(text);
  const watch = (prototype, name, describe) => {
    const original = prototype[name];
    prototype[name] = function (...input) {
      record(describe(this, input));
      return original.apply(this, input);
    };
  };
  const area = (storage) => (storage === localStorage ? 'localStorage' : 'sessionStorage');
  watch(Storage.prototype, 'setItem', (storage, [key]) => area(storage) + ' ' + key);
  watch(IDBFactory.prototype, 'open', (_, [name]) => 'indexedDB ' + name);
  watch(CacheStorage.prototype, 'open', (_, [name]) => 'caches ' + name);
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(text) {
      record('cookie ' + text.split('=')[0]);
      cookie.set.call(this, text);
    },
  });
}`;
