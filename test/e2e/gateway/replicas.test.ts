import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { backOfficeToken } from '../../../scripts/lib/back-office-token.ts';
import { findProcess } from '../../../scripts/lib/find-process.ts';
import { personaToken, signInAt } from '../../../scripts/lib/persona-token.ts';
import { readOperation } from '../../../scripts/lib/read-operation.ts';
import type { TrustTables } from '../../../schema/shared/trust/tables.ts';
import { openDatabase } from '../../../subgraphs/kit/database/database.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { readParts } from '../../support/read-parts.ts';
import { startReplica, type Replica } from '../../support/start-replica.ts';
import { startWindow, type RunningWindow } from '../../support/start-window.ts';
import { describeWithStateServer, startStateServer, type StateServer } from '../../support/state-server.ts';

interface Asked {
  readonly variables?: object;
  readonly basis?: string;
  readonly accept?: string;
}

/** Sends an operation to the gateway at this address. */
function send(url: string, token: string | null, query: string, { variables = {}, basis, accept }: Asked = {}) {
  const headers: Record<string, string> = { 'content-type': 'application/json', 'accept-language': 'en' };
  if (token !== null) headers['authorization'] = `Bearer ${token}`;
  if (basis !== undefined) headers['x-panjereh-basis'] = basis;
  if (accept !== undefined) headers['accept'] = accept;
  return fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
}

async function ask(...sent: Parameters<typeof send>): Promise<Anything> {
  const response = await send(...sent);
  return { status: response.status, ...((await response.json()) as object) };
}

const inParts = 'multipart/mixed;deferSpec=20220824,application/json';
const reasonsOf = ({ errors = [] }: Anything) => errors.map(({ extensions }: Anything) => extensions.code);
const ofDelegator = `query ($basis: ID!) { subjectOf(basis: $basis) { id ... @defer { bills { totalCount } } } }`;

describeWithStateServer('of two gateways that are processes of their own over one shared state', () => {
  let state: StateServer;
  let window: RunningWindow;
  let second: Replica;
  const opened = new AsyncDisposableStack();
  beforeAll(async () => {
    state = opened.use(await startStateServer());
    window = opened.use(await startWindow({ environment: { PANJEREH_CACHE__URL: state.url } }));
    second = opened.use(await startReplica(window, { name: 'second', cache: state.url }));
  }, 300_000);
  afterAll(() => opened.disposeAsync());

  async function idOfDelegation(): Promise<string> {
    const { db, close } = await openDatabase<TrustTables>({ file: join(window.data, 'trust.db'), readOnly: true });
    const { id } = await db.selectFrom('delegation').select('id').executeTakeFirstOrThrow();
    await close();
    return id;
  }

  /** An agency that takes questions and gives no answer before it is let go on. */
  function stop(agency: string): () => void {
    const process_ = findProcess(`subgraphs/${agency}/main.ts`, window.data);
    process.kill(process_, 'SIGSTOP');
    return () => process.kill(process_, 'SIGCONT');
  }

  it('one refuses a consent from the moment at which the other has acknowledged that it is taken back', async () => {
    const person = await personaToken(window.origin, 'citizen');
    const office = await backOfficeToken({
      gateway: window.origin,
      data: window.data,
      agency: 'social-security',
      official: 'official-social-security',
      scopes: ['civil:name', 'post:address'],
    });
    const pass = (await ask(window.origin, person, readOperation('citizen/decision-pass'))).data.me.decisionPass;
    const input = {
      recipientKind: 'AGENCY',
      recipient: 'social-security',
      purpose: 'SERVICE_DELIVERY',
      coordinates: ['Person.givenName'],
      validUntil: new Date(Date.now() + 86_400_000).toISOString(),
    };
    const given = { variables: { input, pass, key: randomUUID() } };
    const { id } = (await ask(window.origin, person, readOperation('citizen/give-consent'), given)).data.giveConsent;
    const read = () =>
      ask(second.url, office, readOperation('office/shared-residence'), { variables: { basis: id }, basis: id });
    const before = await read();

    const taking = { variables: { id, key: randomUUID() } };
    const taken = await ask(window.origin, person, readOperation('citizen/revoke-consent'), taking);
    const after = await read();

    expect(before.data.subjectOf.givenName).toEqual(expect.any(String));
    expect(taken.data.revokeConsent.state).toBe('REVOKED');
    expect([after.data, reasonsOf(after)]).toEqual([{ subjectOf: null }, ['CONSENT_REQUIRED']]);
  });

  it('one keeps back a deferred part that was asked for by a delegation which ends at the other', async () => {
    const [id, delegator, delegate] = await Promise.all([
      idOfDelegation(),
      personaToken(window.origin, 'pensioner'),
      personaToken(window.origin, 'widow'),
    ]);
    const byDelegation = { variables: { basis: id }, basis: id };
    const before = await ask(second.url, delegate, readOperation('citizen/delegated-bills'), byDelegation);
    const goOn = stop('bills');
    const parts = readParts(await send(second.url, delegate, ofDelegator, { ...byDelegation, accept: inParts }));
    const first = (await parts.next()).value;

    const revoke = 'mutation ($id: ID!, $key: ID!) { revokeDelegation(id: $id, idempotencyKey: $key) { state } }';
    const ended = await ask(window.origin, delegator, revoke, { variables: { id, key: randomUUID() } });
    goOn();
    const last = (await parts.next()).value;
    const after = await ask(second.url, delegate, readOperation('citizen/delegated-bills'), byDelegation);

    expect(before.data.subjectOf.bills.totalCount).toEqual(expect.any(Number));
    expect(first).toMatchObject({ data: { subjectOf: { id: expect.any(String) } }, hasNext: true });
    expect(ended.data.revokeDelegation.state).toBe('REVOKED');
    expect(last.incremental).toMatchObject([{ data: null, errors: [{ extensions: { code: 'BASIS_NOT_VALID' } }] }]);
    expect([after.data, reasonsOf(after)]).toEqual([{ subjectOf: null }, ['BASIS_NOT_VALID']]);
  });

  it('one refuses requests and deferred parts of a session from its sign-out at the other on', async () => {
    const { accessToken: token, signOut } = await signInAt(window.origin, 'spouse');
    const query = '{ me { givenName ... @defer { bills { totalCount } } } }';
    const before = await ask(second.url, token, '{ me { givenName } }');
    const goOn = stop('bills');
    const parts = readParts(await send(second.url, token, query, { accept: inParts }));
    const first = (await parts.next()).value;

    await signOut();
    goOn();
    const last = (await parts.next()).value;
    const after = await ask(second.url, token, '{ me { givenName } }');

    expect(before.data.me.givenName).toEqual(first.data.me.givenName);
    expect(last.incremental).toMatchObject([{ data: null, errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] }]);
    expect([after.status, reasonsOf(after)]).toEqual([401, ['UNAUTHENTICATED']]);
  });

  it('one that cannot reach the store of rights reads nothing by a basis, and the other goes on', async () => {
    const rights = { databaseFile: join(window.data, 'not-there', 'trust.db') };
    await using third = await startReplica(window, { name: 'third', cache: state.url, differs: { rights } });
    const father = await personaToken(window.origin, 'citizen');
    const query = '{ me { givenName children { nodes { givenName } } } }';
    const alone = await ask(third.url, father, query);
    const named = await ask(third.url, father, '{ me { givenName } }', { basis: 'con_AAAAAAAAAAAAAAAAAAAAAA' });
    const whole = await ask(second.url, father, query);

    expect([alone.data.me.givenName, new Set(reasonsOf(alone))]).toEqual([
      whole.data.me.givenName,
      new Set(['RIGHTS_UNAVAILABLE']),
    ]);
    expect([named.data, reasonsOf(named)]).toEqual([{ me: null }, ['RIGHTS_UNAVAILABLE']]);
    expect(reasonsOf(whole)).not.toContain('RIGHTS_UNAVAILABLE');
  });

  it('both refuse personal reads once the shared state cannot be reached, and go on with public ones', async () => {
    const token = await personaToken(window.origin, 'citizen');
    await state.kill();

    for (const url of [window.origin, second.url]) {
      const personal = await ask(url, token, '{ me { givenName } }');
      const open = await ask(url, null, '{ agencies(first: 1) { totalCount } }');
      expect([personal.status, personal.data, reasonsOf(personal)]).toEqual([
        503,
        undefined,
        ['SHARED_STATE_UNAVAILABLE'],
      ]);
      expect(open.data.agencies.totalCount).toBeGreaterThan(0);
    }
  });
});
