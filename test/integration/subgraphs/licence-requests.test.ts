import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Right } from '../../../gateway/kernel/rights.ts';
import type { Company, PersonaName } from '../../../subgraphs/kit/population/population.ts';
import { subgraph } from '../../../subgraphs/licences/subgraph.ts';
import type { Anything } from '../../support/inline-gateway.ts';
import { describeOnEachDatabase } from '../../support/on-each-database.ts';
import { citizen, startAgency, type TestAgency, type TestCaller } from '../../support/start-agency.ts';

const request = 'trackingCode stage state purpose kind { id } licenceNumber refusal steps { nodes { stage state } }';
const mutation = (name: string, input: string, selection: string) =>
  `mutation ($input: ${input}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { ${selection} } }`;
const documents = {
  apply: mutation('applyForLicence', 'ApplyForLicenceInput', request),
  renew: mutation('renewLicence', 'RenewLicenceInput', request),
  offer: mutation('offerLicence', 'RenewLicenceInput', 'number code until'),
  transfer: mutation('requestLicenceTransfer', 'RequestLicenceTransferInput', request),
  review: mutation('reviewLicenceRequest', 'ReviewLicenceRequestInput', 'request stage state purpose kind { id }'),
  decide: mutation('decideLicenceRequest', 'DecideLicenceRequestInput', 'request stage state licenceNumber'),
} as const;
const mine = '{ me { licences { nodes { id number state validUntil kind { id } holder } } } }';

describeOnEachDatabase(
  'Requests for licences',
  (openDatabase) => {
    let agency: TestAgency;
    let companies: readonly Company[];
    let keys = 0;
    beforeAll(async () => {
      agency = await startAgency(subgraph, openDatabase);
      companies = [...agency.population.companies()];
    });
    afterAll(() => agency.close());

    const now = () => Math.floor(Date.now() / 1000);
    const person = (name: PersonaName): TestCaller => ({
      ...citizen(agency.population.personas[name].person.ref),
      authTime: now(),
    });
    const forCompany = (name: PersonaName, { ref }: Company): TestCaller => {
      const coordinates = new Set(['LicenceRequest.stage', 'LicenceRequest.state']);
      const right = { subject: ref, basis: 'COMPANY_SIGNATORY', coordinates, until: null, grounds: null } as const;
      const more = { purpose: 'SELF_SERVICE', case: null, visibleFrom: null } as const;
      return { ...person(name), rights: [{ ...right, ...more } satisfies Right] };
    };
    const official = (of: string): TestCaller => ({
      ...person('technician-traffic'),
      kind: 'official',
      agency: of,
      scopes: ['official:licences'],
    });
    const act = async (name: keyof typeof documents, input: object, caller: TestCaller, key = `k${(keys += 1)}`) => {
      const { data, errors } = await agency.ask(documents[name], { input, key }, caller);
      return {
        done: Object.values(data ?? {})[0] as Anything,
        code: errors?.[0]?.extensions.code,
        errors,
      };
    };
    const licencesOf = async (name: PersonaName) => (await agency.ask(mine, {}, person(name))).data.me.licences.nodes;
    const grant = async (code: string, of: string, input: object) => {
      await act('review', { request: code }, official(of));
      return act('decide', { request: code, ...input }, official(of));
    };

    it('go through receipt and processing to the delivery of a licence, which is published', async () => {
      const { done: applied } = await act('apply', { applicant: 'MYSELF', kind: 'driving-school' }, person('citizen'));
      const reviewed = await act('review', { request: applied.trackingCode }, official('traffic-police'));
      const decided = await act(
        'decide',
        { request: applied.trackingCode, ground: 'ISS-CONDITIONS-MET', holder: 'مریم رستگار', details: 'پس از بازدید' },
        official('traffic-police'),
      );
      const code = applied.trackingCode;
      const read = await agency.ask(
        `query ($code: ID!) { licencesRequest(trackingCode: $code) { ... on LicenceRequest { ${request} } } }`,
        { code },
        person('citizen'),
      );
      const held = (await licencesOf('citizen')).find(({ kind }: Anything) => kind.id === 'driving-school');

      expect(applied).toMatchObject({ stage: 'RECEIPT', state: 'IN_PROGRESS', purpose: 'ISSUE', licenceNumber: null });
      expect(code).toMatch(/^LIC-/);
      expect(reviewed.done).toEqual({
        request: code,
        stage: 'PROCESSING',
        state: 'IN_PROGRESS',
        purpose: 'ISSUE',
        kind: { id: 'driving-school' },
      });
      expect(decided.done).toMatchObject({ stage: 'DELIVERY', state: 'COMPLETED', licenceNumber: held.number });
      expect(read.data.licencesRequest).toMatchObject({
        licenceNumber: held.number,
        steps: { nodes: [{ stage: 'RECEIPT' }, { stage: 'PROCESSING' }, { stage: 'DELIVERY', state: 'COMPLETED' }] },
      });
      expect(held).toMatchObject({
        state: 'VALID',
        holder: 'مریم رستگار',
        number: expect.stringMatching(/^DRV-\d{4}-\d{5}$/),
      });
      const { data } = await agency.ask(
        'query ($text: String) { licenceRegister(text: $text) { nodes { holder decisions { details } } } }',
        { text: held.number },
      );
      expect(data.licenceRegister.nodes).toEqual([{ holder: 'مریم رستگار', decisions: [{ details: 'پس از بازدید' }] }]);
    });

    it('of a company are made by whoever signs for it alone, and lead to the company’s licence', async () => {
      const [, ofOne] = companies as [Company, Company];
      const caller = forCompany('sole-signatory', ofOne);

      const { done } = await act('apply', { applicant: 'COMPANY', kind: 'tax-system-company' }, caller);
      const { done: decided } = await grant(done.trackingCode, 'tax-administration', {
        ground: 'ISS-CONDITIONS-MET',
        holder: ofOne.name,
      });
      const row = await agency.db
        .selectFrom('licence')
        .selectAll()
        .where('number', '=', decided.licenceNumber)
        .executeTakeFirst();

      expect(row).toMatchObject({ holder_company_ref: ofOne.ref, holder_person_ref: null, holder_name: ofOne.name });
    });

    it.each([
      ['for a company without its basis', { applicant: 'COMPANY', kind: 'driving-school' }, 'COMPANY_NOT_NAMED'],
      ['for a kind that there is not', { applicant: 'MYSELF', kind: 'flying-school' }, 'BAD_USER_INPUT'],
      [
        'for a kind that companies hold',
        { applicant: 'MYSELF', kind: 'industrial-operation' },
        'LICENCE_NOT_FOR_HOLDER',
      ],
    ])('are refused %s', async (_case, input, code) => {
      expect((await act('apply', input, person('spouse'))).code).toBe(code);
    });

    it('are refused for a kind that people hold when a company asks', async () => {
      const caller = forCompany('sole-signatory', companies[1]!);

      expect((await act('apply', { applicant: 'COMPANY', kind: 'attorney' }, caller)).code).toBe(
        'LICENCE_NOT_FOR_HOLDER',
      );
    });

    it('are made once for a key, and for one thing once at a time', async () => {
      const input = { applicant: 'MYSELF', kind: 'attorney' };

      const first = await act('apply', input, person('spouse'), 'once');
      const again = await act('apply', input, person('spouse'), 'once');
      const other = await act('apply', { ...input, kind: 'official-expert' }, person('spouse'), 'once');
      const [one, two] = await Promise.all([
        act('apply', input, person('widow')),
        act('apply', input, person('widow')),
      ]);
      const more = await act('apply', input, person('spouse'));

      expect(again.done.trackingCode).toBe(first.done.trackingCode);
      expect(other.code).toBe('IDEMPOTENCY_KEY_REUSED');
      expect(new Set([one.code, two.code])).toEqual(new Set(['REQUEST_PENDING', undefined]));
      expect(more.code).toBe('REQUEST_PENDING');
    });

    it('can be made again once they were refused, with the reason', async () => {
      const input = { applicant: 'MYSELF', kind: 'guild-shop' };
      const { done: first } = await act('apply', input, person('custodian'));

      const refused = await grant(first.trackingCode, 'industry-ministry', { refusal: 'CONDITION_NOT_MET' });
      const { data } = await agency.ask(`{ me { licenceRequests { nodes { ${request} } } } }`, {}, person('custodian'));

      expect(refused.done).toMatchObject({ stage: 'DELIVERY', state: 'REFUSED', licenceNumber: null });
      expect(data.me.licenceRequests.nodes).toEqual([
        expect.objectContaining({ state: 'REFUSED', refusal: 'CONDITION_NOT_MET' }),
      ]);
      expect((await act('apply', input, person('custodian'))).code).toBeUndefined();
    });

    it('renew a licence from the end of its term on', async () => {
      const [before] = await licencesOf('citizen').then((all) =>
        all.filter(({ kind }: Anything) => kind.id === 'nursing-practice'),
      );
      const { done } = await act('renew', { applicant: 'MYSELF', licence: before.id }, person('citizen'));

      await grant(done.trackingCode, 'nursing-council', { ground: 'REN-CONDITIONS-HOLD' });
      const [after] = await licencesOf('citizen').then((all) =>
        all.filter(({ kind }: Anything) => kind.id === 'nursing-practice'),
      );

      expect(after.number).toBe(before.number);
      expect(Number(after.validUntil.slice(0, 4))).toBe(Number(before.validUntil.slice(0, 4)) + 3);
    });

    it('renew no licence of somebody else, and none that is revoked', async () => {
      const [others] = await licencesOf('citizen');
      const [revoked] = await licencesOf('former-signatory');

      expect((await act('renew', { applicant: 'MYSELF', licence: others.id }, person('widow'))).code).toBe('FORBIDDEN');
      expect((await act('renew', { applicant: 'MYSELF', licence: 'nothing' }, person('widow'))).code).toBe('FORBIDDEN');
      expect((await act('renew', { applicant: 'MYSELF', licence: revoked.id }, person('former-signatory'))).code).toBe(
        'LICENCE_NOT_IN_FORCE',
      );
    });

    it('transfer a licence to whoever was given the code, under another number, and the code is good once', async () => {
      const { done: applied } = await act(
        'apply',
        { applicant: 'MYSELF', kind: 'driving-school' },
        person('pensioner'),
      );
      await grant(applied.trackingCode, 'traffic-police', { ground: 'ISS-CONDITIONS-MET', holder: 'غلام‌رضا صبوری' });
      const held = (await licencesOf('pensioner')).find(({ kind }: Anything) => kind.id === 'driving-school');

      const { done: offer } = await act(
        'offer',
        { applicant: 'MYSELF', licence: held.id },
        person('pensioner'),
        'offer',
      );
      const { done: sameOffer } = await act(
        'offer',
        { applicant: 'MYSELF', licence: held.id },
        person('pensioner'),
        'offer',
      );
      const own = await act('transfer', { applicant: 'MYSELF', code: offer.code }, person('pensioner'));
      const { done: asked } = await act(
        'transfer',
        { applicant: 'MYSELF', code: `\u200f${offer.code.toLowerCase()} ` },
        person('abroad'),
      );
      const again = await act('transfer', { applicant: 'MYSELF', code: offer.code }, person('widow'));
      const decided = await grant(asked.trackingCode, 'traffic-police', {
        ground: 'TRA-AGREED',
        holder: 'نیلوفر صادقی فر',
      });

      expect(sameOffer).toEqual(offer);
      expect(own.code).toBe('LICENCE_NOT_FOR_HOLDER');
      expect([
        again.code,
        (await act('transfer', { applicant: 'MYSELF', code: 'made up' }, person('widow'))).code,
      ]).toEqual(['OFFER_NOT_VALID', 'OFFER_NOT_VALID']);
      expect(decided.done.state).toBe('COMPLETED');
      expect((await licencesOf('pensioner')).find(({ id }: Anything) => id === held.id).state).toBe('TRANSFERRED');
      const [received] = (await licencesOf('abroad')).filter(({ kind }: Anything) => kind.id === 'driving-school');
      expect(received).toMatchObject({ state: 'VALID', number: decided.done.licenceNumber });
      expect(received.number).not.toBe(held.number);
    });

    it('are decided by officials of the agency that issues the kind, once they took them up', async () => {
      const { done } = await act('apply', { applicant: 'MYSELF', kind: 'driving-school' }, person('guardian'));
      const code = done.trackingCode;
      const input = { request: code, ground: 'ISS-CONDITIONS-MET', holder: 'نام او' };
      const list = '{ licenceRequestsToDecide { nodes { request kind { id } } } }';

      const foreign = await act('review', { request: code }, official('nursing-council'));
      const unknown = await act('review', { request: 'LIC-0000-0000-0000-0000-00' }, official('nursing-council'));
      const early = await act('decide', input, official('traffic-police'));
      const herself = await act('review', { request: code }, { ...person('guardian'), scopes: ['official:licences'] });
      const waiting = await agency.ask(list, {}, official('traffic-police'));
      const others = await agency.ask(list, {}, official('bar-association'));

      expect([foreign.code, unknown.code, early.code, herself.code]).toEqual([
        'FORBIDDEN',
        'FORBIDDEN',
        'REQUEST_NOT_REVIEWED',
        'FORBIDDEN',
      ]);
      expect(foreign.errors).toEqual(unknown.errors);
      expect(waiting.data.licenceRequestsToDecide.nodes).toContainEqual({
        request: code,
        kind: { id: 'driving-school' },
      });
      expect(others.data.licenceRequestsToDecide.nodes.map((one: Anything) => one.request)).not.toContain(code);
    });

    it.each([
      ['with neither a ground nor a refusal', {}, 'BAD_USER_INPUT'],
      ['with both', { ground: 'ISS-CONDITIONS-MET', holder: 'نام او', refusal: 'BARRED' }, 'BAD_USER_INPUT'],
      ['without a name for the licence', { ground: 'ISS-CONDITIONS-MET' }, 'BAD_USER_INPUT'],
      ['with a ground of a renewal', { ground: 'REN-CONDITIONS-HOLD', holder: 'نام او' }, 'BAD_USER_INPUT'],
      [
        'with a number in the name',
        { ground: 'ISS-CONDITIONS-MET', holder: 'نام او ۰۴۹۹۳۷۰۸۹۹' },
        'TEXT_HOLDS_IDENTIFIERS',
      ],
    ])('are not decided %s', async (_case, input, code) => {
      const { done } = await act('apply', { applicant: 'MYSELF', kind: 'driving-school' }, person('excluded-father'));
      const all = await agency.ask(
        '{ me { licenceRequests { nodes { trackingCode } } } }',
        {},
        person('excluded-father'),
      );
      const [{ trackingCode }] = done === null ? all.data.me.licenceRequests.nodes : [done];

      expect((await grant(trackingCode, 'traffic-police', input)).code).toBe(code);
    });

    it('are decided once', async () => {
      const { done } = await act('apply', { applicant: 'MYSELF', kind: 'official-expert' }, person('guardian'));
      const input = { ground: 'ISS-CONDITIONS-MET', holder: 'نام او' };

      await grant(done.trackingCode, 'official-experts', input);
      const again = await act('decide', { request: done.trackingCode, ...input }, official('official-experts'));

      expect(again.code).toBe('REQUEST_CLOSED');
      expect((await licencesOf('guardian')).filter(({ kind }: Anything) => kind.id === 'official-expert')).toHaveLength(
        1,
      );
    });
  },
  { lifetime: 'describe' },
);
