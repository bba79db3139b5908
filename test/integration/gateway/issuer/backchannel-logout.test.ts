import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import Keyv from 'keyv';
import { createIdentity, createRevocations } from '../../../../gateway/identity/identity.ts';
import { closedPort, serveHttp } from '../../../support/loopback-server.ts';
import { startIssuer } from '../../../support/start-issuer.ts';
import { createTestBrowser, signOut } from '../../../support/test-browser.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';

const folder = temporaryFolder();

/** An issuer whose client `shop` wants to be told of sign-outs at an address. */
async function startWithShop(backchannelLogoutUri: string) {
  const shop = {
    id: 'shop',
    name: { fa: 'فروشگاه', en: 'Shop' },
    sector: 'shop',
    kind: 'web',
    firstParty: true,
    scopes: ['civil:name'],
    redirectUris: ['https://shop.test/callback'],
    backchannelLogoutUri,
  };
  const clientsFile = join(folder.path, 'clients.json');
  await writeFile(clientsFile, JSON.stringify([shop]));
  return startIssuer({ clientsFile });
}

/** A client's endpoint that keeps what it is told. */
async function listen(status = 200) {
  const told: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    told.push(new URLSearchParams(await text(request)).get('logout_token') ?? '');
    response.writeHead(status).end();
  };
  const server = await serveHttp((request, response) => void answer(request, response));
  return { url: server.url, told, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

describe('a client that wants to be told of sign-outs', () => {
  it('gets a logout token by which a gateway of its own ends the session', async () => {
    await using client = await listen();
    await using running = await startWithShop(client.url);
    const browser = createTestBrowser(running);
    const { access_token } = await browser.tokensOf('citizen', { client: 'shop' });
    const { jti: _id, sid, sub } = decodeJwt(access_token);
    // Another gateway with a state of its own, which trusts this issuer and hears nothing but the logout token.
    const revocations = createRevocations({ store: new Keyv(), keepFor: 900 });
    const elsewhere = createIdentity({ ...running.identity, revocations, logoutClients: ['shop'] });
    const caller = await elsewhere.identify(`Bearer ${access_token}`);

    await signOut(browser, running, {});
    const [logoutToken = ''] = client.told;
    await elsewhere.endSessions(logoutToken);

    expect(client.told).toHaveLength(1);
    expect(decodeProtectedHeader(logoutToken)).toMatchObject({ typ: 'logout+jwt' });
    expect(decodeJwt(logoutToken)).toMatchObject({ aud: 'shop', sid, sub });
    await expect(elsewhere.identify(`Bearer ${access_token}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(await elsewhere.recheck(caller)).toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(elsewhere.endSessions(logoutToken)).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('is not told of sessions that it had no part in', async () => {
    await using client = await listen();
    await using running = await startWithShop(client.url);
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen');

    await signOut(browser, running, {});

    expect(client.told).toEqual([]);
  });

  it.each([
    ['refuses', () => listen(400)],
    ['cannot be reached', async () => ({ url: `http://127.0.0.1:${await closedPort()}/`, told: [] })],
  ])('and %s keeps nobody signed in, and the operator hears of it', async (_name, open) => {
    const client = await open();
    await using running = await startWithShop(client.url);
    const browser = createTestBrowser(running);
    const { access_token } = await browser.tokensOf('citizen', { client: 'shop' });

    const { answer } = await signOut(browser, running, {});

    expect(answer.status).toBe(303);
    expect(running.errors.map(({ message }) => message)).toEqual(['The client shop could not be told of a sign-out.']);
    await expect(createIdentity(running.identity).identify(`Bearer ${access_token}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    if (Symbol.asyncDispose in client) await client[Symbol.asyncDispose]();
  });
});
