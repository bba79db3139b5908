import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { decodeJwt, exportJWK, generateKeyPair, UnsecuredJWT, type JWK } from 'jose';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import { sendAssertion, signAssertion, signInBackOffice } from '../../../../scripts/lib/back-office-sign-in.ts';
import { startIssuer, testReference, type RunningIssuer } from '../../../support/start-issuer.ts';
import { temporaryFolder } from '../../../support/temporary-folder.ts';
import { createTestBrowser } from '../../../support/test-browser.ts';

const folder = temporaryFolder();
const client = 'back-office.tax-administration';
const inquiry = ['official:inquiry'];

async function newKey(algorithm = 'ES256'): Promise<{ readonly key: JWK; readonly open: JWK }> {
  const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
  const named = { kid: 'key-1', alg: algorithm };
  return { key: { ...(await exportJWK(privateKey)), ...named }, open: { ...(await exportJWK(publicKey)), ...named } };
}

/** An issuer with the back office of the tax administration, which has one official among its personas. */
async function setUp(algorithm?: string) {
  const { key, open } = await newKey(algorithm);
  const office = {
    id: client,
    name: { fa: 'سازمان امور مالیاتی', en: 'Tax administration' },
    sector: client,
    kind: 'backOffice',
    agency: 'tax-administration',
    scopes: ['official:inquiry', 'civil:name'],
    jwks: { keys: [open] },
  };
  const clientsFile = join(folder.path, 'clients.json');
  await writeFile(clientsFile, JSON.stringify([office]));
  const running = await startIssuer({ clientsFile });
  const official = running.pairwise.present(testReference('official-tax'), client);
  const asked = { issuer: running.issuer.url, client, key, scopes: inquiry, official };
  return { running, asked, open, [Symbol.asyncDispose]: () => running[Symbol.asyncDispose]() };
}

function identify({ identity }: RunningIssuer, token: string | undefined) {
  return createIdentity(identity).identify(`Bearer ${token}`);
}

describe('the back office of an agency', () => {
  it.each(['ES256', 'EdDSA', 'PS256', 'RS256'])(
    'gets a token of its own by a key of its own: %s',
    async (algorithm) => {
      await using stand = await setUp(algorithm);

      const answer = await signInBackOffice({ ...stand.asked, official: null, scopes: ['civil:name'] });

      expect(answer).toMatchObject({ status: 200 });
      expect(await identify(stand.running, answer.access_token)).toEqual({
        subject: null,
        kind: 'client',
        client,
        sector: client,
        scopes: new Set(['civil:name']),
        assurance: 0,
        authTime: null,
        session: null,
        agency: 'tax-administration',
        window: null,
      });
    },
  );

  it('names the official it acts for, who is then the one that asks', async () => {
    await using stand = await setUp();

    const answer = await signInBackOffice({ ...stand.asked, acr: '2' });

    expect(await identify(stand.running, answer.access_token)).toMatchObject({
      subject: testReference('official-tax'),
      kind: 'official',
      client,
      scopes: new Set(inquiry),
      assurance: 2,
      authTime: expect.any(Number),
      agency: 'tax-administration',
    });
    expect(decodeJwt(String(answer.access_token))).toMatchObject({ sub: client, act: { sub: stand.asked.official } });
    expect(answer.access_token).not.toContain(testReference('official-tax'));
  });

  it('gets no scope of officials without naming one, and none that it has not', async () => {
    await using stand = await setUp();

    expect(await signInBackOffice({ ...stand.asked, official: null })).toMatchObject({ error: 'invalid_scope' });
    expect(await signInBackOffice({ ...stand.asked, scopes: ['bills:read'] })).toMatchObject({
      error: 'invalid_scope',
    });
  });

  it('names nobody but officials of its agency, by their ids in its own sector', async () => {
    await using stand = await setUp();
    const { pairwise } = stand.running;
    const strangers = [
      pairwise.present(testReference('citizen'), client),
      pairwise.present(testReference('official-post'), client),
      pairwise.present(testReference('official-tax'), 'portal'),
      testReference('official-tax'),
      'employee-7',
    ];

    const answers = strangers.map((official) => signInBackOffice({ ...stand.asked, official }));

    for (const answer of await Promise.all(answers))
      expect(answer).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  it('cannot vouch for more than its official can show, nor for a sign-in that is yet to come', async () => {
    await using stand = await setUp();
    const late = await signAssertion(stand.asked, { claims: { auth_time: Math.floor(Date.now() / 1000) + 60 } });

    expect(await signInBackOffice({ ...stand.asked, acr: '4' })).toMatchObject({ error: 'invalid_client' });
    expect(await sendAssertion(stand.asked.issuer, late, inquiry)).toMatchObject({ error: 'invalid_client' });
  });

  it('uses an assertion once, also when two requests come at the same moment', async () => {
    await using stand = await setUp();
    const assertion = await signAssertion(stand.asked);

    const answers = await Promise.all(
      Array.from({ length: 8 }, () => sendAssertion(stand.asked.issuer, assertion, inquiry)),
    );
    const later = await sendAssertion(stand.asked.issuer, assertion, inquiry);

    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(later).toMatchObject({ status: 401, error: 'invalid_client' });
  });

  const seconds = (offset: number) => Math.floor(Date.now() / 1000) + offset;
  it.each([
    ['for another audience', { claims: { aud: 'https://issuer.test' } }],
    ['for nobody', { claims: { aud: undefined } }],
    ['of another issuer', { claims: { iss: 'back-office.post' } }],
    ['of another client', { claims: { sub: 'portal' } }],
    ['that has expired', { claims: { iat: seconds(-600), exp: seconds(-300) } }],
    ['that lives too long', { claims: { exp: seconds(3600) } }],
    ['without an expiry', { claims: { exp: undefined } }],
    ['that is not valid yet', { claims: { nbf: seconds(60) } }],
    ['without an id', { claims: { jti: undefined } }],
    ['with a key that nobody registered', { header: { kid: 'key-2' } }],
    ['with an actor of another form', { claims: { act: 'official' } }],
  ])('is refused an assertion %s', async (_name, changed) => {
    await using stand = await setUp();

    const answer = await sendAssertion(stand.asked.issuer, await signAssertion(stand.asked, changed), inquiry);

    expect([answer.status, answer.error]).toEqual([401, 'invalid_client']);
  });

  it('is refused an assertion with another key under its id, with a shared secret, or without a signature', async () => {
    await using stand = await setUp();
    const { key } = await newKey();
    const secret = { kty: 'oct', k: Buffer.from(JSON.stringify(stand.open)).toString('base64url') };
    const unsigned = new UnsecuredJWT(decodeJwt(await signAssertion(stand.asked))).encode();
    const assertions = [
      await signAssertion({ ...stand.asked, key }),
      await signAssertion({ ...stand.asked, key: { ...secret, alg: 'HS256', kid: 'key-1' } }),
      unsigned,
      `${unsigned}AA`,
    ];

    for (const assertion of assertions) {
      const answer = await sendAssertion(stand.asked.issuer, assertion, inquiry);
      expect([answer.status, answer.access_token]).toEqual([expect.any(Number), undefined]);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });

  it('does not sign people in, and no other client signs in by itself', async () => {
    await using stand = await setUp();
    const browser = createTestBrowser(stand.running);
    const redirect = { redirect_uri: 'https://office.test/callback' };
    const page = await browser.ask(browser.authorizationUrl({ client, with: redirect }));
    const portal = await browser.post(`${stand.asked.issuer}/token`, {
      grant_type: 'client_credentials',
      client_id: 'portal',
      scope: 'civil:name',
    });

    expect([page.status, portal.status]).toEqual([400, 400]);
  });
});

describe('scopes of officials', () => {
  const asked = { client: 'explorer', scope: 'openid civil:name official:inquiry' };

  it('are granted to an official who signs in herself', async () => {
    await using running = await startIssuer();

    const { access_token } = await createTestBrowser(running).tokensOf('official-tax', asked);

    expect(await identify(running, access_token)).toMatchObject({
      kind: 'official',
      agency: 'tax-administration',
      scopes: new Set(asked.scope.split(' ')),
    });
  });

  it('are left out for everybody else, who is signed in all the same', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const first = await browser.tokensOf('citizen', asked);
    const silent = await browser.redeem(await browser.authorize({ ...asked, with: { prompt: 'none' } }), asked);

    for (const { access_token } of [first, silent]) {
      expect(await identify(running, access_token)).toMatchObject({ scopes: new Set(['openid', 'civil:name']) });
    }
  });

  it('are neither shown on the consent page to somebody who is no official, nor granted by it', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen', asked);

    const page = await browser.authorize({ ...asked, with: { prompt: 'consent' } });
    const html = await (await browser.ask(page)).text();
    const resume = (await browser.post(page, { decision: 'allow' })).headers.get('location') ?? '';
    const tokens = await browser.redeem((await browser.ask(resume)).headers.get('location') ?? '', asked);

    expect([html.includes('civil:name'), html.includes('official:inquiry')]).toEqual([true, false]);
    expect(tokens).toMatchObject({ status: 200, scope: 'openid civil:name' });
  });
});
