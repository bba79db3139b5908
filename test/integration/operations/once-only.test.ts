import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { readOperation } from '../../../scripts/lib/read-operation.ts';
import { openAgenciesHere, personas, reasonsIn, signedInAs, type AgenciesHere } from '../../support/agencies-here.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { sha256Of } from '../../support/sha256-of.ts';

let here: AgenciesHere;
beforeAll(async () => {
  here = await openAgenciesHere();
}, 60_000);
afterAll(() => here.close());

const plateChange = 'traffic-police.plate-change';
const document = 'portal/prefill';
const gapOf = `query ($service: ID!) { onceOnlyGap(service: $service) { documents askedAnyway service { id }
  entries { requirement { id document label { fa en } } facts { path coordinates type isList holder } }
  drafts { requirement { id document } facts { path coordinates holder } } } }`;

const gap = (service: string, who: Partial<Caller>) => here.ask(gapOf, { service }, who);
const prefill = (who: Partial<Caller>, service: string, about = 'SELF', basis?: string) =>
  here.run(document, who, { service, about }, basis);
/** What was filled in, by requirement and in order. */
const fillingsOf = ({ data }: Anything): Anything[] =>
  data.prefill.items.map(({ requirement, filling }: Anything) => ({ of: requirement.id, ...filling }));
const own = async (query: string, who: Partial<Caller>): Promise<Anything> =>
  (await here.ask(`{ me ${query} }`, {}, who)).data.me;

describe('operation 12, the once-only gap of a form,', () => {
  it('names the fields that hold what its documents prove, and who keeps them', async () => {
    const { data, errors, asked } = await gap(plateChange, {});

    expect(errors).toBeUndefined();
    expect(data.onceOnlyGap).toMatchObject({
      documents: 1,
      askedAnyway: 1,
      entries: [
        {
          requirement: { id: 'vehicle-papers', document: 'PAPER' },
          facts: [
            {
              path: 'me.vehicles.nodes.plate.display',
              coordinates: ['Query.me', 'Person.vehicles', 'VehicleConnection.nodes', 'Vehicle.plate', 'Plate.display'],
              type: 'String',
              isList: true,
              holder: 'traffic-police',
            },
            { coordinates: expect.arrayContaining(['Vehicle.model']), holder: 'traffic-police' },
            { coordinates: expect.arrayContaining(['Vehicle.modelYear']), type: 'Int', holder: 'traffic-police' },
          ],
        },
      ],
    });
    expect(asked).toEqual(['catalogue']);
  });

  it('tells no value of anybody, whoever asks, and leaves nothing in the ledger', async () => {
    const citizen = signedInAs('citizen');
    const before = await own('{ accessLog { totalCount } }', citizen);
    const { data, asked } = await here.ask(
      `{ onceOnlyGaps(first: 100) { totalCount nodes { service { id } entries { facts { path coordinates type holder } } } }
        askedAnyway(first: 100) { documents askedAnyway nodes { agency { id } services documents askedAnyway } } }`,
      {},
      citizen,
    );
    const me = await own(
      '{ nationalId birthDate givenName residence { postalCode } vehicles { nodes { plate { display } } } }',
      citizen,
    );
    const text = JSON.stringify(data);
    const plates = me.vehicles.nodes.map(({ plate }: Anything) => plate.display);

    expect(new Set(asked)).toEqual(new Set(['catalogue']));
    for (const value of [me.nationalId, me.birthDate, me.givenName, me.residence.postalCode, ...plates])
      expect(text).not.toContain(value);
    const after = await own('{ accessLog { totalCount } }', citizen);
    expect(after.accessLog.totalCount - before.accessLog.totalCount).toBe(2); // the log itself, and the values above
  });

  it('shows what an agency has not published to its own officials alone', async () => {
    const officials = signedInAs('official-social-security');
    const foreign = { ...officials, agency: 'traffic-police' };
    const service = 'social-security.unemployment-benefit';
    const draftsFor = async (who: Partial<Caller>) => (await gap(service, who)).data.onceOnlyGap.drafts;

    expect(officials.agency).toBe('social-security');
    expect(await draftsFor(officials)).toEqual([
      {
        requirement: { id: 'birth-certificate-copy', document: 'UPLOAD' },
        facts: expect.arrayContaining([
          { path: 'me.birthDate', coordinates: ['Query.me', 'Person.birthDate'], holder: 'civil-registry' },
        ]),
      },
    ]);
    for (const who of [foreign, signedInAs('citizen'), {}]) expect(await draftsFor(who)).toEqual([]);
    const { data } = await gap(service, {});
    expect(JSON.stringify(data)).not.toContain('birth-certificate-copy');
  });

  it('is listed over all services with a total for each agency', async () => {
    const lists = `query ($after: String, $agency: ID) {
      onceOnlyGaps(first: 40, after: $after, agency: $agency) { totalCount pageInfo { hasNextPage endCursor }
        nodes { askedAnyway service { id agency { id } } } }
      askedAnyway(first: 100) { totalCount documents askedAnyway nodes { agency { id } services documents askedAnyway } } }`;
    const nodes: Anything[] = [];
    let page: Anything = { hasNextPage: true, endCursor: null };
    let totals: Anything;
    while (page.hasNextPage) {
      // oxlint-disable-next-line no-await-in-loop -- a page names the next one
      const { data } = await here.ask(lists, { after: page.endCursor }, {});
      nodes.push(...data.onceOnlyGaps.nodes);
      page = data.onceOnlyGaps.pageInfo;
      totals = data.askedAnyway;
    }

    const ids: readonly string[] = nodes.map(({ service }) => service.id);
    expect(ids).toEqual(ids.toSorted());
    expect(nodes.every(({ askedAnyway }) => askedAnyway > 0)).toBe(true);
    const sum = (of: Anything[], name: string) => of.reduce((all, one) => all + one[name], 0);
    expect(sum(nodes, 'askedAnyway')).toBe(totals.askedAnyway);
    expect(sum(totals.nodes, 'askedAnyway')).toBe(totals.askedAnyway);
    expect(sum(totals.nodes, 'documents')).toBe(totals.documents);
    const police = totals.nodes.find(({ agency }: Anything) => agency.id === 'traffic-police');
    expect(police).toEqual({ agency: { id: 'traffic-police' }, services: 2, documents: 5, askedAnyway: 2 });
    const { data } = await here.ask(lists, { agency: 'traffic-police' }, {});
    expect(data.onceOnlyGaps).toMatchObject({ totalCount: 2, nodes: [{ askedAnyway: 1 }, { askedAnyway: 1 }] });
  });

  it('knows no service that is not there, and refuses an agency that is not', async () => {
    expect((await gap('nobody.nothing', {})).data.onceOnlyGap).toBeNull();
    const refused = await here.ask('{ onceOnlyGaps(agency: "nobody") { totalCount } }', {}, {});
    expect(reasonsIn(refused)).toEqual(['onceOnlyGaps BAD_USER_INPUT']);
  });
});

describe('a prefilled form', () => {
  it('has what the state holds of whoever asks, with its holder and age', async () => {
    const citizen = signedInAs('citizen');
    const answer = await prefill(citizen, plateChange);
    const me = await own(
      '{ residence { postalCode } vehicles { nodes { model modelYear plate { display } } } }',
      citizen,
    );

    expect(answer.errors).toBeUndefined();
    const cars: Anything[] = me.vehicles.nodes;
    const [postal, plates, models] = fillingsOf(answer);
    expect(postal).toMatchObject({ of: 'postal-code', value: me.residence.postalCode, owner: 'post', state: 'FILLED' });
    expect(plates).toMatchObject({ of: 'vehicle-papers', value: null, owner: 'traffic-police', state: 'FILLED' });
    expect(plates.choices).toEqual(cars.map(({ plate }) => plate.display));
    expect(new Set(models.choices)).toEqual(new Set(cars.map(({ model }) => model)));
    expect(new Set(answer.asked)).toEqual(new Set(['catalogue', 'post', 'traffic-police']));
  });

  it('costs each holder the calls of one operation, however many values it holds', async () => {
    const answer = await prefill(signedInAs('citizen'), 'judiciary.petition-filing');

    expect(fillingsOf(answer).map(({ of, owner, state }) => [of, owner, state])).toEqual(
      Array.from({ length: 4 }, () => ['identity-card-copy', 'civil-registry', 'FILLED']),
    );
    expect(answer.asked).toEqual(['catalogue', 'civil-registry']);
  });

  it('is a reading on record, of exactly the fields that were read, under the operation', async () => {
    const person = signedInAs('pensioner');
    await prefill(person, 'civil-servants-pension.survivor-transfer');
    const { data } = await here.run('citizen/access-log', person, { first: 1 });
    const [line] = data.me.accessLog.nodes;
    const hash = await own('{ accessLog(first: 2) { nodes { operation } } }', person);

    expect(line).toMatchObject({ kind: 'READ', bySelf: true, basis: 'SELF', purpose: 'SELF_SERVICE', agency: null });
    const named = line.agencies.flatMap(({ name, outcome, coordinates }: Anything) =>
      coordinates.map((coordinate: string) => `${name} ${coordinate} ${outcome}`),
    );
    expect(named.filter((one: string) => !one.includes('Person.id')).sort()).toEqual([
      'civil-registry Person.birthDate RETURNED',
      'civil-registry Person.familyName RETURNED',
      'civil-registry Person.fatherName RETURNED',
      'civil-registry Person.givenName RETURNED',
    ]);
    expect(hash.accessLog.nodes[1].operation).toBe(sha256Of(readOperation(document)));
  });

  it('without a sign-in names what would be filled, says why it is not, and asks nobody', async () => {
    const answer = await prefill({}, plateChange);

    expect(fillingsOf(answer).map(({ value, state, reason }) => [value, state, reason])).toEqual(
      Array.from({ length: 4 }, () => [null, 'DENIED', 'UNAUTHENTICATED']),
    );
    expect(reasonsIn(answer)).toEqual([0, 1, 2, 3].map((at) => `prefill.items.${at}.filling.value UNAUTHENTICATED`));
    expect(answer.asked).toEqual(['catalogue']);
  });

  it('after a weak sign-in has what such a sign-in may read, and says what would be enough for the rest', async () => {
    const answer = await prefill(signedInAs('citizen', { assurance: 1 }), 'bank-maskan.housing-loan');
    const byReason = Map.groupBy(fillingsOf(answer), ({ reason }) => reason);

    expect([...byReason.keys()]).toEqual(['INSUFFICIENT_ASSURANCE']);
    expect(answer.errors[0].extensions).toMatchObject({ acr_values: '2' });
    expect(answer.asked).toEqual(['catalogue']);
    const open = await prefill(signedInAs('citizen', { assurance: 1 }), 'judiciary.petition-filing');
    expect(fillingsOf(open).filter(({ state }) => state === 'FILLED')).not.toEqual([]);
  });

  it('without a scope lacks what the scope is for, and nobody is asked for that', async () => {
    const scopes = new Set([...signedInAs('citizen').scopes!].filter((scope) => scope !== 'post:address'));
    const answer = await prefill(signedInAs('citizen', { scopes }), plateChange);

    expect(reasonsIn(answer)).toEqual(['prefill.items.0.filling.value FORBIDDEN_SCOPE']);
    expect(answer.asked).not.toContain('post');
  });

  it('while an agency is away has the rest, and names the agency', async () => {
    here.setAway('post', true);
    const answer = await prefill(signedInAs('citizen'), plateChange);
    here.setAway('post', false);

    expect(fillingsOf(answer).map(({ state }) => state)).toEqual(['UNAVAILABLE', 'FILLED', 'FILLED', 'FILLED']);
    expect(answer.errors).toMatchObject([
      { path: ['prefill', 'items', 0, 'filling', 'value'], extensions: { serviceName: 'post' } },
    ]);
    expect(answer.extensions.agencies).toMatchObject({ post: 'UNAVAILABLE', 'traffic-police': 'OK', catalogue: 'OK' });
  });

  it('says of what is not held that its holder has none', async () => {
    const answer = await prefill(signedInAs('child'), plateChange);

    expect(fillingsOf(answer).slice(1)).toEqual(
      Array.from({ length: 3 }, () => expect.objectContaining({ state: 'NOT_HELD', reason: 'NOT_HELD', choices: [] })),
    );
  });

  it('is nobody else’s: it takes no id, and a person’s id as the basis of a stranger opens nothing', async () => {
    const { ref } = personas.pensioner.person;
    for (const about of ['WARD', 'COURT_WARD', 'GRANTOR']) {
      // oxlint-disable-next-line no-await-in-loop -- calls are told apart by their order
      const named = await prefill(signedInAs('citizen'), 'judiciary.petition-filing', about, ref);
      // oxlint-disable-next-line no-await-in-loop -- calls are told apart by their order
      const unnamed = await prefill(signedInAs('citizen'), 'judiciary.petition-filing', about);

      expect(fillingsOf(named).every(({ value, choices }) => value === null && choices.length === 0)).toBe(true);
      expect(fillingsOf(named).every(({ state }) => state === 'DENIED')).toBe(true);
      expect(new Set(fillingsOf(unnamed).map(({ reason }) => reason))).toEqual(new Set(['BASIS_NOT_VALID']));
      expect(unnamed.asked).toEqual(['catalogue']);
    }
  });

  it.each([
    ['a child of the father’s', 'spouse', 'WARD', 'child'],
    ['a ward of the guardian whom a court appointed', 'guardian', 'COURT_WARD', null],
  ] as const)('is filled in for %s, with the ward’s values', async (_case, who, about, child) => {
    const guardian = signedInAs(who);
    const wards = (await here.run('citizen/wards', guardian)).data.me;
    const listed: Anything[] = (about === 'WARD' ? wards.guardianOf : wards.courtWards).map(
      ({ ward }: Anything) => ward,
    );
    const ward = listed[0];
    const answer = await prefill(guardian, 'foreign-affairs.consular-passport', about, ward.id.replace(/^.*:/, ''));

    const byPath = new Map(fillingsOf(answer).map(({ value, owner }) => [value, owner]));
    expect(byPath.get(ward.givenName)).toBe('civil-registry');
    expect(byPath.get(ward.birthDate)).toBe('civil-registry');
    if (child !== null) expect(ward.birthDate).toBe(personas[child].person.birthDate);
  });

  it('in a request for a company has nothing of whoever signs for it', async () => {
    const company: Anything = await here.tablesOf('companies').selectFrom('company').selectAll().executeTakeFirst();
    const answer = await prefill(signedInAs('sole-signatory'), 'judiciary.petition-filing', 'SELF', company.ref);

    expect(fillingsOf(answer).every(({ value, state }) => value === null && state === 'DENIED')).toBe(true);
    expect(answer.asked).not.toContain('civil-registry');
  });
});

describe('an inquiry without documents', () => {
  it('says of its service which fields it reads, who holds them and for what', async () => {
    const { data } = await here.ask(
      '{ service(id: "civil-registry.life-status") { isInquiry inquiryFields { coordinate type holder purposes } } }',
      {},
      {},
    );

    expect(data.service).toMatchObject({
      isInquiry: true,
      inquiryFields: [
        {
          coordinate: 'Person.lifeStatus',
          type: 'LifeStatus',
          holder: 'civil-registry',
          purposes: expect.arrayContaining(['ELIGIBILITY', 'COURT']),
        },
      ],
    });
  });
});
