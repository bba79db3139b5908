import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

let keys = 0;
const nextKey = () => `key-${(keys += 1)}`;
const run: AgenciesHere['run'] = (...asked) => here.run(...asked);
const without = (who: Partial<Caller>, ...scopes: string[]): Partial<Caller> => ({
  ...who,
  scopes: new Set([...who.scopes!].filter((scope) => !scopes.includes(scope))),
});
const theOnly = (agency: string, table: string): Promise<Anything> =>
  here.tablesOf(agency).selectFrom(table).selectAll().executeTakeFirstOrThrow();
/** Null at these paths for these reasons, and nobody asked. */
const nobodyAsked = (...reasons: string[]) => [reasons, []];
const deniedAndAsked = (answer: Anything) => [reasonsIn(answer), answer.asked];

describe("operation 1, the citizen's profile,", () => {
  const document = 'portal/citizen-profile';

  it('is answered by every agency that knows her, without an error', async () => {
    const { data, errors, asked } = await run(document, signedInAs('citizen'));

    expect(errors).toBeUndefined();
    expect(data.me).toMatchObject({ givenName: 'مریم', sana: { unreadCount: 1 }, vehicles: { totalCount: 2 } });
    const owners = ['bills', 'civil-registry', 'judiciary', 'post', 'social-security', 'traffic-police'];
    expect(asked).toEqual(expect.arrayContaining([...owners, 'catalogue']));
  });

  it('without a sign-in has no `me`, and asks nobody but the catalogue', async () => {
    const { data, asked, ...answer } = await run(document, {});

    expect(reasonsIn(answer)).toEqual(['me UNAUTHENTICATED']);
    expect([data.me, data.trafficPolice.id, new Set(asked)]).toEqual([null, 'traffic-police', new Set(['catalogue'])]);
  });

  it('at a low assurance leaves out insurance and notices alone, and says what would be enough', async () => {
    const answer = await run(document, signedInAs('citizen', { assurance: 1 }));

    const reasons = reasonsIn(answer);
    expect(reasons).toEqual(
      expect.arrayContaining(['me.insurance INSUFFICIENT_ASSURANCE', 'me.sana INSUFFICIENT_ASSURANCE']),
    );
    expect(reasons.every((reason) => reason.endsWith(' INSUFFICIENT_ASSURANCE'))).toBe(true);
    expect(answer.errors[0].extensions).toMatchObject({ acr_values: '2' });
    expect(answer.data.me).toMatchObject({ givenName: 'مریم', insurance: null, sana: null, bills: { totalCount: 3 } });
    expect(answer.asked).not.toContain('social-security');
    expect(answer.asked).not.toContain('judiciary');
  });

  it('has no father’s name, wage or national number for a client without their scopes', async () => {
    const query =
      '{ me { fatherName nationalId birthDate insurance { totalDays periods(first: 1) { nodes { wage } } } } }';
    const scopes = ['civil:parentage', 'civil:national-id', 'social-security:wage'];

    const answer = await here.ask(query, {}, without(signedInAs('citizen'), ...scopes));

    expect(reasonsIn(answer).sort()).toEqual([
      'me.fatherName FORBIDDEN_SCOPE',
      'me.insurance.periods.nodes.0.wage FORBIDDEN_SCOPE',
      'me.nationalId FORBIDDEN_SCOPE',
    ]);
    const { birthDate } = personas.citizen.person;
    expect(answer.data.me).toMatchObject({ birthDate, insurance: { periods: { nodes: [{ wage: null }] } } });
    for (const field of ['Person.fatherName', 'Person.nationalId', 'InsurancePeriod.wage'])
      expect(answer.coordinates).not.toContain(field);
  });
});

describe('operation 2, bills due,', () => {
  it('are those of the person herself, never those that stand for her address since before she lived there', async () => {
    const mine = await run('explorer/bills-due', signedInAs('citizen'));
    const his = await run('explorer/bills-due', signedInAs('pensioner'));

    const water = his.data.me.bills.nodes.find(({ kind }: Anything) => kind === 'WATER');
    expect([mine.errors, his.errors]).toEqual([undefined, undefined]);
    expect(mine.data.me.bills.nodes.map(({ id }: Anything) => id)).not.toContain(water.id);
  });

  it('have no total while an issuer is silent, and say which', async () => {
    const water = 'water-company';
    const feed = here.tablesOf('bills').updateTable('issuer_feed').where('issuer', '=', water);
    await feed.set({ state: 'OUT_OF_SERVICE' }).execute();
    const { data } = await run('explorer/bills-due', signedInAs('pensioner'));
    await feed.set({ state: 'IN_SERVICE' }).execute();

    expect(data.me.bills.total).toBeNull();
    expect(data.me.bills.missingIssuers.map(({ id }: Anything) => id)).toEqual([water]);
  });

  it('are read for somebody else by the delegation that names them', async () => {
    const { id } = await theOnly('trust', 'delegation');
    const { data, errors, asked } = await run('citizen/delegated-bills', signedInAs('widow'), { basis: id }, id);

    expect(errors).toBeUndefined();
    expect(data.subjectOf.bills).toMatchObject({ totalCount: 4, missingIssuers: [] });
    expect(asked).toEqual(['trust', 'bills']);
  });

  it.each([
    ['with a delegation of somebody else’s', 'spouse', true],
    ['by the delegator himself', 'pensioner', true],
    ['with a delegation that does not exist', 'widow', false],
  ] as const)('are not read %s', async (_case, who, isReal) => {
    const { id } = isReal ? await theOnly('trust', 'delegation') : { id: 'del_AAAAAAAAAAAAAAAAAAAAAA' };
    const answer = await run('citizen/delegated-bills', signedInAs(who), { basis: id }, id);

    expect(answer.data).toEqual({ subjectOf: null });
    expect(deniedAndAsked(answer)).toEqual(nobodyAsked('subjectOf BASIS_NOT_VALID'));
  });

  it('are paid on behalf of somebody else by both numbers, which tell kind and amount, and from no account but her own', async () => {
    const begin = `mutation ($input: InitiatePaymentInput!, $key: ID!) {
      initiatePayment(input: $input, idempotencyKey: $key) { id kind amount state } }`;
    const authorise = `mutation ($input: AuthorisePaymentInput!, $key: ID!) {
      authorisePayment(input: $input, idempotencyKey: $key) { state } }`;
    const bills = here.tablesOf('bills').selectFrom('bill').selectAll().where('state', '=', 'DUE');
    const [his, another] = await bills.where('person_ref', '=', personas.pensioner.person.ref).execute();
    const payer = signedInAs('citizen');
    const beginning = (paymentId: string) =>
      here.ask(begin, { input: { billId: his.bill_id, paymentId }, key: nextKey() }, payer);

    const wrong = await beginning(another.payment_id);
    const begun = await beginning(his.payment_id);
    await here.deliver();
    const told = await here.ask('{ me { payments { nodes { kind amount } } } }', {}, payer);
    const holders = here.tablesOf('banking').selectFrom('account_holder').selectAll();
    const foreign = await holders.where('holder_ref', '=', personas.pensioner.person.ref).executeTakeFirstOrThrow();
    const input = { payment: begun.data.initiatePayment.id, account: foreign.account_id };
    const taken = await here.ask(authorise, { input, key: nextKey() }, payer);

    expect(reasonsIn(wrong)).toEqual(['initiatePayment BAD_USER_INPUT']);
    expect(begun.data.initiatePayment).toEqual({
      id: expect.any(String),
      kind: null,
      amount: null,
      state: 'INITIATED',
    });
    expect(told.data.me.payments.nodes).toEqual([{ kind: his.kind, amount: String(his.amount) }]);
    expect(deniedAndAsked(taken)).toEqual([['authorisePayment FORBIDDEN'], ['banking']]);
  });

  it('of the delegator are not told where they are read without naming the delegation', async () => {
    const { id } = await theOnly('trust', 'delegation');
    const answer = await run('citizen/delegated-bills', signedInAs('widow'), { basis: id });

    expect([answer.data, reasonsIn(answer)]).toEqual([{ subjectOf: null }, ['subjectOf FORBIDDEN']]);
    expect(answer.asked).toEqual(['trust']);
  });
});

describe('operation 3, judicial notices,', () => {
  const list = 'explorer/judicial-notices';
  const noticesOf = async (who: Partial<Caller>) => (await run(list, who)).data.me.sana.notices.nodes as Anything[];

  it('are listed without being opened, and without text or parties', async () => {
    const before = await noticesOf(signedInAs('citizen'));
    const query = '{ me { sana { notices { nodes { id body openedAt } } } } }';
    const read = await here.ask(query, {}, signedInAs('citizen'));

    expect(await noticesOf(signedInAs('citizen'))).toEqual(before);
    expect(before.map(({ openedAt }) => openedAt)).toEqual([null, null]);
    expect(read.data.me.sana.notices.nodes.map(({ body }: Anything) => body)).toEqual([null, null]);
    expect(new Set(read.errors.map(({ extensions }: Anything) => extensions.code))).toEqual(
      new Set(['NOTICE_NOT_OPENED']),
    );
    await expect(here.ask('{ me { sana { notices { nodes { parties } } } } }', {}, {})).rejects.toThrow('parties');
  });

  it.each([
    ['a delegate without judicial power', 'widow', 'delegation', 'subjectOf.sana FORBIDDEN'],
    ['an official, by consent', 'official-social-security', 'consent', 'subjectOf FORBIDDEN_PURPOSE'],
  ] as const)('are not for %s', async (_case, who, table, reason) => {
    const { id } = await theOnly('trust', table);
    const query = 'query ($basis: ID!) { subjectOf(basis: $basis) { sana { unreadCount } } }';
    const answer = await here.ask(query, { basis: id }, signedInAs(who), id);

    expect([answer.data.subjectOf?.sana ?? null, reasonsIn(answer)]).toEqual([null, [reason]]);
    expect(answer.asked).not.toContain('judiciary');
  });

  it('cannot be named in an inquiry by any official', async () => {
    const { nationalId, birthDate } = personas.widow.person;
    const input = { ...inquiryInput(nationalId, birthDate), coordinates: ['Person.sana'] };
    const answer = await run('office/open-inquiry', signedInAs('official-social-security'), { input, key: nextKey() });

    expect(deniedAndAsked(answer)).toEqual([['openInquiry COORDINATES_REFUSED'], ['trust']]);
  });

  it('are opened by the person who acknowledges it after a fresh sign-in, once', async () => {
    const who = signedInAs('citizen');
    const [notice] = (await noticesOf(who)).filter(({ deliveredAt }) => deliveredAt !== null);
    const { data } = await here.ask('{ me { sana { notices { nodes { id textVersion } } } } }', {}, who);
    const { textVersion } = data.me.sana.notices.nodes.find(({ id }: Anything) => id === notice.id);
    const open = (input: object, caller = who) =>
      run('citizen/open-notice', caller, { input: { notice: notice.id, textVersion, ...input }, key: nextKey() });

    const unacknowledged = await open({ acknowledgeActualService: false });
    const stale = await open({ acknowledgeActualService: true }, { ...who, authTime: who.authTime! - 600 });
    const others = await open({ acknowledgeActualService: true }, signedInAs('spouse'));
    expect(deniedAndAsked(unacknowledged)).toEqual([['openNotice ACKNOWLEDGEMENT_REQUIRED'], ['judiciary']]);
    expect(deniedAndAsked(stale)).toEqual(nobodyAsked('openNotice INSUFFICIENT_ASSURANCE'));
    expect(deniedAndAsked(others)).toEqual([['openNotice FORBIDDEN'], ['judiciary']]);
    expect((await noticesOf(who)).map(({ openedAt }) => openedAt)).toEqual([null, null]);

    const opened = await open({ acknowledgeActualService: true });
    expect(opened.data.openNotice).toMatchObject({ state: 'OPENED', openedBy: 'SELF', body: expect.any(String) });
    const again = await open({ acknowledgeActualService: true });
    expect(again.data.openNotice.openedAt).toBe(opened.data.openNotice.openedAt);
  });
});

describe('operation 3, notices of a company,', () => {
  const list = `query ($legalId: LegalId!) { company(legalId: $legalId) {
    id sana { registered unreadCount notices { nodes { id textVersion openedAt openedBy body } } } } }`;
  const [ofHers, ofTwo] = ['99016406162', '99002718290'];
  const refOf = async (legalId: string): Promise<string> => {
    const rows = here.tablesOf('companies').selectFrom('company').selectAll().where('legal_id', '=', legalId);
    const { ref }: Anything = await rows.executeTakeFirstOrThrow();
    return ref;
  };
  const listed = (who: Partial<Caller>, legalId: string, basis?: string) => here.ask(list, { legalId }, who, basis);
  const signatory = signedInAs('sole-signatory');

  it.each([
    ['to a citizen', 'citizen', ofHers, false],
    ['to whoever signs for it, but does not name it', 'sole-signatory', ofHers, false],
    ['to a former signatory', 'former-signatory', ofHers, true],
    ['to one of two who sign together', 'signatory-a', ofTwo, true],
    ['to whoever names another company', 'sole-signatory', ofTwo, true],
    ['to an official', 'official-tax', ofHers, false],
  ] as const)('are not shown %s, and the courts are not asked', async (_case, who, legalId, isNamed) => {
    const named = who === 'sole-signatory' ? ofHers : legalId;
    const answer = await listed(signedInAs(who), legalId, isNamed ? await refOf(named) : undefined);

    expect(answer.data.company?.sana ?? null).toBeNull();
    expect(answer.asked).not.toContain('judiciary');
  });

  it('are listed to whoever signs for it, without being opened', async () => {
    const basis = await refOf(ofHers);
    const { data } = await listed(signatory, ofHers, basis);
    const again = await listed(signatory, ofHers, basis);

    expect(data.company.sana).toMatchObject({ registered: true, unreadCount: 1 });
    expect(data.company.sana.notices.nodes).toMatchObject([{ openedAt: null, openedBy: null, body: null }]);
    expect(again.data).toEqual(data);
    expect(reasonsIn(again)).toEqual(['company.sana.notices.nodes.0.body NOTICE_NOT_OPENED']);
  });

  it('are opened by whoever signs for it and names it, after a fresh sign-in, and by nobody else', async () => {
    const basis = await refOf(ofHers);
    const [{ id: notice, textVersion }] = (await listed(signatory, ofHers, basis)).data.company.sana.notices.nodes;
    const input = { notice, textVersion, acknowledgeActualService: true };
    const open = (who: Partial<Caller>, named?: string) =>
      run('citizen/open-notice', who, { input, key: nextKey() }, named);

    expect(deniedAndAsked(await open(signedInAs('former-signatory'), basis))).toEqual(
      nobodyAsked('openNotice BASIS_NOT_VALID'),
    );
    expect(deniedAndAsked(await open(signatory))).toEqual([['openNotice FORBIDDEN'], ['judiciary']]);
    const stale = { ...signatory, authTime: signatory.authTime! - 600 };
    expect(deniedAndAsked(await open(stale, basis))).toEqual(nobodyAsked('openNotice INSUFFICIENT_ASSURANCE'));
    expect((await listed(signatory, ofHers, basis)).data.company.sana.unreadCount).toBe(1);

    const opened = await open(signatory, basis);
    expect(opened.errors).toBeUndefined();
    expect(opened.data.openNotice).toMatchObject({ openedBy: 'COMPANY_SIGNATORY', body: expect.any(String) });
    const { unreadCount } = (await listed(signatory, ofHers, basis)).data.company.sana;
    expect(unreadCount).toBe(0);
  });
});

describe('operation 4, vehicles, as far as there is a register of them,', () => {
  it('shows a buyer her own fines, never those of the seller on the same car', async () => {
    const mine = await run('explorer/vehicles-and-fines', signedInAs('citizen'));
    const his = await here.ask('{ me { fines { nodes { id } } } }', {}, signedInAs('pensioner'));

    const finesOf = ({ fines }: Anything) => fines.nodes.map(({ id }: Anything) => id) as string[];
    const seen = new Set<string>(mine.data.me.vehicles.nodes.flatMap(finesOf));
    expect(seen.size).toBe(1);
    expect(finesOf(his.data.me).filter((id) => seen.has(id))).toEqual([]);
  });
});

describe('operation 5, the history of insurance,', () => {
  const document = 'explorer/insurance-history';

  it('has no wages for a client without the scope, and everything else', async () => {
    const answer = await run(document, without(signedInAs('citizen'), 'social-security:wage'));

    expect(answer.data.me.insurance).toMatchObject({ totalDays: 6239 });
    expect(answer.data.me.insurance.periods.nodes[0]).toMatchObject({ wage: null, days: 30 });
    expect(new Set(reasonsIn(answer).map((reason) => reason.split(' ')[1]))).toEqual(new Set(['FORBIDDEN_SCOPE']));
    expect(answer.coordinates).not.toContain('InsurancePeriod.wage');
  });

  it('is not a delegate’s whose delegation covers bills alone', async () => {
    const { id } = await theOnly('trust', 'delegation');
    const answer = await run('citizen/delegated-insurance', signedInAs('widow'), { basis: id }, id);

    expect(reasonsIn(answer)).toEqual(['subjectOf.insurance FORBIDDEN']);
    expect(answer.asked).toEqual(['trust']);
  });

  it('is a delegate’s within the period of the delegation, and nobody is asked before and after it', async () => {
    const coordinates = ['Person.insurance', 'InsuranceRecord.totalDays', 'InsuranceRecord.periods'];
    coordinates.push('InsurancePeriodConnection.nodes', 'InsurancePeriodConnection.totalCount');
    coordinates.push('InsurancePeriod.days', 'InsurancePeriod.jalaliYear', 'InsurancePeriod.jalaliMonth');
    const { id } = await theOnly('trust', 'delegation');
    const set = (columns: object) =>
      here.tablesOf('trust').updateTable('delegation').set(columns).where('id', '=', id).execute();
    const before = await theOnly('trust', 'delegation');
    const read = () => run('citizen/delegated-insurance', signedInAs('widow'), { basis: id }, id);

    await set({ coordinates: JSON.stringify(coordinates) });
    const within = await read();
    await set({ valid_until: new Date(Date.now() - 1_000).toISOString() });
    const after = await read();
    await set({ valid_until: before.valid_until, valid_from: new Date(Date.now() + 60_000).toISOString() });
    const early = await read();
    await set({ valid_from: before.valid_from, coordinates: before.coordinates });

    expect(within.errors).toBeUndefined();
    expect(within.data.subjectOf.insurance.totalDays).toEqual(expect.any(Number));
    for (const answer of [after, early])
      expect(deniedAndAsked(answer)).toEqual(nobodyAsked('subjectOf BASIS_NOT_VALID'));
  });

  it.each([
    '{ me { workshops { nodes { insured { id } } } } }',
    '{ me { workshops { nodes { lists { nodes { people { id } } } } } } }',
  ])('of a worker is reached from no workshop of her employer: %s', async (query) => {
    await expect(here.ask(query, {}, signedInAs('citizen'))).rejects.toThrow('Cannot query field');
  });
});

describe("operation 7, a company's part,", () => {
  const [ofOne, ofTwo] = ['99016406162', '99002718290'];
  const acts = (who: Partial<Caller>, legalId = ofTwo) => run('citizen/company-acts', who, { legalId });

  it('is for a signatory, who sees its acts', async () => {
    const { data, errors } = await acts(signedInAs('signatory-a'));

    expect(errors).toBeUndefined();
    expect(data.company).toMatchObject({ state: 'ACTIVE', acts: { totalCount: 0 } });
  });

  it('is, but for its acts, for anybody who is signed in', async () => {
    const answer = await acts(signedInAs('citizen'));

    expect(answer.data.company).toMatchObject({ state: 'ACTIVE', acts: null });
    expect(deniedAndAsked(answer)).toEqual([['company.acts NOT_A_SIGNATORY'], ['companies']]);
  });

  it('is no more a signatory’s when the term has ended', async () => {
    const rows = await here.tablesOf('companies').selectFrom('company').select(['legal_id', 'ref']).execute();
    const answers = await Promise.all(
      rows.map(({ legal_id }: Anything) => acts(signedInAs('former-signatory'), legal_id)),
    );

    const reasons = new Set(answers.flatMap(reasonsIn));
    expect(reasons).toContain('company.acts SIGNATORY_TERM_OVER');
    expect(answers.every(({ data }) => data.company.acts === null)).toBe(true);
  });

  it("shows a company's tax, with amounts, to who signs for it, and neither to anybody else", async () => {
    const standing = (who: Partial<Caller>, basis?: string) =>
      run('business/legal-person', who, { input: { legalId: ofOne }, key: nextKey() }, basis);
    const everybody = await standing(signedInAs('citizen'));
    const company = everybody.data.lookUpLegalPerson.id.replace('portal:', '') as string;
    const signatory = await standing(signedInAs('sole-signatory'), company);
    const former = await standing(signedInAs('former-signatory'), company);

    expect(signatory.data.lookUpLegalPerson).toMatchObject({
      taxStanding: { inGoodStanding: expect.any(Boolean) },
      taxDebts: { nodes: [{ remaining: expect.stringMatching(/^\d+$/) }] },
    });
    expect(everybody.data.lookUpLegalPerson).toMatchObject({ taxStanding: null, taxDebts: null, employerDebt: null });
    expect(former.data.lookUpLegalPerson).toBeNull();
    for (const answer of [everybody, former]) expect(answer.asked).not.toContain('tax');
  });

  it('is for the public what is published, and the register of officers is not asked for', async () => {
    const answer = await run('explorer/company', {}, { legalId: ofTwo });

    expect(answer.data.company).toMatchObject({ legalId: ofTwo, state: 'ACTIVE', officers: null, address: null });
    expect(new Set(reasonsIn(answer).map((reason) => reason.split(' ')[1]))).toEqual(new Set(['UNAUTHENTICATED']));
    expect(answer.coordinates).not.toContain('LegalPerson.officers');
  });

  it.each(['person { id }', 'nationalId', 'mobile', 'residence { text }'])(
    'leads from a director to nothing that is private: %s',
    async (field) => {
      const query = `query ($n: LegalId!) { company(legalId: $n) { officers { ${field} } } }`;
      await expect(here.ask(query, { n: ofTwo }, signedInAs('signatory-a'))).rejects.toThrow('Cannot query field');
    },
  );
});

const facts = ['Person.givenName', 'Person.familyName', 'Person.lifeStatus', 'Person.insurance'];
facts.push('InsuranceRecord.pensions', 'PensionConnection.nodes', 'PensionConnection.totalCount');
facts.push('Pension.kind', 'Pension.startedOn', 'Pension.endedOn', 'Pension.lastPaidOn');

function inquiryInput(nationalId: string, birthDate: string) {
  return {
    nationalId,
    birthDate,
    caseRef: 'SSO-1405-0017',
    purpose: 'ELIGIBILITY',
    legalBasis: 'Social Security Act, art. 81 (k)',
    coordinates: facts,
    acknowledgeSubjectIsTold: true,
  };
}

describe("operation 8, an official's inquiry,", () => {
  const official = signedInAs('official-social-security');
  const { nationalId, birthDate } = personas.widow.person;
  const input = inquiryInput(nationalId, birthDate);
  const open = (differs: object = {}, caller = official): Promise<Anything> =>
    run('office/open-inquiry', caller, { input: { ...input, ...differs }, key: nextKey() });
  const opened = async (differs: object = {}): Promise<string> => (await open(differs)).data.openInquiry.inquiry.id;
  const read = (basis: string, caller = official) => run('office/inquiry', caller, { basis }, basis);
  const notValid = nobodyAsked('subjectOf BASIS_NOT_VALID');

  it('reads what it names of the person of the case, who is told', async () => {
    const id = await opened();
    const { data, errors, asked } = await read(id);

    expect(errors).toBeUndefined();
    expect(data.subjectOf).toMatchObject({ givenName: 'زهرا', lifeStatus: 'ALIVE' });
    expect(data.subjectOf.insurance.pensions.nodes[0].kind).toBe('SURVIVORS');
    expect(new Set(asked)).toEqual(new Set(['trust', 'civil-registry', 'social-security']));
    const told = await here.ask('{ me { trustNotices { nodes { kind about } } } }', {}, signedInAs('widow'));
    expect(told.data.me.trustNotices.nodes).toContainEqual({ kind: 'INQUIRY_OPENED', about: id });
  });

  it('cannot be opened without a case that is open and names the person', async () => {
    const cases = [{ caseRef: 'SSO-1404-0902' }, { caseRef: 'SSO-1405-9999' }, { birthDate: '1990-01-01' }];
    for (const differs of cases) {
      const answer = await open(differs);
      expect(reasonsIn(answer)).toEqual(['openInquiry.inquiry INQUIRY_REFUSED']);
      expect(answer.asked).toEqual(['trust', 'civil-registry', 'social-security', 'trust']);
    }
  });

  it.each([
    ['ELIGIBILITY', ['Bill.amount']],
    ['SERVICE_DELIVERY', ['Person.nationalId']],
    ['OVERSIGHT', ['Person.givenName']],
  ])('names no field that its purpose does not allow: %s', async (purpose, coordinates) => {
    const answer = await open({ purpose, coordinates });

    expect(deniedAndAsked(answer)).toEqual([['openInquiry COORDINATES_REFUSED'], ['trust']]);
  });

  it('has none of the purposes that are for figures or for emergencies', async () => {
    for (const purpose of ['STATISTICS', 'EMERGENCY', 'SELF_SERVICE']) {
      const answer = await open({ purpose });
      expect([answer.errors[0].extensions.code, answer.asked]).toEqual(['BAD_USER_INPUT', []]);
    }
  });

  it('reads nothing beyond the fields that it names', async () => {
    const id = await opened({ coordinates: ['Person.givenName', 'Person.lifeStatus'] });
    const answer = await read(id);

    expect(reasonsIn(answer).sort()).toEqual(['subjectOf.familyName FORBIDDEN', 'subjectOf.insurance FORBIDDEN']);
    expect(answer.data.subjectOf).toMatchObject({ givenName: 'زهرا', familyName: null, insurance: null });
    expect(answer.asked).not.toContain('social-security');
    expect(answer.coordinates).not.toContain('Person.familyName');
  });

  it('is about one person: no list of numbers fits, and it leads to nobody else', async () => {
    const many = await open({ nationalId: [nationalId, nationalId] });
    expect(many.data ?? { openInquiry: null }).toEqual({ openInquiry: null });
    expect(many.asked).not.toContain('civil-registry');

    const id = await opened({
      coordinates: ['Person.children', 'PersonConnection.nodes', 'Person.givenName'],
      purpose: 'COURT',
    });
    const query = 'query ($basis: ID!) { subjectOf(basis: $basis) { givenName children { nodes { givenName } } } }';
    const answer = await here.ask(query, { basis: id }, official, id);
    expect(answer.data.subjectOf).toEqual({ givenName: 'زهرا', children: { nodes: [null] } });
    expect(reasonsIn(answer)).toEqual(['subjectOf.children.nodes.0 FORBIDDEN']);
  });

  it('does not reach the official’s own records, nor her relatives’', async () => {
    const husband = personas['technician-traffic'].person;
    const id = await opened({ ...pick(husband), caseRef: 'SSO-1405-0021' });
    const own = await here.ask('{ me { givenName } }', {}, official, id);

    expect(deniedAndAsked(await read(id))).toEqual(notValid);
    expect(deniedAndAsked(own)).toEqual(nobodyAsked('me BASIS_NOT_VALID'));
    const other = await here.ask('{ me { givenName } }', {}, official, await opened());
    expect(deniedAndAsked(other)).toEqual(nobodyAsked('me FORBIDDEN_PURPOSE'));
  });

  const useless: [string, () => Promise<string>, Partial<Caller>][] = [
    ['made up', async () => 'inq_AAAAAAAAAAAAAAAAAAAAAA', {}],
    ['of another official', () => opened(), { subject: personas['official-tax'].person.ref }],
    ['of another agency', () => opened(), { agency: 'tax-administration' }],
    ['after it was closed', async () => closed(await opened()), {}],
    ['after it expired', async () => expired(await opened()), {}],
  ];

  it.each(useless)('opens nothing when it is %s, and nobody is asked', async (_case, basis, differs) => {
    expect(deniedAndAsked(await read(await basis(), { ...official, ...differs }))).toEqual(notValid);
  });

  async function closed(id: string): Promise<string> {
    const { data } = await run('office/close-inquiry', official, { id, key: nextKey() });
    expect(data.closeInquiry.closedAt).toEqual(expect.any(String));
    return id;
  }

  async function expired(id: string): Promise<string> {
    const past = new Date(Date.now() - 1_000).toISOString();
    await here.tablesOf('trust').updateTable('inquiry').set({ expires_at: past }).where('id', '=', id).execute();
    return id;
  }
});

function pick({ nationalId, birthDate }: { readonly nationalId: string; readonly birthDate: string }) {
  return { nationalId, birthDate };
}

describe('operation 9, who read my data,', () => {
  const log = async (who: Partial<Caller>): Promise<Anything> =>
    (await run('citizen/access-log', who, { first: 100 })).data.me.accessLog;

  it('shows agency, role, case and right of an inquiry, and no official’s name or id', async () => {
    const { nationalId, birthDate } = personas.widow.person;
    const official = signedInAs('official-social-security');
    const input = inquiryInput(nationalId, birthDate);
    const { data } = await run('office/open-inquiry', official, { input, key: nextKey() });
    const { id } = data.openInquiry.inquiry;
    await run('office/inquiry', official, { basis: id }, id);

    const { nodes } = await log(signedInAs('widow'));
    const line = nodes.find(({ grounds }: Anything) => grounds === id);
    expect(line).toMatchObject({
      bySelf: false,
      agency: { id: 'social-security' },
      basis: 'INQUIRY',
      purpose: 'ELIGIBILITY',
      case: 'SSO-1405-0017',
    });
    const { ref, givenName, familyName } = personas['official-social-security'].person;
    for (const trace of [ref, givenName, String(familyName)]) expect(JSON.stringify(nodes)).not.toContain(trace);
  });

  it('has no line about what was read of somebody else', async () => {
    const before = await log(signedInAs('pensioner'));
    await run('portal/citizen-profile', signedInAs('citizen'));

    expect((await log(signedInAs('pensioner'))).nodes.slice(1)).toEqual(before.nodes);
  });

  it('shows what a court delays only when its time has come', async () => {
    const { nationalId, birthDate } = personas.pensioner.person;
    const insertCase = here.tablesOf('social-security').insertInto('case_file');
    const row = { case_ref: 'SSO-1405-0030', person_ref: personas.pensioner.person.ref, opened_on: '2026-10-01' };
    await insertCase.values({ ...row, closed_on: null }).execute();
    const official = signedInAs('official-social-security');
    const court = { ...official, scopes: new Set([...official.scopes!, 'official:court']) };
    const notifySubjectAt = new Date(Date.now() + 86_400_000).toISOString();
    const ordered = { caseRef: 'SSO-1405-0030', courtOrder: '1405/17', notifySubjectAt };
    const input = { ...inquiryInput(nationalId, birthDate), ...ordered };
    const before = await log(signedInAs('pensioner'));
    const { data } = await run('office/open-inquiry', court, { input, key: nextKey() });
    const { id } = data.openInquiry.inquiry;
    const read = await run('office/inquiry', court, { basis: id }, id);

    expect(read.errors).toBeUndefined();
    const after = await log(signedInAs('pensioner'));
    expect(after.totalCount).toBe(before.totalCount + 1);
    expect(JSON.stringify(after)).not.toContain(id);
  });
});

describe('operation 10, consent,', () => {
  const person = signedInAs('citizen');
  const office = signedInAs('official-social-security');
  const coordinates = ['Person.givenName', 'Person.familyName', 'Person.residence', 'Address.province', 'Address.city'];
  const terms = {
    recipientKind: 'AGENCY',
    recipient: 'social-security',
    purpose: 'SERVICE_DELIVERY',
    coordinates,
    validUntil: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  };
  const passOf = async (who: Partial<Caller>) =>
    (await run('citizen/decision-pass', who)).data.me.decisionPass as string;
  const give = async (differs: object = {}, who = person) =>
    run('citizen/give-consent', who, { input: { ...terms, ...differs }, pass: await passOf(person), key: nextKey() });
  const read = (basis: string, who = office) => run('office/shared-residence', who, { basis }, basis);

  it('lets its recipient read what it names until it is taken back, and nothing at all from then on', async () => {
    const { id } = (await give()).data.giveConsent;
    const during = await read(id);
    const revoked = await run('citizen/revoke-consent', person, { id, key: nextKey() });
    const after = await read(id);

    expect(during.errors).toBeUndefined();
    expect(during.data.subjectOf).toMatchObject({ givenName: 'مریم', residence: { city: 'اصفهان' } });
    expect(revoked.data.revokeConsent.state).toBe('REVOKED');
    expect(deniedAndAsked(after)).toEqual(nobodyAsked('subjectOf CONSENT_REQUIRED'));
  });

  it.each([
    ['another agency', { agency: 'tax-administration' }],
    ['a citizen', { kind: 'citizen', agency: null, subject: personas.spouse.person.ref }],
    ['the person herself', { kind: 'citizen', agency: null, subject: personas.citizen.person.ref }],
  ] as const)('is of no use to %s', async (_case, differs) => {
    const { id } = (await give()).data.giveConsent;

    expect(deniedAndAsked(await read(id, { ...office, ...differs }))).toEqual(
      nobodyAsked('subjectOf CONSENT_REQUIRED'),
    );
  });

  it('covers nothing that is not its to share, and not what it does not name', async () => {
    const refused = await give({ coordinates: ['Person.sana'] });
    const { id } = (await give({ coordinates: ['Person.givenName'] })).data.giveConsent;
    const narrow = await read(id);

    expect(deniedAndAsked(refused)).toEqual([['giveConsent COORDINATES_REFUSED'], ['trust']]);
    expect(reasonsIn(narrow).sort()).toEqual(['subjectOf.familyName FORBIDDEN', 'subjectOf.residence FORBIDDEN']);
    expect(narrow.asked).not.toContain('post');
  });

  it('has an end, a year away at most', async () => {
    const { validUntil: _, ...endless } = terms;
    const variables = { input: endless, pass: await passOf(person), key: nextKey() };
    const open = await run('citizen/give-consent', person, variables);
    const long = await give({ validUntil: new Date(Date.now() + 400 * 86_400_000).toISOString() });

    expect(open.asked).toEqual([]);
    expect(open.errors[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(reasonsIn(long)).toEqual(['giveConsent BAD_USER_INPUT']);
  });

  it('is not given by a minor, nor with the pass of somebody who is of age', async () => {
    const child = signedInAs('child');
    const pass = await run('citizen/decision-pass', child);
    const borrowed = await give({}, child);

    expect(reasonsIn(pass)).toEqual(['me.decisionPass UNDER_AGE']);
    expect(deniedAndAsked(borrowed)).toEqual([['giveConsent DECISION_PASS_INVALID'], ['trust']]);
  });

  it('needs a sign-in of the last five minutes, told to the client as RFC 9470 wants it', async () => {
    const stale = await give({}, { ...person, authTime: person.authTime! - 600 });

    expect(deniedAndAsked(stale)).toEqual(nobodyAsked('giveConsent INSUFFICIENT_ASSURANCE'));
    expect(stale.errors[0].extensions).toMatchObject({ acr_values: '2', max_age: 300 });
  });
});

describe('operation 13, emergency access,', () => {
  const worker = signedInAs('official-red-crescent');
  const input = {
    ...pick(personas.pensioner.person),
    justification: 'Found unconscious; his family must be reached.',
    caseRef: '115-20261122-7',
    coordinates: ['Person.givenName', 'Person.familyName', 'Person.birthDate', 'Person.lifeStatus', 'Person.residence'],
    minutes: 30,
    acknowledgeSubjectIsTold: true,
  };
  input.coordinates.push('Address.province', 'Address.city', 'Address.text');
  const open = (differs: object = {}, caller = worker) =>
    run('office/break-glass', caller, { input: { ...input, ...differs }, key: nextKey() });

  it('reads its bundle for minutes, and the person is told at once', async () => {
    const { id, expiresAt } = (await open()).data.breakGlass.access;
    const { data, errors } = await run('office/emergency', worker, { basis: id }, id);

    expect(errors).toBeUndefined();
    expect(data.subjectOf).toMatchObject({ givenName: 'غلام‌رضا', residence: { city: 'یزد' } });
    expect(Date.parse(expiresAt) - Date.now()).toBeLessThanOrEqual(30 * 60_000);
    const told = await here.ask('{ me { trustNotices { nodes { kind about } } } }', {}, signedInAs('pensioner'));
    expect(told.data.me.trustNotices.nodes).toContainEqual({ kind: 'EMERGENCY_ACCESS', about: id });
  });

  it('opens nothing when the person cannot be told', async () => {
    const trust = here.tablesOf('trust');
    const openings = () => trust.selectFrom('inquiry').selectAll().where('emergency', '=', 1).execute();
    const before = await openings();
    await trust.schema.alterTable('notice').renameTo('notice_away').execute();
    const answer = await open();
    await trust.schema.alterTable('notice_away').renameTo('notice').execute();

    expect(answer.data.breakGlass?.access ?? null).toBeNull();
    expect(await openings()).toEqual(before);
  });

  it('reads nothing beyond its bundle', async () => {
    const wider = await open({ coordinates: [...input.coordinates, 'Person.insurance'] });
    const { id } = (await open()).data.breakGlass.access;
    const query =
      'query ($basis: ID!) { subjectOf(basis: $basis) { givenName insurance { totalDays } bills { total } } }';
    const answer = await here.ask(query, { basis: id }, worker, id);

    expect(deniedAndAsked(wider)).toEqual([['breakGlass COORDINATES_REFUSED'], ['trust']]);
    expect(reasonsIn(answer).sort()).toEqual([
      'subjectOf.bills FORBIDDEN_PURPOSE',
      'subjectOf.insurance FORBIDDEN_PURPOSE',
    ]);
    expect(answer.data.subjectOf.givenName).toBe('غلام‌رضا');
    expect(answer.asked).not.toContain('social-security');
    expect(answer.asked).not.toContain('bills');
  });

  it.each([
    ['without the role', 'FORBIDDEN_SCOPE', {}, without(worker, 'official:emergency'), []],
    ['without a justification', 'BAD_USER_INPUT', { justification: 'urgent' }, worker, ['trust']],
    ['without a case', 'BAD_USER_INPUT', { caseRef: '' }, worker, ['trust']],
    ['for more than an hour', 'BAD_USER_INPUT', { minutes: 61 }, worker, ['trust']],
    [
      'without saying that he is told',
      'ACKNOWLEDGEMENT_REQUIRED',
      { acknowledgeSubjectIsTold: false },
      worker,
      ['trust'],
    ],
  ] as const)('is not given %s', async (_case, code, differs, caller, asked) => {
    const answer = await open(differs, caller);

    expect(answer.data).toEqual({ breakGlass: null });
    expect(deniedAndAsked(answer)).toEqual([[`breakGlass ${code}`], asked]);
  });

  it('ends by itself', async () => {
    const { id } = (await open()).data.breakGlass.access;
    const past = new Date(Date.now() - 1_000).toISOString();
    await here.tablesOf('trust').updateTable('inquiry').set({ expires_at: past }).where('id', '=', id).execute();

    const answer = await run('office/emergency', worker, { basis: id }, id);
    expect(deniedAndAsked(answer)).toEqual(nobodyAsked('subjectOf BASIS_NOT_VALID'));
  });
});
