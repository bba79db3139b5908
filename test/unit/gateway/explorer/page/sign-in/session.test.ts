import { describe, expect, it } from '@jest/globals';
import { Session, type SessionOptions } from '../../../../../../gateway/explorer/page/sign-in/session.ts';
import type { StepUp } from '../../../../../../gateway/explorer/page/sign-in/step-up.ts';
import { createFakeIssuer, createFakeWindow } from '../../../../../support/fake-issuer.ts';

const page = 'https://gateway.test/explorer/';
const configuration = {
  issuer: 'https://gateway.test/oidc',
  client: 'explorer',
  scopes: ['bills:read'],
  resource: null,
  madeUp: true,
};

function open(options: Partial<SessionOptions> & Pick<SessionOptions, 'window' | 'fetch'>): Session {
  return new Session({ configuration, language: () => 'fa', now: () => 0, ...options });
}

/** Signs in up to the moment when the browser stands at the issuer's door. */
async function leaveForIssuer(issuer = createFakeIssuer(), stepUp: StepUp | null = null) {
  const window = createFakeWindow(page);
  const session = open({ window, fetch: issuer.fetch });
  await session.accessToken();
  await session.signIn(stepUp);
  return { issuer, window, request: new URL(window.assigned[0] ?? '').searchParams };
}

function problemOf(session: Session): string | undefined {
  const state = session.state();
  return state.kind === 'signed-out' ? state.problem?.message : undefined;
}

describe('session of the explorer', () => {
  it('signs in silently when the issuer knows the person, and stores nothing', async () => {
    const issuer = createFakeIssuer({ signedIn: true });
    const window = createFakeWindow(page);
    const session = open({ window, fetch: issuer.fetch });

    expect(await session.accessToken()).toBe('access-1');
    expect(session.state()).toMatchObject({ kind: 'signed-in', claims: { 'name#fa': 'شهروند نمونه' } });
    expect(window.stored.size).toBe(0);
  });

  it('is signed out without a complaint when the issuer knows nobody', async () => {
    const session = open({ window: createFakeWindow(page), fetch: createFakeIssuer().fetch });

    expect(await session.accessToken()).toBeNull();
    expect(session.state()).toEqual({ kind: 'signed-out', problem: null });
  });

  it('leaves for the issuer with PKCE, state and nonce', async () => {
    const { request, window } = await leaveForIssuer();

    expect(Object.fromEntries(request)).toMatchObject({
      response_type: 'code',
      client_id: 'explorer',
      redirect_uri: page,
      scope: 'openid bills:read',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: 'S256',
      state: expect.stringMatching(/^[\w-]{43}\.fa$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
      ui_locales: 'fa',
    });
    expect(request.has('prompt')).toBe(false);
    expect([...window.stored.keys()]).toEqual(['panjereh.sign-in']);
  });

  it('leaves for a better sign-in where one was asked for', async () => {
    const { request } = await leaveForIssuer(createFakeIssuer(), { acrValues: '3', maxAge: 300 });
    const { request: undated } = await leaveForIssuer(createFakeIssuer(), { acrValues: '2', maxAge: null });

    expect(Object.fromEntries(request)).toMatchObject({ acr_values: '3', max_age: '300' });
    expect([undated.get('acr_values'), undated.has('max_age')]).toEqual(['2', false]);
  });

  it('takes up the answer of the issuer, then forgets its secrets and cleans the address', async () => {
    const { issuer, window, request } = await leaveForIssuer();
    const back = window.returnedTo(issuer.authorize(request));

    const session = open({ window: back, fetch: issuer.fetch });

    expect(await session.accessToken()).toBe('access-1');
    expect(back.stored.size).toBe(0);
    expect(back.location.href).toBe(page);
  });

  it.each([
    ['another state', (answer: URLSearchParams) => answer.set('state', 'forged'), 'ANSWER_INVALID state'],
    ['another issuer', (answer: URLSearchParams) => answer.set('iss', 'https://evil.test'), 'ANSWER_INVALID iss'],
    ['a refusal', (answer: URLSearchParams) => answer.set('error', 'access_denied'), 'REFUSED access_denied'],
    ['a foreign code', (answer: URLSearchParams) => answer.set('code', 'stolen'), 'REFUSED invalid_grant'],
  ])('does not sign in on an answer with %s', async (_case, change, problem) => {
    const { issuer, window, request } = await leaveForIssuer();
    const address = new URL(issuer.authorize(request));
    change(address.searchParams);
    const session = open({ window: window.returnedTo(address.href), fetch: issuer.fetch });

    expect(await session.accessToken()).toBeNull();
    expect(problemOf(session)).toBe(problem);
  });

  it.each([
    ['iss', { iss: 'https://evil.test' }],
    ['aud', { aud: 'portal' }],
    ['nonce', { nonce: 'replayed' }],
    ['exp', { exp: -1 }],
  ])('does not sign in on an ID token with a wrong %s', async (claim, claims) => {
    const issuer = createFakeIssuer({ signedIn: true, claims });
    const session = open({ window: createFakeWindow(page), fetch: issuer.fetch });

    expect(await session.accessToken()).toBeNull();
    expect(problemOf(session)).toBe(`ANSWER_INVALID ${claim}`);
  });

  it('renews a token that is about to expire, once for all who ask', async () => {
    let now = 0;
    const issuer = createFakeIssuer({ signedIn: true });
    const session = open({ window: createFakeWindow(page), fetch: issuer.fetch, now: () => now });
    await session.accessToken();

    now = 280_000;

    expect(await Promise.all([session.accessToken(), session.accessToken()])).toEqual(['access-2', 'access-2']);
  });

  it('says that the session has ended when a token cannot be renewed', async () => {
    const issuer = createFakeIssuer({ signedIn: true });
    const session = open({ window: createFakeWindow(page), fetch: issuer.fetch });
    await session.accessToken();
    issuer.signOut();

    await session.renew();

    expect(await session.accessToken()).toBeNull();
    expect(problemOf(session)).toContain('SESSION_ENDED');
  });

  it('signs out at the issuer too', async () => {
    const issuer = createFakeIssuer({ signedIn: true });
    const window = createFakeWindow(page);
    const session = open({ window, fetch: issuer.fetch });
    await session.accessToken();

    await session.signOut();

    const address = new URL(window.assigned[0] ?? '');
    expect(address.origin + address.pathname).toBe('https://gateway.test/oidc/end');
    expect(address.searchParams.get('post_logout_redirect_uri')).toBe(page);
    expect(await session.accessToken()).toBeNull();
  });

  it.each([
    ['cannot be reached', async () => Promise.reject(new TypeError('refused')), 'ISSUER_UNREACHABLE'],
    ['answers with a fault', async () => new Response('', { status: 500 }), 'ISSUER_UNREACHABLE'],
    ['answers with nonsense', async () => Response.json(null), 'ANSWER_INVALID issuer'],
    ['is another one', async () => Response.json({ issuer: 'https://evil.test' }), 'ANSWER_INVALID issuer'],
  ])('says so when the issuer %s, and goes on without a token', async (_case, fetch, problem) => {
    const session = open({ window: createFakeWindow(page), fetch });

    expect(await session.accessToken()).toBeNull();
    expect(problemOf(session)?.trim()).toBe(problem);
  });

  it('tells its listeners of a change until they leave', async () => {
    const session = open({ window: createFakeWindow(page), fetch: createFakeIssuer({ signedIn: true }).fetch });
    const states: string[] = [];
    const leave = session.subscribe(() => states.push(session.state().kind));
    await session.accessToken();
    leave();
    await session.signOut();

    expect(states).toEqual(['signed-in']);
  });
});
