import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { createIdentity } from '../../../../gateway/identity/identity.ts';
import { fakeDate } from '../../../support/fake-date.ts';
import { type RunningIssuer, startIssuer } from '../../../support/start-issuer.ts';
import { createTestBrowser } from '../../../support/test-browser.ts';

const minute = 60_000;
const answerOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

describe('a request for a fresh sign-in (max_age)', () => {
  afterEach(() => void jest.useRealTimers());

  it('is answered from the session while that is fresh, and by a new sign-in once it is not', async () => {
    fakeDate();
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { identify } = createIdentity(running.identity);
    const before = await identify(`Bearer ${(await browser.tokensOf('citizen')).access_token}`);
    jest.setSystemTime(Date.now() + 10 * minute);

    const fresh = await browser.authorize({ with: { max_age: '3600', prompt: 'none' } });
    const silent = await browser.authorize({ with: { max_age: '300', prompt: 'none' } });
    const asked = await browser.authorize({ with: { max_age: '300' } });
    const again = await browser.tokensOf('citizen', { with: { max_age: '300' } });

    expect(answerOf(fresh)).toHaveProperty('code');
    expect(answerOf(silent)).toMatchObject({ error: 'login_required' });
    expect(asked).toContain('/interaction/');
    const after = await identify(`Bearer ${again.access_token}`);
    expect(Number(after.authTime) - Number(before.authTime)).toBe(600);
  });
});

describe('a request for a stronger sign-in (acr_values)', () => {
  it('is answered from a session that is as strong or stronger', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('citizen');

    for (const acr_values of ['3', '2', '4 3', 'urn:example:unknown']) {
      expect(answerOf(await browser.authorize({ with: { acr_values, prompt: 'none' } }))).toHaveProperty('code');
    }
  });

  it('leads to a new sign-in from a session that is weaker', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('abroad');

    const silent = await browser.authorize({ with: { acr_values: '3', prompt: 'none' } });
    const asked = await browser.authorize({ with: { acr_values: '3' } });
    const stronger = await createTestBrowser(running).tokensOf('citizen', { with: { acr_values: '3' } });

    expect(answerOf(silent)).toMatchObject({ error: 'login_required' });
    expect(asked).toContain('/interaction/');
    const caller = await createIdentity(running.identity).identify(`Bearer ${stronger.access_token}`);
    expect(caller).toMatchObject({ assurance: 3 });
  });

  it('is refused for whoever cannot reach that level, who stays signed in as she was', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    const { access_token } = await browser.tokensOf('abroad');

    const refused = await browser.signIn('abroad', { with: { acr_values: '3' } });
    const asBefore = await browser.authorize({ with: { prompt: 'none' } });

    expect(answerOf(refused)).toMatchObject({ error: 'unmet_authentication_requirements' });
    expect(answerOf(asBefore)).toHaveProperty('code');
    await expect(createIdentity(running.identity).identify(`Bearer ${access_token}`)).resolves.toMatchObject({
      assurance: 1,
    });
  });
});

describe('somebody abroad, who has an e-mail address and no Iranian mobile number', () => {
  const levelOf = async (running: RunningIssuer, token: string) =>
    (await createIdentity(running.identity).identify(`Bearer ${token}`)).assurance;

  it('signs in by e-mail alone at level 1, and as identified at a mission when level 2 is asked for', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);

    const { access_token: first } = await browser.tokensOf('emigrant');
    const asked = await browser.authorize({ with: { acr_values: '2' } });
    const { access_token: second } = await browser.tokensOf('emigrant', { with: { acr_values: '2' } });

    expect(await levelOf(running, first)).toBe(1);
    expect(asked).toContain('/interaction/');
    expect(await levelOf(running, second)).toBe(2);
  });

  it('reaches no level at which nobody has identified her', async () => {
    await using running = await startIssuer();
    const browser = createTestBrowser(running);
    await browser.tokensOf('emigrant');

    const refused = await browser.signIn('emigrant', { with: { acr_values: '3' } });

    expect(answerOf(refused)).toMatchObject({ error: 'unmet_authentication_requirements' });
  });
});
