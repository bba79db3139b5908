import { afterEach, expect, it } from '@jest/globals';
import type { Population } from '../../../subgraphs/kit/population/population.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const passQuery = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { decisionPass } } }`;
const consentFields = `id state recipientKind recipient purpose coordinates validUntil maxReads reads revokedAt confirmed signature`;
const give = `mutation ($input: GiveConsentInput!, $pass: String!, $key: ID!) {
  giveConsent(input: $input, pass: $pass, idempotencyKey: $key) { ${consentFields} }
}`;
const request = `mutation ($input: RequestConsentInput!, $key: ID!) {
  requestConsent(input: $input, idempotencyKey: $key) { id code codeUntil }
}`;
const showRequest = `query ($code: String!) { consentRequest(code: $code) { recipient coordinates purpose state } }`;
const decide = `mutation ($input: DecideConsentInput!, $pass: String!, $key: ID!) {
  decideConsent(input: $input, pass: $pass, idempotencyKey: $key) { ${consentFields} }
}`;
const revoke = `mutation ($id: ID!, $key: ID!) { revokeConsent(id: $id, idempotencyKey: $key) { id state revokedAt } }`;
const listConsents = `query ($state: ConsentState) { me { consents(state: $state) { totalCount nodes { ${consentFields} } } } }`;
const offer = `mutation ($input: OfferDelegationInput!, $pass: String!, $key: ID!) {
  offerDelegation(input: $input, pass: $pass, idempotencyKey: $key) { id code codeUntil }
}`;
const accept = `mutation ($code: String!, $pass: String!, $key: ID!) {
  acceptDelegation(code: $code, pass: $pass, idempotencyKey: $key) { id side state coordinates }
}`;
const endDelegation = `mutation ($id: ID!, $key: ID!) { revokeDelegation(id: $id, idempotencyKey: $key) { id state } }`;
const listDelegations = `{ me { delegations { totalCount nodes { id side state coordinates acceptedAt } } } }`;
const listNotices = `{ me { trustNotices { totalCount nodes { kind about text { fa en } } } } }`;

const inHours = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
const toAgency = {
  recipientKind: 'AGENCY',
  recipient: 'social-security',
  purpose: 'SERVICE_DELIVERY',
  coordinates: ['Person.residence', 'Address.city'],
  validUntil: inHours(24),
  maxReads: 3,
};
const bank: TestCaller = { kind: 'client', client: 'a-bank', scopes: ['trust:request'], assurance: 0 };

type Name = keyof Population['personas'];

describeOnEachDatabase('trust', (openDatabase) => {
  let agency: TestAgency;
  afterEach(() => agency.close());

  async function start() {
    const key = testTrustKey();
    agency = await startAgency(createTrustSubgraph({ key: () => key }), openDatabase);
    const refOf = (name: Name) => agency.population.personas[name].person.ref;
    const fresh = (name: Name) => ({ ...citizen(refOf(name)), authTime: Math.floor(Date.now() / 1000) });
    const askPass = (name: Name, isAtLeast: boolean | null) =>
      agency.ask(passQuery, { people: [{ __typename: 'Person', id: refOf(name), isAtLeast }] }, fresh(name));
    const passOf = async (name: Name) => (await askPass(name, true)).data._entities[0].decisionPass as string;
    const run = async (name: Name, text: string, variables: object, caller: TestCaller = {}) =>
      agency.ask(text, { pass: await passOf(name), key: 'k', ...variables }, { ...fresh(name), ...caller });
    const rows = (table: string) => agency.db.selectFrom(table).selectAll().execute();
    return { key, refOf, fresh, askPass, passOf, run, rows };
  }

  const codeOf = (answer: { readonly errors?: readonly { readonly extensions: { readonly code: string } }[] }) =>
    answer.errors?.[0]?.extensions.code;

  it('shows the made-up consent and delegation to those whose they are', async () => {
    const { fresh } = await start();

    const consents = await agency.ask(listConsents, {}, fresh('citizen'));
    const given = await agency.ask(listDelegations, {}, fresh('pensioner'));
    const received = await agency.ask(listDelegations, {}, fresh('widow'));

    expect(consents.data.me.consents).toMatchObject({
      totalCount: 1,
      nodes: [{ state: 'GRANTED', recipient: 'social-security' }],
    });
    expect(given.data.me.delegations.nodes).toEqual([expect.objectContaining({ side: 'GIVEN', state: 'ACCEPTED' })]);
    expect(received.data.me.delegations.nodes).toEqual([expect.objectContaining({ side: 'RECEIVED' })]);
  });

  it('gives a decision pass to adults only', async () => {
    const { askPass } = await start();

    expect((await askPass('citizen', true)).data._entities[0].decisionPass).toEqual(expect.any(String));
    expect(codeOf(await askPass('child', false))).toBe('UNDER_AGE');
    expect(codeOf(await askPass('child', null))).toBe('UNDER_AGE');
  });

  it('signs what the person confirmed, and tells her', async () => {
    const { key, run, fresh, refOf } = await start();

    const { data } = await run('spouse', give, { input: toAgency });
    const notices = await agency.ask(listNotices, {}, fresh('spouse'));

    const consent = data.giveConsent;
    expect(consent).toMatchObject({ state: 'GRANTED', reads: 0, coordinates: ['Address.city', 'Person.residence'] });
    expect(key.verify(consent.confirmed, consent.signature)).toBe(true);
    expect(key.verify(consent.confirmed.replace('3', '4'), consent.signature)).toBe(false);
    expect(JSON.parse(consent.confirmed)).toMatchObject({ consent: consent.id, recipient: 'social-security' });
    expect(consent.confirmed).not.toContain(refOf('spouse'));
    expect(notices.data.me.trustNotices.nodes).toEqual([
      expect.objectContaining({ kind: 'CONSENT_GRANTED', about: consent.id }),
    ]);
  });

  it('publishes the key that consents are signed with', async () => {
    const { key } = await start();

    const { data } = await agency.ask('{ consentKey }');

    expect(data.consentKey).toBe(key.jwk);
    expect(JSON.parse(data.consentKey)).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA' });
  });

  it('gives the same consent for the same key, and refuses the key for another', async () => {
    const { run, rows } = await start();

    const first = await run('spouse', give, { input: toAgency });
    const again = await run('spouse', give, { input: toAgency });
    const other = await run('spouse', give, { input: { ...toAgency, maxReads: 4 } });

    expect(again.data).toEqual(first.data);
    expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await rows('consent')).toHaveLength(2);
  });

  it.each([
    ['a field that does not exist', 'COORDINATES_REFUSED', { coordinates: ['Person.shoeSize'] }, {}],
    ['what is no coordinate', 'COORDINATES_REFUSED', { coordinates: ['0499370899'] }, {}],
    ['a field of no person', 'COORDINATES_REFUSED', { coordinates: ['Query.agencies'] }, {}],
    ['no field', 'BAD_USER_INPUT', { coordinates: [] }, {}],
    ['a time that is over', 'BAD_USER_INPUT', { validUntil: inHours(-1) }, {}],
    ['more than a year', 'BAD_USER_INPUT', { validUntil: inHours(24 * 400) }, {}],
    ['an end before its start', 'BAD_USER_INPUT', { validFrom: inHours(48) }, {}],
    ['a start in the past', 'BAD_USER_INPUT', { validFrom: inHours(-2) }, {}],
    ['no reads', 'BAD_USER_INPUT', { maxReads: 0 }, {}],
    ['a recipient that is none', 'BAD_USER_INPUT', { recipient: 'سازمان' }, {}],
    ['a sign-in of ten minutes ago', 'INSUFFICIENT_ASSURANCE', {}, { authTime: Date.now() / 1000 - 600 }],
    ['a low level of assurance', 'INSUFFICIENT_ASSURANCE', {}, { assurance: 1 }],
    ['the scope to look only', 'FORBIDDEN_SCOPE', {}, { scopes: ['trust:self'] }],
    ['a machine client', 'UNAUTHENTICATED', {}, { subject: null, kind: 'client' }],
  ] as const)('refuses a consent with %s', async (_case, code, changed, caller) => {
    const { run, rows } = await start();

    const answer = await run('spouse', give, { input: { ...toAgency, ...changed } }, caller);

    expect(codeOf(answer)).toBe(code);
    expect(JSON.stringify(answer)).not.toContain('0499370899');
    expect(await rows('consent')).toHaveLength(1);
  });

  it("refuses a decision without a pass, with a made-up one, and with another person's", async () => {
    const { run, passOf } = await start();
    const foreign = await passOf('citizen');

    const refusals = await Promise.all(
      ['', '1.x', `${Math.floor(Date.now() / 1000) + 60}.AAAA`, foreign].map((pass) =>
        run('spouse', give, { input: toAgency, pass }),
      ),
    );

    expect(refusals.map(codeOf)).toEqual(Array(4).fill('DECISION_PASS_INVALID'));
  });

  it('lets a recipient ask by a code, and the person who has it decide once', async () => {
    const { run, fresh } = await start();
    const { recipientKind: _kind, recipient: _recipient, ...input } = toAgency;

    const asked = (await agency.ask(request, { input, key: 'r' }, bank)).data.requestConsent;
    const shown = await agency.ask(showRequest, { code: asked.code.toLowerCase() }, fresh('spouse'));
    const granted = await run('spouse', decide, { input: { code: asked.code, grant: true } });
    const later = await run('citizen', decide, { input: { code: asked.code, grant: true } });

    expect(shown.data.consentRequest).toMatchObject({ recipient: 'a-bank', state: 'REQUESTED' });
    expect(granted.data.decideConsent).toMatchObject({ id: asked.id, state: 'GRANTED', recipientKind: 'CLIENT' });
    expect(codeOf(later)).toBe('CODE_NOT_VALID');
    expect((await agency.ask(showRequest, { code: asked.code }, fresh('citizen'))).data.consentRequest).toBeNull();
    expect((await agency.ask(showRequest, { code: asked.code }, bank)).data.consentRequest.state).toBe('GRANTED');
  });

  it("makes the agency that a back office acts for the recipient, and hides its request's state from other clients", async () => {
    await start();
    const { recipientKind: _kind, recipient: _recipient, ...input } = toAgency;

    const backOffice = { ...bank, client: 'post-office', agency: 'post' };
    const { code } = (await agency.ask(request, { input, key: 'r' }, backOffice)).data.requestConsent;
    const again = (await agency.ask(request, { input, key: 'r' }, backOffice)).data.requestConsent;

    expect((await agency.ask(showRequest, { code }, backOffice)).data.consentRequest.recipient).toBe('post');
    expect((await agency.ask(showRequest, { code }, bank)).data.consentRequest).toBeNull();
    expect(again.code).toBe(code);
  });

  it('keeps a denied request denied', async () => {
    const { run } = await start();
    const { recipientKind: _kind, recipient: _recipient, ...input } = toAgency;
    const asked = (await agency.ask(request, { input, key: 'r' }, bank)).data.requestConsent;

    const denied = await run('spouse', decide, { input: { code: asked.code, grant: false } });
    const granted = await run('spouse', decide, { input: { code: asked.code, grant: true }, key: 'other' });

    expect(denied.data.decideConsent).toMatchObject({ state: 'DENIED', signature: null });
    expect(codeOf(granted)).toBe('CODE_NOT_VALID');
  });

  it('does not let people ask one another for consent', async () => {
    const { fresh } = await start();
    const { recipientKind: _kind, recipient: _recipient, ...input } = toAgency;

    const asked = await agency.ask(request, { input, key: 'r' }, { ...fresh('citizen'), scopes: ['trust:request'] });

    expect(codeOf(asked)).toBe('FORBIDDEN');
  });

  it('ends a consent by revoking it, once and for all', async () => {
    const { run, fresh } = await start();
    const { id } = (await run('spouse', give, { input: toAgency })).data.giveConsent;

    const first = await run('spouse', revoke, { id, key: 'r1' });
    const second = await run('spouse', revoke, { id, key: 'r2' });
    const listed = await agency.ask(listConsents, { state: 'REVOKED' }, fresh('spouse'));

    expect(first.data.revokeConsent).toMatchObject({ state: 'REVOKED', revokedAt: expect.any(String) });
    expect(second.data).toEqual(first.data);
    expect(listed.data.me.consents.totalCount).toBe(1);
  });

  it("answers another person's consent and one that does not exist alike", async () => {
    const { run, fresh } = await start();
    const { id } = (await agency.ask(listConsents, {}, fresh('citizen'))).data.me.consents.nodes[0];

    const foreign = await run('spouse', revoke, { id });
    const unknown = await run('spouse', revoke, { id: 'con_nothing', key: 'other' });

    expect(foreign).toEqual(unknown);
    expect(codeOf(foreign)).toBe('FORBIDDEN');
  });

  it('lets whoever is handed the code accept a delegation, and tells both parties', async () => {
    const { run, fresh } = await start();
    const input = { coordinates: ['Person.bills', 'BillConnection.total'], validUntil: inHours(24) };

    const offered = (await run('citizen', offer, { input })).data.offerDelegation;
    const accepted = await run('spouse', accept, { code: offered.code });
    const told = await Promise.all(
      (['citizen', 'spouse'] as const).map((name) => agency.ask(listNotices, {}, fresh(name))),
    );

    expect(accepted.data.acceptDelegation).toMatchObject({ id: offered.id, side: 'RECEIVED', state: 'ACCEPTED' });
    expect(told.map(({ data }) => data.me.trustNotices.nodes[0])).toEqual([
      expect.objectContaining({ kind: 'DELEGATION_ACCEPTED', about: offered.id }),
      expect.objectContaining({ kind: 'DELEGATION_ACCEPTED', about: offered.id }),
    ]);
  });

  it("refuses one's own offer, a used code and a made-up one alike", async () => {
    const { run } = await start();
    const input = { coordinates: ['Person.bills'], validUntil: inHours(24) };
    const { code } = (await run('citizen', offer, { input })).data.offerDelegation;

    const own = await run('citizen', accept, { code, key: 'own' });
    await run('spouse', accept, { code });
    const used = await run('pensioner', accept, { code });
    const madeUp = await run('pensioner', accept, { code: '0000-0000-0000', key: 'other' });

    expect([own, used, madeUp].map(codeOf)).toEqual(Array(3).fill('CODE_NOT_VALID'));
    expect(used).toEqual(madeUp);
  });

  it('leads a delegate and a recipient to the person, and refuses everybody else alike', async () => {
    const { run, fresh, refOf } = await start();
    const query = `query ($basis: ID!) { subjectOf(basis: $basis) { id } }`;
    const { id: del } = (await agency.ask(listDelegations, {}, fresh('widow'))).data.me.delegations.nodes[0];
    const { id: con } = (await agency.ask(listConsents, {}, fresh('citizen'))).data.me.consents.nodes[0];
    const office = { ...bank, agency: 'social-security', scopes: [] };

    const good = await Promise.all([
      agency.ask(query, { basis: del }, fresh('widow')),
      agency.ask(query, { basis: con }, office),
    ]);
    const bad = await Promise.all([
      agency.ask(query, { basis: del }, fresh('pensioner')),
      agency.ask(query, { basis: con }, { ...office, agency: 'post' }),
      agency.ask(query, { basis: con }, fresh('spouse')),
      agency.ask(query, { basis: 'con_made-up' }, office),
    ]);
    await run('citizen', revoke, { id: con });
    const revoked = await agency.ask(query, { basis: con }, office);

    expect(good.map(({ data }) => data.subjectOf.id)).toEqual([refOf('pensioner'), refOf('citizen')]);
    expect(bad.map(codeOf)).toEqual(Array(4).fill('BASIS_NOT_VALID'));
    expect(new Set([...bad, revoked].map((answer) => JSON.stringify(answer))).size).toBe(1);
  });

  it('delegates only what the law lets a delegate read', async () => {
    const { run } = await start();

    const answer = await run('citizen', offer, {
      input: { coordinates: ['Person.accessLog'], validUntil: inHours(24) },
    });

    expect(codeOf(answer)).toBe('COORDINATES_REFUSED');
  });

  it('lets either party end a delegation, and nobody else', async () => {
    const { run, fresh } = await start();
    const { id } = (await agency.ask(listDelegations, {}, fresh('widow'))).data.me.delegations.nodes[0];

    const stranger = await run('citizen', endDelegation, { id });
    const delegate = await run('widow', endDelegation, { id });

    expect(codeOf(stranger)).toBe('FORBIDDEN');
    expect(delegate.data.revokeDelegation).toEqual({ id, state: 'REVOKED' });
    expect((await agency.ask(listDelegations, {}, fresh('pensioner'))).data.me.delegations.nodes[0].state).toBe(
      'REVOKED',
    );
  });

  it('keeps what a person says is wrong with a record', async () => {
    const { run, fresh } = await start();
    const contest = `mutation ($input: ContestRecordInput!, $key: ID!) { contestRecord(input: $input, idempotencyKey: $key) { coordinate state } }`;
    const input = { coordinate: 'Person.birthDate', note: 'The month is not the one in my certificate.' };

    const said = await run('citizen', contest, { input });
    const refused = await run('citizen', contest, { input: { ...input, note: 'It is 0499370899.' }, key: 'other' });
    const listed = await agency.ask('{ me { dataQuality { totalCount } } }', {}, fresh('citizen'));

    expect(said.data.contestRecord).toEqual({ coordinate: 'Person.birthDate', state: 'OPEN' });
    expect(codeOf(refused)).toBe('BAD_USER_INPUT');
    expect(listed.data.me.dataQuality.totalCount).toBe(1);
  });

  it("takes a question about a read to the reader's agency, which answers once", async () => {
    const { run, fresh } = await start();
    const ask = `mutation ($input: AskAboutReadInput!, $key: ID!) { askAboutRead(input: $input, idempotencyKey: $key) { id agency { id } dueAt overdue answer } }`;
    const answer = `mutation ($input: AnswerQuestionInput!, $key: ID!) { answerQuestion(input: $input, idempotencyKey: $key) { id } }`;
    const office = (of: string): TestCaller => ({ ...bank, agency: of, scopes: ['trust:answer'] });
    const input = { lineAt: inHours(-24), agency: 'post', text: 'Why was my address read on that day?' };

    const { id, ...question } = (await run('citizen', ask, { input })).data.askAboutRead;
    const reply = { input: { question: id, answer: 'A letter had come back to us.' } };
    const other = await agency.ask(answer, { ...reply, key: 'a' }, office('judiciary'));
    const answered = await agency.ask(answer, { ...reply, key: 'a' }, office('post'));
    const twice = await agency.ask(answer, { ...reply, key: 'b' }, office('post'));
    const read = await agency.ask('{ me { readQuestions { nodes { answer overdue } } } }', {}, fresh('citizen'));

    expect(question).toMatchObject({ agency: { id: 'post' }, overdue: false, answer: null });
    expect([codeOf(other), codeOf(answered), codeOf(twice)]).toEqual(['FORBIDDEN', undefined, 'FORBIDDEN']);
    expect(read.data.me.readQuestions.nodes).toEqual([{ answer: reply.input.answer, overdue: false }]);
  });

  it("refuses another person's lists", async () => {
    const { fresh, refOf } = await start();
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person {
      consents { totalCount } delegations { totalCount } trustNotices { totalCount } } } }`;

    const answer = await agency.ask(
      query,
      { people: [{ __typename: 'Person', id: refOf('citizen') }] },
      fresh('spouse'),
    );

    expect(answer.data._entities).toEqual([{ consents: null, delegations: null, trustNotices: null }]);
    expect(new Set(answer.errors?.map(({ extensions }) => extensions.code))).toEqual(new Set(['FORBIDDEN']));
  });
});
