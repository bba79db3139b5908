import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair } from 'jose';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import { startIssuer } from '../../../support/start-issuer.ts';
import { createTestBrowser } from '../../../support/test-browser.ts';

/** A request with a Host header of its own, which `fetch` does not allow. */
function getJson(url: string, headers: Record<string, string>): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => resolve(JSON.parse(text) as Record<string, unknown>));
    }).on('error', reject);
  });
}

describe('the discovery document', () => {
  it('offers code with PKCE, pairwise ids and sign-out, and nothing that is not needed', async () => {
    await using running = await startIssuer();
    const url = running.issuer.url;

    const document = await getJson(`${url}/.well-known/openid-configuration`, {});

    expect(document).toMatchObject({
      issuer: url,
      authorization_endpoint: `${url}/authorize`,
      token_endpoint: `${url}/token`,
      userinfo_endpoint: `${url}/userinfo`,
      revocation_endpoint: `${url}/revoke`,
      end_session_endpoint: `${url}/sign-out`,
      jwks_uri: `${url}/jwks`,
      response_types_supported: ['code'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
      subject_types_supported: ['pairwise'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'],
      token_endpoint_auth_signing_alg_values_supported: ['ES256', 'EdDSA', 'Ed25519', 'PS256', 'RS256'],
      ui_locales_supported: ['fa', 'en'],
    });
    expect(document).not.toHaveProperty('registration_endpoint');
    expect(document).not.toHaveProperty('pushed_authorization_request_endpoint');
  });

  it('does not believe the Host header', async () => {
    await using running = await startIssuer();
    const headers = { host: 'evil.test', 'x-forwarded-host': 'evil.test', 'x-forwarded-proto': 'https' };

    const document = await getJson(`${running.issuer.url}/.well-known/openid-configuration`, headers);

    expect(JSON.stringify(document)).not.toContain('evil.test');
  });

  it.each(['/oidc', '/window/oidc'])('speaks of the address behind a reverse proxy that asks at %s', async (path) => {
    await using running = await startIssuer({ url: 'https://gateway.test/window/oidc' });

    const document = await getJson(`${running.origin}${path}/.well-known/openid-configuration`, {});
    const start = `${running.origin}${path}/authorize?client_id=explorer&response_type=code&scope=openid&code_challenge_method=S256`;
    const address = `${start}&code_challenge=${'a'.repeat(43)}&redirect_uri=https://gateway.test/window/explorer/`;
    const redirect = await fetch(address, { redirect: 'manual' });

    expect(document).toMatchObject({ token_endpoint: 'https://gateway.test/window/oidc/token' });
    expect(redirect.headers.get('location')).toMatch(/^https:\/\/gateway\.test\/window\/oidc\/interaction\//);
    for (const cookie of redirect.headers.getSetCookie()) expect(cookie).toMatch(/path=\/window\/oidc\/.*; secure/);
  });

  it('is not there, and neither is anything else, outside its path', async () => {
    await using running = await startIssuer();

    const answer = await fetch(`${running.origin}/graphql`, { headers: { accept: 'application/json' } });

    expect([answer.status, await answer.json()]).toEqual([404, { error: 'not_found' }]);
  });
});

describe('userinfo', () => {
  it('knows the person by the id of the token that asks', async () => {
    await using running = await startIssuer();
    const { access_token } = await createTestBrowser(running).tokensOf('official-tax');

    const answer = await fetch(`${running.issuer.url}/userinfo`, {
      headers: { authorization: `Bearer ${access_token}` },
    });

    expect(await answer.json()).toEqual({
      sub: decodeJwt(access_token).sub,
      name: 'عنوان official-tax',
      'name#fa': 'عنوان official-tax',
      'name#en': 'Title of official-tax',
      kind: 'official',
      agency: 'tax-administration',
    });
  });

  it.each([
    [401, 'no token', undefined, 'Bearer'],
    [401, 'a wrong token', 'Bearer a.b.c', 'Bearer error="invalid_token"'],
  ])('answers %i to %s', async (status, _name, authorization, challenge) => {
    await using running = await startIssuer();

    const answer = await fetch(`${running.issuer.url}/userinfo`, { headers: authorization ? { authorization } : {} });

    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([status, challenge]);
  });

  it('is not for tokens of plain OAuth', async () => {
    await using running = await startIssuer();
    const { access_token } = await createTestBrowser(running).tokensOf('citizen', { scope: 'civil:name' });

    const answer = await fetch(`${running.issuer.url}/userinfo`, {
      headers: { authorization: `Bearer ${access_token}` },
    });

    expect([answer.status, await answer.json()]).toEqual([403, { error: 'insufficient_scope' }]);
  });
});

describe('a page of another origin', () => {
  it.each([
    ['may not redeem a code', 'https://evil.test', 400],
    ['may, when it is of the gateway itself', null, 200],
  ])('%s', async (_name, from, status) => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { refresh_token } = await browser.tokensOf('citizen');
    const origin = from ?? running.origin;

    const answer = await browser.post(
      `${running.issuer.url}/token`,
      { grant_type: 'refresh_token', client_id: 'portal', refresh_token },
      { headers: { origin, accept: '*/*' } },
    );

    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([
      status,
      from === null ? origin : null,
    ]);
  });
});

describe('signing keys', () => {
  it('are made once, for their owner alone, and published without their secrets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'panjereh-keys-'));
    const keysFile = join(folder, 'new', 'keys.json');
    await using running = await startIssuer({ keysFile });
    const made = await readFile(keysFile, 'utf8');
    await using again = await startIssuer({ keysFile });

    const { keys } = (await (await fetch(`${running.issuer.url}/jwks`)).json()) as { keys: Record<string, unknown>[] };

    expect((await stat(keysFile)).mode & 0o777).toBe(0o600);
    expect(await readFile(keysFile, 'utf8')).toBe(made);
    expect(again.issuer.publicKeys).toEqual(running.issuer.publicKeys);
    expect(keys).toHaveLength(1);
    expect(keys[0]).not.toHaveProperty('d');
    expect(running.issuer.publicKeys.keys[0]).not.toHaveProperty('d');
    await rm(folder, { recursive: true });
  });

  it.each(['EdDSA', 'PS256'])('rotate to a new one (%s) while tokens of the old one go on', async (algorithm) => {
    const folder = await mkdtemp(join(tmpdir(), 'panjereh-keys-'));
    const keysFile = join(folder, 'keys.json');
    const before = await startIssuer({ keysFile });
    const browser = createTestBrowser(before);
    const { identify } = createIdentity(before.identity);
    const old = await browser.tokensOf('citizen');
    await identify(`Bearer ${old.access_token}`);
    const { keys } = JSON.parse(await readFile(keysFile, 'utf8')) as { keys: object[] };
    const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
    const added = { ...(await exportJWK(privateKey)), kid: 'new', alg: algorithm };
    await writeFile(keysFile, JSON.stringify({ keys: [added, ...keys] }));

    await using after = await before.restart();
    const young = await browser.refresh(old.refresh_token);
    const silent = await browser.redeem(await browser.authorize({ with: { prompt: 'none' } }));

    expect(decodeProtectedHeader(young.access_token)).toMatchObject({ kid: 'new', alg: algorithm });
    expect(silent.status).toBe(200);
    for (const { access_token } of [old, young, silent]) {
      await expect(identify(`Bearer ${access_token}`)).resolves.toMatchObject({ kind: 'citizen' });
    }
    expect(after.errors).toEqual([]);
    await rm(folder, { recursive: true });
  });
});

describe('a second issuer', () => {
  it('gives tokens that only a gateway configured for it accepts', async () => {
    await using first = await startIssuer();
    await using second = await startIssuer();
    const token = `Bearer ${(await createTestBrowser(second).tokensOf('citizen')).access_token}`;

    await expect(createIdentity(second.identity).identify(token)).resolves.toMatchObject({ kind: 'citizen' });
    await expect(createIdentity(first.identity).identify(token)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('may have its sectors in the configuration of the gateway', async () => {
    await using running = await startIssuer();
    const token = `Bearer ${(await createTestBrowser(running).tokensOf('citizen')).access_token}`;

    const identity = createIdentity({ ...running.identity, sectors: { portal: 'portal' }, assurance: { '3': 2 } });

    await expect(identity.identify(token)).resolves.toMatchObject({ sector: 'portal', assurance: 2 });
  });
});
