import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { approveAct } from '../../../subgraphs/companies/approve-act.ts';
import { createLoaders } from '../../../subgraphs/companies/context.ts';
import { actsPage } from '../../../subgraphs/companies/lists.ts';
import { proposeAct } from '../../../subgraphs/companies/propose-act.ts';
import { openRegistry } from '../../../subgraphs/companies/registry.ts';
import { representationsOf } from '../../../subgraphs/companies/representations.ts';
import type { ProposeActInput } from '../../../subgraphs/companies/resolver-types.ts';
import { stateOf } from '../../../subgraphs/companies/rules.ts';
import { subgraph } from '../../../subgraphs/companies/subgraph.ts';
import { AsOf } from '../../../subgraphs/kit/as-of.ts';
import { anonymousCaller } from '../../../subgraphs/kit/context.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency } from '../../support/start-agency.ts';

const present = '2026-10-23T08:00:00.000Z';
const later = (days: number) => new Date(Date.parse(present) + days * 86_400_000).toISOString();
const address = 'تبریز، خیابان آزادی، کوچهٔ نو، پلاک ۱۲';

describeOnEachDatabase('The companies register', (openDatabase) => {
  let agency: TestAgency;
  let ofTwo: Company;
  let ofOne: Company;
  let windingUp: Company;
  beforeEach(async () => {
    agency = await startAgency(subgraph, openDatabase);
    [ofTwo, ofOne, windingUp] = [...agency.population.companies()] as [Company, Company, Company];
  });
  afterEach(() => agency.close());

  const refOf = (name: PersonaName) => agency.population.personas[name].person.ref;
  /** What a resolver gets at that moment, for somebody who has just signed in. */
  const contextOf = (subject: string, now = present) => {
    const registry = openRegistry(agency.db);
    const authTime = Date.parse(now) / 1000 - 60;
    const caller = { ...anonymousCaller, kind: 'citizen', subject, assurance: 2, authTime } as const;
    return { caller, language: 'en', registry, loaders: createLoaders(registry), asOf: new AsOf() } as const;
  };
  const propose = (who: string, input: ProposeActInput, now = present, key = 'a-key') =>
    proposeAct({ input, idempotencyKey: key }, contextOf(who, now), new Date(now));
  const approve = (who: string, act: string, now = present, key = 'another-key') =>
    approveAct({ input: { act }, idempotencyKey: key }, contextOf(who, now), new Date(now));
  const moveOf = ({ legalId }: Company) => ({ legalId, changeOfAddress: { address } });
  const representations = (who: string, now = present) =>
    representationsOf({ id: who }, contextOf(who, now), new Date(now));
  const addressOf = async ({ ref }: Company) => (await openRegistry(agency.db).companies([ref])).get(ref)?.address;
  const actsOf = async ({ ref }: Company) => (await openRegistry(agency.db).actsOf([ref])).get(ref) ?? [];
  const rules = async ({ ref }: Company) => (await openRegistry(agency.db).rulesOf([ref])).get(ref) ?? [];
  const officerOf = async ({ ref }: Company, person: string) =>
    (await openRegistry(agency.db).officersIn([ref])).get(ref)?.find(({ person_ref }) => person_ref === person);
  const setState = ({ ref }: Company, state: Company['state']) =>
    agency.db.updateTable('company').set({ state }).where('ref', '=', ref).execute();

  it('tells everybody name, number, kind, state and day of registration of a company', async () => {
    const query = 'query ($number: LegalId!) { company(legalId: $number) { legalId name kind state registeredOn } }';

    const { data, errors } = await agency.ask(query, { number: ofTwo.legalId });

    expect(errors).toBeUndefined();
    const { legalId, name, kind, state, registeredOn } = ofTwo;
    expect(data.company).toEqual({ legalId, name, kind, state, registeredOn });
  });

  it('knows no company under a number that was not given out, and refuses one with a wrong check digit', async () => {
    const query = 'query ($number: LegalId!) { company(legalId: $number) { name } }';

    const unknown = await agency.ask(query, { number: '14001234562' });
    const wrong = await agency.ask(query, { number: '14001234563' });

    expect(unknown).toEqual({ data: { company: null } });
    expect(wrong.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('shows officers and rules to whoever is signed in, by name and office, and to nobody else', async () => {
    const query = `query ($number: LegalId!) { company(legalId: $number) {
      address officers { name position } signatureRules { required kinds signatories { officer { name } } }
    } }`;

    const open = await agency.ask(query, { number: ofTwo.legalId }, citizen(refOf('citizen')));
    const closed = await agency.ask(query, { number: ofTwo.legalId });

    const names = ofTwo.directors.map(({ name }) => name);
    expect(open.data.company).toEqual({
      address: ofTwo.address,
      officers: expect.arrayContaining(ofTwo.directors.map(({ name, position }) => ({ name, position }))),
      signatureRules: [{ required: 2, kinds: expect.anything(), signatories: expect.any(Array) }],
    });
    expect(new Set(open.data.company.signatureRules[0].signatories.map((one: Signed) => one.officer.name))).toEqual(
      new Set(names),
    );
    expect(closed.data.company).toEqual({ address: null, officers: null, signatureRules: null });
  });

  it('leads from a company to no person, and gives nobody’s reference away', async () => {
    const query = `query ($number: LegalId!) { company(legalId: $number) {
      officers { id name position from until } signatureRules { id signatories { officer { id } } }
    } }`;

    const walked = await agency.ask(
      'query ($number: LegalId!) { company(legalId: $number) { officers { person { id } } } }',
      { number: ofTwo.legalId },
      citizen(refOf('citizen')),
    );
    const { data } = await agency.ask(query, { number: ofTwo.legalId }, citizen(refOf('citizen')));

    expect(walked.errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
    for (const { personRef } of ofTwo.directors) expect(JSON.stringify(data)).not.toContain(personRef);
  });

  it('lists offices to the person who has them, and to nobody else', async () => {
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person {
      companies { totalCount nodes { position until company { name } } }
    } } }`;
    const people = [{ __typename: 'Person', id: refOf('former-signatory') }];

    const own = await agency.ask(query, { people }, citizen(refOf('former-signatory')));
    const other = await agency.ask(query, { people }, citizen(refOf('sole-signatory')));

    expect(own.data._entities[0].companies).toEqual({
      totalCount: 2,
      nodes: [windingUp, ofOne].map(({ name }) => ({
        position: 'MANAGING_DIRECTOR',
        until: expect.any(String),
        company: { name },
      })),
    });
    expect(other.data._entities).toEqual([{ companies: null }]);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('lets a sole signatory represent her company until her last day has ended in Tehran', async () => {
    const expected = {
      subject: ofOne.ref,
      basis: 'COMPANY_SIGNATORY',
      reference: ofOne.ref,
      until: '2028-07-19T20:30:00.000Z',
      excluded: [],
    };

    expect(await representations(refOf('sole-signatory'))).toEqual([expected]);
    expect(await representations(refOf('sole-signatory'), '2028-07-19T20:29:59.000Z')).toEqual([expected]);
    expect(await representations(refOf('sole-signatory'), '2028-07-19T20:30:00.000Z')).toEqual([]);
  });

  it('lets neither one of two signatories nor a former one represent a company', async () => {
    expect(await representations(refOf('signatory-a'))).toEqual([]);
    expect(await representations(refOf('signatory-b'))).toEqual([]);
    expect(await representations(refOf('former-signatory'))).toEqual([]);
  });

  it('lets nobody whose right to sign is for other kinds of acts represent a company', async () => {
    const [rule] = await rules(ofOne);
    await agency.db
      .deleteFrom('rule_kind')
      .where('rule_id', '=', rule?.id)
      .where('kind', '=', 'READ_RECORDS')
      .execute();

    expect(await representations(refOf('sole-signatory'))).toEqual([]);
  });

  it('lets the liquidator alone represent a company in liquidation', async () => {
    const liquidator = windingUp.liquidator?.personRef ?? '';

    expect(await representations(liquidator)).toEqual([
      expect.objectContaining({ subject: windingUp.ref, basis: 'COMPANY_SIGNATORY' }),
    ]);
    await setState(windingUp, 'ACTIVE');
    expect(await representations(liquidator)).toEqual([]);
    expect(await representations(refOf('former-signatory'))).toEqual([
      expect.objectContaining({ subject: windingUp.ref }),
    ]);
  });

  it.each(['IN_LIQUIDATION', 'DISSOLVED'] as const)(
    'lets no signatory represent a company once it is %s',
    async (state) => {
      await setState(ofOne, state);

      expect(await representations(refOf('sole-signatory'))).toEqual([]);
    },
  );

  it('tells the register of signatories to the person herself only', async () => {
    const query = `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { signatoryOf { subject } } } }`;
    const people = [{ __typename: 'Person', id: refOf('sole-signatory') }];

    const other = await agency.ask(query, { people }, citizen(refOf('citizen')));

    expect(other.data._entities).toEqual([{ signatoryOf: null }]);
    expect(other.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('registers an act at once where one signature is enough', async () => {
    const act = await propose(refOf('sole-signatory'), moveOf(ofOne));

    expect(act).toMatchObject({ required: 1, signatures: 1, registered_at: present });
    expect(await addressOf(ofOne)).toBe(address);
  });

  it('lets an act wait for the second signature, and registers it with that', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));
    expect(stateOf(act ?? never(), new Date(present))).toBe('PENDING');
    expect(await addressOf(ofTwo)).toBe(ofTwo.address);

    const signed = await approve(refOf('signatory-b'), act?.id ?? '', later(13));

    expect(signed).toMatchObject({ signatures: 2, registered_at: later(13) });
    expect(await addressOf(ofTwo)).toBe(address);
  });

  it('lets an act lapse that is not signed in time, and changes nothing', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));

    await expect(approve(refOf('signatory-b'), act?.id ?? '', later(14))).rejects.toMatchObject({ code: 'ACT_LAPSED' });

    expect(stateOf(act ?? never(), new Date(later(14)))).toBe('LAPSED');
    expect(await addressOf(ofTwo)).toBe(ofTwo.address);
  });

  it('does not count the same person twice', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));

    await expect(approve(refOf('signatory-a'), act?.id ?? '')).rejects.toMatchObject({
      code: 'SECOND_SIGNATURE_REQUIRED',
    });

    expect((await actsOf(ofTwo)).map(({ signatures }) => signatures)).toEqual([1]);
  });

  it('does not count a person twice who has two offices', async () => {
    const [rule] = await rules(ofTwo);
    const office = await officerOf(ofTwo, refOf('signatory-a'));
    await agency.db
      .insertInto('officer')
      .values({ ...office, id: 'second-office', position: 'MEMBER' })
      .execute();
    const term = { from_day: office?.from_day, until_day: office?.until_day };
    await agency.db
      .insertInto('signatory')
      .values({ rule_id: rule?.id, officer_id: 'second-office', ...term })
      .execute();
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));

    await expect(approve(refOf('signatory-a'), act?.id ?? '')).rejects.toMatchObject({
      code: 'SECOND_SIGNATURE_REQUIRED',
    });
  });

  it('acts once for a key: the same request gives the same act, another one is refused', async () => {
    const first = await propose(refOf('signatory-a'), moveOf(ofTwo), present, 'once');
    const again = await propose(refOf('signatory-a'), moveOf(ofTwo), later(1), 'once');
    const other = { ...moveOf(ofTwo), changeOfAddress: { address: 'جای دیگر' } };

    expect(again).toEqual(first);
    expect(await actsOf(ofTwo)).toHaveLength(1);
    await expect(propose(refOf('signatory-a'), other, present, 'once')).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  it('registers an act once when its last signatures come at the same time', async () => {
    await agency.db.updateTable('signature_rule').set({ required: 3 }).where('company_ref', '=', ofTwo.ref).execute();
    const [rule] = await rules(ofTwo);
    const office = await officerOf(ofTwo, refOf('signatory-a'));
    const third = { ...office, id: 'third', person_ref: refOf('citizen') };
    await agency.db.insertInto('officer').values(third).execute();
    const term = { from_day: office?.from_day, until_day: office?.until_day };
    await agency.db
      .insertInto('signatory')
      .values({ rule_id: rule?.id, officer_id: 'third', ...term })
      .execute();
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));

    await Promise.all([approve(refOf('signatory-b'), act?.id ?? ''), approve(refOf('citizen'), act?.id ?? '')]);

    expect(await actsOf(ofTwo)).toEqual([expect.objectContaining({ signatures: 3, registered_at: present })]);
    expect(await addressOf(ofTwo)).toBe(address);
  });

  it('appoints an officer as signatory, who then signs until the day that was set', async () => {
    const [rule] = await rules(ofOne);
    const officer = await officerOf(ofOne, refOf('former-signatory'));
    await agency.db.updateTable('officer').set({ until_day: '2028-01-01' }).where('id', '=', officer?.id).execute();
    const appointSignatory = { rule: rule?.id ?? '', officer: officer?.id ?? '', until: '2027-03-20' };

    await propose(refOf('sole-signatory'), { legalId: ofOne.legalId, appointSignatory });

    expect(await representations(refOf('former-signatory'))).toEqual([
      expect.objectContaining({ subject: ofOne.ref, until: '2027-03-20T20:30:00.000Z' }),
    ]);
    expect(await representations(refOf('former-signatory'), '2027-03-20T20:30:00.000Z')).toEqual([]);
  });

  it('refuses to appoint somebody who is not in office, under another company’s rule, or beyond the term', async () => {
    const [rule] = await rules(ofOne);
    const [otherRule] = await rules(ofTwo);
    const [sole, former] = [
      await officerOf(ofOne, refOf('sole-signatory')),
      await officerOf(ofOne, refOf('former-signatory')),
    ];
    const appoint = (appointSignatory: ProposeActInput['appointSignatory']) =>
      propose(refOf('sole-signatory'), { legalId: ofOne.legalId, appointSignatory: appointSignatory ?? null });
    const good = { rule: rule?.id ?? '', officer: sole?.id ?? '', until: '2027-03-20' };

    for (const wrong of [{ officer: former?.id ?? '' }, { rule: otherRule?.id ?? '' }, { until: '2029-01-01' }]) {
      await expect(appoint({ ...good, ...wrong })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    expect(await actsOf(ofOne)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['both', { changeOfAddress: { address }, appointSignatory: { rule: 'r', officer: 'o', until: '2027-03-20' } }],
    ['an address of spaces', { changeOfAddress: { address: '         ' } }],
  ])('refuses a proposal of %s', async (_what, input) => {
    await expect(propose(refOf('sole-signatory'), { legalId: ofOne.legalId, ...input })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });

  it('refuses somebody who is no signatory, a former one, and a number without a company, each in its own words', async () => {
    await expect(propose(refOf('citizen'), moveOf(ofOne))).rejects.toMatchObject({ code: 'NOT_A_SIGNATORY' });
    await expect(propose(refOf('former-signatory'), moveOf(ofOne))).rejects.toMatchObject({
      code: 'SIGNATORY_TERM_OVER',
    });
    await expect(propose(refOf('sole-signatory'), { ...moveOf(ofOne), legalId: '14001234562' })).rejects.toMatchObject({
      code: 'COMPANY_NOT_REGISTERED',
    });
  });

  it('refuses a signatory for a kind of act that her rule does not name', async () => {
    const [rule] = await rules(ofOne);
    const kind = 'CHANGE_OF_ADDRESS';
    await agency.db.deleteFrom('rule_kind').where('rule_id', '=', rule?.id).where('kind', '=', kind).execute();

    await expect(propose(refOf('sole-signatory'), moveOf(ofOne))).rejects.toMatchObject({
      code: 'SIGNATURE_OUT_OF_KINDS',
    });
  });

  it('refuses the second signature of somebody whose term has ended meanwhile', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));
    const office = await officerOf(ofTwo, refOf('signatory-b'));
    await agency.db.updateTable('officer').set({ until_day: '2026-10-22' }).where('id', '=', office?.id).execute();

    await expect(approve(refOf('signatory-b'), act?.id ?? '')).rejects.toMatchObject({ code: 'SIGNATORY_TERM_OVER' });
  });

  it.each(['IN_LIQUIDATION', 'DISSOLVED'] as const)(
    'takes acts from the liquidator only once it is %s',
    async (state) => {
      const liquidator = windingUp.liquidator?.personRef ?? '';
      await setState(windingUp, state);

      await expect(propose(refOf('former-signatory'), moveOf(windingUp))).rejects.toMatchObject({
        code: 'LIQUIDATOR_ONLY',
      });
      expect(await propose(liquidator, moveOf(windingUp))).toMatchObject({ required: 1, registered_at: present });
    },
  );

  it('lets what is pending die when the company is wound up', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));
    await setState(ofTwo, 'IN_LIQUIDATION');

    await expect(approve(refOf('signatory-b'), act?.id ?? '')).rejects.toMatchObject({ code: 'LIQUIDATOR_ONLY' });
  });

  it('answers an act of another company and one that does not exist alike', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));
    const refusal = (id: string) => approve(refOf('sole-signatory'), id).catch((error: unknown) => error);

    const [foreign, unknown] = [await refusal(act?.id ?? ''), await refusal('nothing')];

    expect(foreign).toEqual(unknown);
    expect(foreign).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('refuses a second signature on an act that is registered', async () => {
    const act = await propose(refOf('signatory-a'), moveOf(ofTwo));
    await approve(refOf('signatory-b'), act?.id ?? '', present, 'first');

    await expect(approve(refOf('signatory-b'), act?.id ?? '', present, 'second')).rejects.toMatchObject({
      code: 'ACT_ALREADY_REGISTERED',
    });
  });

  it('signs nothing after a sign-in of ten minutes ago or at a low level of assurance', async () => {
    const given = { input: moveOf(ofOne), idempotencyKey: 'k' };
    const context = contextOf(refOf('sole-signatory'));
    const old = { ...context, caller: { ...context.caller, authTime: Date.parse(present) / 1000 - 600 } };
    const low = { ...context, caller: { ...context.caller, assurance: 1 } };

    for (const weak of [old, low]) {
      await expect(proposeAct(given, weak, new Date(present))).rejects.toMatchObject({
        code: 'INSUFFICIENT_ASSURANCE',
      });
    }
  });

  it('shows what is pending to those whose signature counts, and to nobody else', async () => {
    await propose(refOf('signatory-a'), moveOf(ofTwo));
    const company = (await openRegistry(agency.db).companies([ofTwo.ref])).get(ofTwo.ref) ?? never();
    const read = (who: string) => actsPage(company, {}, contextOf(who), new Date(present));

    expect((await read(refOf('signatory-b'))).totalCount).toBe(1);
    await expect(read(refOf('sole-signatory'))).rejects.toMatchObject({ code: 'NOT_A_SIGNATORY' });
  });

  it('answers a whole act over the wire', async () => {
    const mutation = `mutation ($input: ProposeActInput!) { proposeAct(input: $input, idempotencyKey: "k") {
      kind state required newAddress registeredAt signedBy { name } company { address acts { totalCount } } appointee { name }
    } }`;
    const authTime = Math.floor(Date.now() / 1000);
    const caller = { ...citizen(refOf('sole-signatory')), authTime };

    const { data, errors } = await agency.ask(mutation, { input: moveOf(ofOne) }, caller);

    expect(errors).toBeUndefined();
    expect(data.proposeAct).toEqual({
      kind: 'CHANGE_OF_ADDRESS',
      state: 'REGISTERED',
      required: 1,
      newAddress: address,
      registeredAt: expect.any(String),
      signedBy: [{ name: agency.population.personas['sole-signatory'].person.givenName + ' مقدم' }],
      company: { address, acts: { totalCount: 1 } },
      appointee: null,
    });
  });

  it('says why in both languages, without a name or a number', async () => {
    const mutation = `mutation ($input: ProposeActInput!) { proposeAct(input: $input, idempotencyKey: "k") { id } }`;
    const caller = { ...citizen(refOf('citizen')), authTime: Math.floor(Date.now() / 1000) };

    const { errors } = await agency.ask(mutation, { input: moveOf(ofOne) }, caller);

    expect(errors?.[0]?.extensions).toEqual({
      code: 'NOT_A_SIGNATORY',
      messages: { fa: expect.stringMatching(/[آ-ی]/), en: expect.stringContaining('signatory') },
    });
    expect(JSON.stringify(errors)).not.toContain(ofOne.legalId);
  });

  it('reads the files of all companies with the statements that read one', async () => {
    const read = (refs: readonly string[]) =>
      agency.countStatements(async () => {
        const loaders = createLoaders(openRegistry(agency.db));
        await Promise.all(refs.flatMap((ref) => [loaders.officersIn.load(ref), loaders.rulesOf.load(ref)]));
      });

    expect(await read([ofOne.ref, ofTwo.ref, windingUp.ref])).toBe(await read([ofOne.ref]));
  });
});

interface Signed {
  readonly officer: { readonly name: string };
}

function never(): never {
  throw new Error('There is no act.');
}
