import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { citizenScopes } from '../../../gateway/issuer/default-clients.ts';
import type { Caller } from '../../../gateway/kernel/caller.ts';
import { subgraph as businessServices } from '../../../subgraphs/business-services/subgraph.ts';
import { subgraph as civilRegistry } from '../../../subgraphs/civil-registry/subgraph.ts';
import { subgraph as companiesRegister } from '../../../subgraphs/companies/subgraph.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph as licences } from '../../../subgraphs/licences/subgraph.ts';
import { subgraph as socialSecurity } from '../../../subgraphs/social-security/subgraph.ts';
import { createTrustSubgraph } from '../../../subgraphs/trust/subgraph.ts';
import { type GatewayOverAgencies, openGatewayOver } from '../../support/gateway-over-agencies.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { testTrustKey } from '../../support/trust-key.ts';

const filing = 'id kind state required signedBy lapsesAt trackingCode licenceKind';
const file = `mutation ($input: FileBusinessRequestInput!, $key: ID!) {
  fileBusinessRequest(input: $input, idempotencyKey: $key) { filing { ${filing} } }
}`;
const sign = `mutation ($input: SignBusinessRequestInput!, $key: ID!) {
  signBusinessRequest(input: $input, idempotencyKey: $key) { filing { ${filing} } }
}`;
const decide = `mutation ($input: DecideBusinessRequestInput!, $key: ID!) {
  decideBusinessRequest(input: $input, idempotencyKey: $key) { request kind stage state }
}`;
const lookUp = `mutation ($input: LookUpLegalPersonInput!, $key: ID!) {
  lookUpLegalPerson(input: $input, idempotencyKey: $key) {
    legalId name state publishedLicences { nodes { number } } businessProfile { startedOn economicCodeOn employerSince openRequests }
  }
}`;
const filings = `query ($legalId: LegalId!, $state: FilingState) { company(legalId: $legalId) {
  name companyFilings(state: $state) { totalCount nodes { id kind state signedBy } }
} }`;
const records = `query ($legalId: LegalId!) { company(legalId: $legalId) {
  businessProfile { economicCodeOn employerSince openRequests }
  businessRequests { nodes { trackingCode kind stage state licenceRequest steps { nodes { stage } } } }
  licenceRequests { nodes { trackingCode purpose kind { id } stage } }
} }`;

const trustKey = testTrustKey();

describeOnEachDatabase(
  'The business window',
  (openDatabase) => {
    let gateway: GatewayOverAgencies;
    let ofTwo: Company;
    let ofOne: Company;
    let windingUp: Company;
    let keys = 0;
    beforeAll(async () => {
      const trust = createTrustSubgraph({ key: () => trustKey });
      const subgraphs = [trust, civilRegistry, companiesRegister, socialSecurity, licences, businessServices];
      gateway = await openGatewayOver(subgraphs, openDatabase);
      [ofTwo, ofOne, windingUp] = [...population().companies()] as [Company, Company, Company];
    });
    afterAll(() => gateway.close());

    const population = () => gateway.agencies.get('companies')!.population;
    const window = () => gateway.agencies.get('business-services')!;
    const callerOf = (subject: string, changed: Partial<Caller> = {}): Partial<Caller> => ({
      kind: 'citizen',
      subject,
      client: 'business',
      sector: 'business',
      scopes: new Set(citizenScopes),
      assurance: 3,
      authTime: Math.floor(Date.now() / 1000),
      ...changed,
    });
    const person = (name: PersonaName, changed?: Partial<Caller>) =>
      callerOf(population().personas[name].person.ref, changed);
    const official = (agency: string) =>
      person('official-tax', { kind: 'official', agency, scopes: new Set(['official:business', 'official:licences']) });
    const newKey = () => `key-${(keys += 1)}`;
    const codeOf = ({ errors = [] }: Anything) => errors[0]?.extensions.code;
    const fileAs = async (
      name: PersonaName,
      { legalId }: Company,
      more: object = { kind: 'ECONOMIC_CODE' },
      key = newKey(),
    ) => {
      const answer = await gateway.ask(file, { input: { legalId, ...more }, key }, person(name));
      return { ...answer, filing: answer.data?.fileBusinessRequest?.filing };
    };
    const signAs = async (name: PersonaName, id: string, key = newKey()) => {
      const answer = await gateway.ask(sign, { input: { filing: id }, key }, person(name));
      return { ...answer, filing: answer.data?.signBusinessRequest?.filing };
    };
    const read = (name: PersonaName, { ref, legalId }: Company) => gateway.ask(records, { legalId }, person(name), ref);
    const decideAs = (agency: string, request: string, decision: string) =>
      gateway.ask(decide, { input: { request, decision }, key: newKey() }, official(agency));
    const clear = async () => {
      for (const table of ['filing_attempt', 'filing_signature', 'filing'])
        await window().db.deleteFrom(table).execute();
    };

    it('finds a company by its number, and shows its profile to whoever signs for it', async () => {
      const { legalId, ref, name, registeredOn } = ofOne;
      const ask = (who: PersonaName, basis?: string) =>
        gateway.ask(lookUp, { input: { legalId }, key: newKey() }, person(who), basis);

      const own = await ask('sole-signatory', ref);
      const others = await ask('citizen');

      expect(own.errors).toBeUndefined();
      expect(own.data.lookUpLegalPerson).toMatchObject({ legalId, name, businessProfile: { startedOn: registeredOn } });
      expect(others.data.lookUpLegalPerson).toMatchObject({ legalId, name, state: 'ACTIVE', businessProfile: null });
      expect(others.data.lookUpLegalPerson.publishedLicences.nodes.length).toBeGreaterThan(0);
      expect(codeOf(others)).toBe('FORBIDDEN');
    });

    it('finds it by a number in Persian digits, and nothing by a number that was not given out or is wrong', async () => {
      const find = (legalId: string) => gateway.ask(lookUp, { input: { legalId }, key: newKey() }, person('citizen'));
      const persian = ofOne.legalId.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));

      expect((await find(persian)).data.lookUpLegalPerson.name).toBe(ofOne.name);
      expect(codeOf(await find('14001234562'))).toBe('COMPANY_NOT_REGISTERED');
      await expect(find('14001234563')).resolves.toMatchObject({
        errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
      });
    });

    it('lets a request wait for the second signature, shows it to both, and files it with that', async () => {
      await clear();
      const first = await fileAs('signatory-a', ofTwo);
      const seen = await gateway.ask(filings, { legalId: ofTwo.legalId, state: 'PENDING' }, person('signatory-b'));
      const second = await signAs('signatory-b', first.filing.id);

      const names = ofTwo.directors.map(({ name }) => name);
      expect(first.errors).toBeUndefined();
      expect(first.filing).toMatchObject({ state: 'PENDING', required: 2, signedBy: [names[0]], trackingCode: null });
      expect(seen.errors).toBeUndefined();
      expect(seen.data.company.companyFilings.nodes).toEqual([
        { id: first.filing.id, kind: 'ECONOMIC_CODE', state: 'PENDING', signedBy: [names[0]] },
      ]);
      expect(second.filing).toMatchObject({ state: 'FILED', trackingCode: expect.stringMatching(/^BIZ-/) });
      expect(new Set(second.filing.signedBy)).toEqual(new Set(names));
    });

    it('lets it lapse where nobody signs in time, and nothing comes of it', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo);
      const over = { lapses_at: '2026-01-01T00:00:00.000Z' };
      await window().db.updateTable('filing').set(over).where('id', '=', waiting.id).execute();

      const late = await signAs('signatory-b', waiting.id);
      const { data } = await gateway.ask(filings, { legalId: ofTwo.legalId }, person('signatory-a'));

      expect(codeOf(late)).toBe('ACT_LAPSED');
      expect(data.company.companyFilings.nodes).toEqual([expect.objectContaining({ state: 'LAPSED' })]);
    });

    it('takes one signature from each, and none on what is filed', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo);

      const twice = await signAs('signatory-a', waiting.id);
      await signAs('signatory-b', waiting.id);
      const more = await signAs('signatory-b', waiting.id);

      expect(codeOf(twice)).toBe('SECOND_SIGNATURE_REQUIRED');
      expect(codeOf(more)).toBe('ACT_ALREADY_REGISTERED');
    });

    it('signs once for a key: the same request gives the same answer, another one is refused', async () => {
      await clear();
      const first = await fileAs('signatory-a', ofTwo, undefined, 'once');
      const again = await fileAs('signatory-a', ofTwo, undefined, 'once');
      const other = await fileAs('signatory-a', ofTwo, { kind: 'LICENCE', licenceKind: 'driving-school' }, 'once');

      expect(again.filing).toEqual(first.filing);
      expect(codeOf(other)).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(await window().db.selectFrom('filing').selectAll().execute()).toHaveLength(1);
    });

    it.each([
      ['whoever does not sign for the company', 'citizen', 'NOT_A_SIGNATORY'],
      ['a signatory whose term is over', 'former-signatory', 'SIGNATORY_TERM_OVER'],
    ] as const)('takes no signature from %s, and shows nothing of what waits', async (_who, name, code) => {
      await clear();
      const answer = await fileAs(name, ofOne, { kind: 'LICENCE', licenceKind: 'driving-school' });
      const list = await gateway.ask(filings, { legalId: ofOne.legalId }, person(name));

      expect([codeOf(answer), codeOf(list)]).toEqual([code, code]);
      expect(list.data.company).toEqual({ name: ofOne.name, companyFilings: null });
      expect(await window().db.selectFrom('filing').selectAll().execute()).toEqual([]);
    });

    it('takes signatures for a company in liquidation from the liquidator alone', async () => {
      await clear();
      const ask = (subject: string) => {
        const input = { legalId: windingUp.legalId, kind: 'LICENCE', licenceKind: 'driving-school' };
        return gateway.ask(file, { input, key: newKey() }, callerOf(subject));
      };

      const former = await ask(population().personas['former-signatory'].person.ref);
      const liquidator = await ask(windingUp.liquidator!.personRef);

      expect(codeOf(former)).toBe('LIQUIDATOR_ONLY');
      expect(liquidator.data.fileBusinessRequest.filing).toMatchObject({ state: 'FILED', required: 1 });
    });

    it('lets what signatories left pending die when the company is wound up', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo);
      const register = gateway.agencies.get('companies')!.db.updateTable('company').where('ref', '=', ofTwo.ref);
      await register.set({ state: 'IN_LIQUIDATION' }).execute();
      const late = await signAs('signatory-b', waiting.id);
      await register.set({ state: 'ACTIVE' }).execute();

      expect(codeOf(late)).toBe('LIQUIDATOR_ONLY');
    });

    it.each([
      [
        'for a company that is not registered',
        { legalId: '14001234562', kind: 'ECONOMIC_CODE' },
        'COMPANY_NOT_REGISTERED',
      ],
      ['for a licence of no kind', { kind: 'LICENCE' }, 'BAD_USER_INPUT'],
      ['with a kind of licence that is none', { kind: 'LICENCE', licenceKind: '\u202eprivate' }, 'BAD_USER_INPUT'],
      [
        'with a kind of licence and for no licence',
        { kind: 'ECONOMIC_CODE', licenceKind: 'attorney' },
        'BAD_USER_INPUT',
      ],
    ])('refuses a request %s before the register is asked', async (_case, input, code) => {
      const answer = await gateway.ask(
        file,
        { input: { legalId: ofOne.legalId, ...input }, key: newKey() },
        person('sole-signatory'),
      );

      expect(codeOf(answer)).toBe(code);
      expect(answer.asked).toEqual(['business-services']);
    });

    it('refuses what the company has already', async () => {
      expect(codeOf(await fileAs('sole-signatory', ofOne))).toBe('ALREADY_REGISTERED');
    });

    it('asks for a sign-in of the last minutes before anybody is asked', async () => {
      const input = { legalId: ofOne.legalId, kind: 'LICENCE', licenceKind: 'driving-school' };

      const answer = await gateway.ask(file, { input, key: newKey() }, person('sole-signatory', { authTime: 1 }));

      expect(codeOf(answer)).toBe('INSUFFICIENT_ASSURANCE');
      expect(answer.asked).toEqual([]);
    });

    it('answers what waits for another company and what does not exist without telling which', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo);

      expect(codeOf(await signAs('sole-signatory', waiting.id))).toBe('FORBIDDEN');
      expect(codeOf(await signAs('sole-signatory', 'nothing'))).toBe('FORBIDDEN');
    });

    it('has a filed request decided by the agency of its kind, and enters it in the profile', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo);
      const { filing: filed } = await signAs('signatory-b', waiting.id);
      const code = filed.trackingCode;

      const foreign = await decideAs('social-security', code, 'TAKE_UP');
      const early = await decideAs('tax-administration', code, 'GRANT');
      const taken = await decideAs('tax-administration', code, 'TAKE_UP');
      const granted = await decideAs('tax-administration', code, 'GRANT');
      const again = await decideAs('tax-administration', code, 'GRANT');
      const row = window().db.selectFrom('business').selectAll().where('company_ref', '=', ofTwo.ref);

      expect([codeOf(foreign), codeOf(early), codeOf(again)]).toEqual([
        'FORBIDDEN',
        'REQUEST_NOT_REVIEWED',
        'REQUEST_CLOSED',
      ]);
      expect(taken.data.decideBusinessRequest).toMatchObject({ stage: 'PROCESSING', state: 'IN_PROGRESS' });
      expect(granted.data.decideBusinessRequest).toMatchObject({ stage: 'DELIVERY', state: 'COMPLETED' });
      expect((await row.executeTakeFirstOrThrow())['economic_code_on']).toMatch(/^\d{4}-\d\d-\d\d$/);
    });

    it('passes an application for a licence on to the licences portal, once both have signed', async () => {
      await clear();
      const { filing: waiting } = await fileAs('signatory-a', ofTwo, {
        kind: 'LICENCE',
        licenceKind: 'tax-system-company',
      });
      const { filing: filed } = await signAs('signatory-b', waiting.id);
      await gateway.deliver();
      await gateway.agencies
        .get('companies')!
        .db.updateTable('signature_rule')
        .set({ required: 1 })
        .where('company_ref', '=', ofTwo.ref)
        .execute();
      const { data, errors } = await read('signatory-a', ofTwo);
      await gateway.agencies
        .get('companies')!
        .db.updateTable('signature_rule')
        .set({ required: 2 })
        .where('company_ref', '=', ofTwo.ref)
        .execute();

      expect(errors).toBeUndefined();
      const request = data.company.businessRequests.nodes.find(
        (one: Anything) => one.trackingCode === filed.trackingCode,
      );
      expect(data.company.licenceRequests.nodes).toEqual([
        {
          trackingCode: request.licenceRequest,
          purpose: 'ISSUE',
          kind: { id: 'tax-system-company' },
          stage: 'RECEIPT',
        },
      ]);
      expect(request).toMatchObject({ kind: 'LICENCE', stage: 'DELIVERY', state: 'COMPLETED' });
    });

    it('says so where the portal does not take it', async () => {
      const { filing: filed } = await fileAs('sole-signatory', ofOne, { kind: 'LICENCE', licenceKind: 'attorney' });
      await gateway.deliver();

      const { data } = await read('sole-signatory', ofOne);

      expect(data.company.businessRequests.nodes).toContainEqual(
        expect.objectContaining({ trackingCode: filed.trackingCode, state: 'REFUSED', licenceRequest: null }),
      );
      expect(data.company.licenceRequests.nodes).toEqual([]);
    });

    it.each([
      ['whoever does not sign for the company', 'citizen', ofOneOf],
      ['a signatory whose term is over', 'former-signatory', ofOneOf],
      ['one of two who sign together', 'signatory-a', ofTwoOf],
    ] as const)('keeps profile and requests from %s, and nobody is asked', async (_who, name, which) => {
      const answer = await read(name, which([ofTwo, ofOne]));

      expect(answer.data.company).toBeNull();
      expect(codeOf(answer)).toBe('BASIS_NOT_VALID');
      expect(answer.asked).toEqual([]);
    });

    it('does not show to clients what the register tells it of a signatory', async () => {
      const query = 'query ($legalId: LegalId!) { company(legalId: $legalId) { signingName signingRule } }';

      await expect(gateway.ask(query, { legalId: ofOne.legalId }, person('citizen'))).rejects.toThrow(
        'Cannot query field',
      );
    });
  },
  { lifetime: 'describe' },
);

function ofTwoOf([company]: readonly [Company, Company]): Company {
  return company;
}

function ofOneOf([, company]: readonly [Company, Company]): Company {
  return company;
}
